import { beside, spaced } from '../layout/beside'
import { full, main } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { called, chapterHeading, sectionHeading } from '../layout/parts'
import type { Part, Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { numberedCautions, type Cautions } from '../../report/cautions'
import { contacts } from './contacts'
import { ended, others, warnings } from './helpTables'
import { runsOfSources } from './offer'
import { offerCard } from './offerCard'
import { othersByName } from './othersByName'
import { overview } from './overview'
import { select, type Selection } from '../../report/selection'
import type { Setting } from './setting'

/** Who helps: how many of each kind, so many of each with their reasons, the others as tables, the notes of caution. */
export function help(setting: Setting, perKind: number, isDense = false): Strip[] {
  const { type, words, report } = setting
  const selection = select(report, perKind)
  const cautions = numberedCautions(selection)
  const cards = cardsByKind(setting, selection, cautions)
  const isEmpty = cards.length === 0 && selection.chosen.length === 0
  return [
    ...chapterHeading(type, report.headings.recommendations, 'help'),
    ...contacts(setting),
    ...(isEmpty ? paragraph(type, words.help.none, styles.body, main, { keep: true }) : []),
    ...overview(setting, selection),
    ...deciding(setting),
    ...cards,
    ...(isDense ? othersByName : others)(setting, selection, cautions),
    ...ended(setting, selection),
    ...warnings(setting, selection, cautions),
    ...notes(setting, cautions),
  ]
}

function cardsByKind(setting: Setting, { best }: Selection, cautions: Cautions): Strip[] {
  const { type, words } = setting
  return best.flatMap(({ kind, offers }) => [
    ...sectionHeading(type, words.help.kinds[kind], `help.${kind}`, { before: 20, isMinor: true }),
    ...offers.flatMap((offer) => offerCard(setting, offer, cautions, 'brief')),
  ])
}

/** Answers that would settle much of what may fit. */
function deciding({ type, words, report }: Setting): Strip[] {
  const column = { x: main.x + 11, width: main.width - 11 }
  return report.deciding.flatMap(({ text, questions }) => {
    const names = questions.map((question) => question.text).join('; ')
    return called(
      [
        ...paragraph(type, text, styles.bodyStrong, column),
        ...paragraph(type, words.help.deciding(names), styles.body, column),
      ],
      main.x,
      colours.amber,
      12,
    )
  })
}

function notes({ type, words }: Setting, { notes: all, withChosen, sources }: Cautions): Strip[] {
  const left = all.filter((note) => !withChosen.includes(note))
  if (left.length === 0) return []
  const whole: Part = { role: 'L', isNumbered: true }
  const numbered = left.flatMap(({ number, text }) => {
    const item: Part = { role: 'LI', within: whole }
    const column = { x: full.x + 18, width: full.width - 18 }
    const place = { x: full.x, width: 16 }
    const label = { part: { role: 'Lbl', within: item } } as const
    const numeral = paragraph(type, String(number), styles.tightStrong, place, label)
    const body = { part: { role: 'LBody', within: item } } as const
    return spaced(beside(numeral, paragraph(type, text, styles.tight, column, body)), 2.5)
  })
  const label = { text: `${words.help.cautionSources}: `, weight: 'semibold' } as const
  const intro = [
    words.help.cautionsIntro,
    ...(withChosen.length === 0 ? [] : [words.help.cautionsWithChosen(withChosen.length)]),
  ]
  return [
    ...sectionHeading(type, words.help.cautionsHeading, 'cautions'),
    ...paragraph(type, intro.join(' '), styles.quiet, main, { keep: true }),
    ...numbered,
    ...(sources.length === 0
      ? []
      : paragraph(type, [label, ...runsOfSources(sources)], styles.tightQuiet, full, { before: 6 })),
  ]
}
