import { full } from '../layout/grid'
import { chapterHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { table, type Cell, type Row } from '../layout/table'
import type { AnswerSection } from '../../report/reportDocument'
import type { Setting } from './setting'

const gap = 18
const width = (full.width - gap) / 2
const columns = [
  { x: full.x, width },
  { x: full.x + width + gap, width },
]
/** Longer answers have a row of their own. */
const mostBeside = 500

type Answer = AnswerSection['rows'][number]

/** All answers in the order in which they were asked, two in a row below the name of their section. */
export function answers(setting: Setting): Strip[] {
  const { type, words, report } = setting
  return [
    ...chapterHeading(type, report.headings.answers, 'answers'),
    ...table(type, {
      columns,
      head: [words.answers.head, words.answers.head],
      rows: report.answers.flatMap((section) => sectionRows(setting, section)),
      isTight: true,
      headColumn: null,
    }),
  ]
}

function sectionRows(setting: Setting, { id, title, rows }: AnswerSection): Row[] {
  if (rows.length === 0) return []
  const anchor = { id: `answers.${id}`, bookmark: { level: 2, title, isMinor: true } }
  return [
    { cells: [{ text: title, style: { ...styles.h3, leading: 19 } }], isGroup: true, anchors: [anchor] },
    ...pairs(rows).map((pair): Row => ({ cells: pair.map((answer) => cell(setting, answer)) })),
  ]
}

function pairs(rows: readonly Answer[]): Answer[][] {
  const result: Answer[][] = []
  for (const row of rows) {
    const open = result.at(-1)
    const isFree = open?.length === 1 && [...open, row].every((each) => lengthOf(each) <= mostBeside)
    if (isFree) open.push(row)
    else result.push([row])
  }
  return result
}

function lengthOf({ answer, note = '' }: Answer): number {
  return answer.length + note.length
}

function cell({ words }: Setting, { heading, answer, note }: Answer): Cell {
  return [
    { text: heading, style: styles.tightQuiet },
    { text: answer, style: styles.tightStrong },
    ...(note === undefined ? [] : [{ text: `${words.answers.note}: ${note}`, style: styles.tight }]),
  ]
}
