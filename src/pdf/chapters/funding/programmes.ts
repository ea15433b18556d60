import type { ProgrammeGroup } from '../../../report/reportFunding'
import type { ReportRecommendation } from '../../../report/reportDocument'
import { full, main } from '../../layout/grid'
import { heading, list, paragraph } from '../../layout/paragraph'
import { sectionHeading } from '../../layout/parts'
import type { Strip } from '../../layout/strip'
import { colours, styles } from '../../layout/style'
import { table, type Cell, type Row } from '../../layout/table'
import type { Run } from '../../text/typesetter'
import { nameOf } from '../helpTables'
import { labelled } from '../offer'
import { outcomeOf } from '../offerCard'
import { anchorOf } from '../selection'
import type { Setting } from '../setting'

const columns = [
  { x: full.x, width: 142 },
  { x: full.x + 150, width: 76 },
  { x: full.x + 234, width: full.width - 234 },
]

/** Programmes in groups, each with what the firm could get and has to carry, and on what conditions. */
export function programmes(setting: Setting, groups: readonly ProgrammeGroup[]): Strip[] {
  const { type, words } = setting
  const filled = groups.filter((group) => group.programmes.length > 0)
  if (filled.length === 0) return []
  return [
    ...sectionHeading(type, words.funding.programmes.title, 'funding.programmes'),
    ...filled.flatMap((group) => groupStrips(setting, group)),
  ]
}

function groupStrips(setting: Setting, group: ProgrammeGroup): Strip[] {
  const { type, words, report } = setting
  const all = new Map(report.recommendations.map((offer) => [offer.id, offer]))
  const rows = group.programmes.flatMap((id): Row[] => {
    const offer = all.get(id)
    return offer === undefined ? [] : [{ cells: cells(setting, offer), anchors: [{ id: anchorOf(offer) }] }]
  })
  const { columns: head, exclusions } = words.funding.programmes
  return [
    ...heading(type, group.title, styles.h3, main, { before: 12, part: { role: 'H3' } }),
    ...paragraph(type, group.intro, styles.quiet, main, { keep: true }),
    ...(rows.length === 0
      ? []
      : table(type, { columns, head: [head.name, head.outcome, head.money], rows, isTight: true })),
    ...(group.exclusions.length === 0
      ? []
      : [
          ...paragraph(type, exclusions, styles.smallStrong, main, { before: 5, keep: true }),
          ...list(type, group.exclusions, styles.smallInk, main),
        ]),
  ]
}

function cells({ words }: Setting, offer: ReportRecommendation): Cell[] {
  const { text, colour } = outcomeOf(offer)
  const { help } = words
  const said = (label: string, texts: readonly string[], tone: string): Run[] =>
    texts.length === 0 ? [] : [{ text: ' ' }, ...labelled(label, texts.join(' '), tone)]
  const open = offer.open.map((question) => question.text).join(', ')
  const terms: Run[] = [
    { text: offer.money.length === 0 ? `${offer.costText}.` : offer.money.join(' ') },
    ...said(help.conditions, offer.conditions, colours.sea),
    ...said(help.open, open === '' ? [] : [open], colours.amber),
  ]
  return [
    { text: nameOf(offer), style: styles.tightStrong },
    [
      { text, style: { ...styles.tight, colour } },
      { text: offer.statusText, style: styles.tightQuiet },
    ],
    { text: terms, style: styles.tight },
  ]
}
