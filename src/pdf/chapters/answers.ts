import type { AnswerSection } from '../../report/reportDocument'
import { beside, spaced } from '../layout/beside'
import { main, outer } from '../layout/grid'
import { heading } from '../layout/paragraph'
import { chapterHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { table } from '../layout/table'
import type { Setting } from './setting'

const gap = 14
const question = { x: main.x, width: main.width * 0.52 - gap }
const answer = { x: main.x + main.width * 0.52, width: main.width * 0.48 }

/** All answers in the order in which they were asked; the section stands in the outer column. */
export function answers(setting: Setting): Strip[] {
  const { type, report } = setting
  return [
    ...chapterHeading(type, report.headings.answers, 'answers'),
    ...report.answers.flatMap((section, index) => sectionRows(setting, section, index === 0 ? 0 : 22)),
  ]
}

function sectionRows({ type, words }: Setting, section: AnswerSection, before: number): Strip[] {
  const anchor = { id: `answers.${section.id}`, bookmark: { level: 2, title: section.title, isMinor: true } }
  const title = heading(type, section.title, styles.h3, outer, { part: { role: 'H2' }, anchors: [anchor] })
  const rows = table(type, {
    columns: [question, answer],
    head: [words.answers.question, words.answers.answer],
    rows: section.rows.map((row) => [
      { text: row.heading },
      [
        { text: row.answer, style: styles.smallStrong },
        ...(row.note === undefined
          ? []
          : [{ text: `${words.answers.note}: ${row.note}`, style: styles.small }]),
      ],
    ]),
  })
  return spaced(beside(title, rows), before)
}
