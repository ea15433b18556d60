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
import { anchorOf, type Offers } from '../../../report/selection'
import type { Setting } from '../setting'

const columns = [
  { x: full.x, width: 168 },
  { x: full.x + 176, width: 82 },
  { x: full.x + 266, width: full.width - 266 },
]

/** Programmes in groups, each with what the firm could get and has to carry; what several ask for is said once. */
export function programmes(setting: Setting, groups: readonly ProgrammeGroup[]): Strip[] {
  const { type, words, report } = setting
  const all = new Map(report.recommendations.map((offer) => [offer.id, offer]))
  const filled = groups
    .map((group) => ({ group, offers: group.programmes.flatMap((id) => all.get(id) ?? []) }))
    .filter(({ offers }) => offers.length > 0)
  if (filled.length === 0) return []
  const shared = sharedConditions(filled.flatMap(({ offers }) => offers))
  const numbered = shared.map((text, index): Run[] => [
    { text: `${index + 1}  `, weight: 'semibold' },
    { text },
  ])
  return [
    ...sectionHeading(type, words.funding.programmes.title, 'funding.programmes'),
    ...filled.flatMap(({ group, offers }) => groupStrips(setting, group, offers, shared)),
    ...(shared.length === 0
      ? []
      : [
          ...heading(type, words.funding.programmes.conditions, styles.h3, main, {
            before: 12,
            part: { role: 'H4' },
          }),
          ...list(type, numbered, styles.card, main),
        ]),
  ]
}

/** Conditions that several programmes have. */
export function sharedConditions(offers: Offers): string[] {
  const told = offers.flatMap(({ conditions }) => conditions)
  return [...new Set(told.filter((text, index) => told.indexOf(text) !== index))]
}

function groupStrips(
  setting: Setting,
  group: ProgrammeGroup,
  offers: Offers,
  shared: readonly string[],
): Strip[] {
  const { type, words } = setting
  const { columns: head, exclusions } = words.funding.programmes
  const rows = offers.map((offer): Row => ({
    cells: cells(setting, offer, shared),
    anchors: [{ id: anchorOf(offer) }],
  }))
  return [
    ...heading(type, group.title, styles.h3, main, { before: 12, part: { role: 'H4' } }),
    ...paragraph(type, group.intro, styles.quiet, main, { keep: true }),
    ...table(type, { columns, head: [head.name, head.outcome, head.money], rows, isTight: true }),
    ...(group.exclusions.length === 0
      ? []
      : [
          ...paragraph(type, exclusions, styles.smallStrong, main, { before: 5, keep: true }),
          ...list(type, group.exclusions, styles.smallInk, main),
        ]),
  ]
}

function cells({ words, report }: Setting, offer: ReportRecommendation, shared: readonly string[]): Cell[] {
  const { text, colour } = outcomeOf(offer)
  const { help } = words
  const said = (label: string, texts: readonly string[], tone: string): Run[] =>
    texts.length === 0 ? [] : [{ text: ' ' }, ...labelled(label, texts.join(' '), tone)]
  const numbers = shared.flatMap((each, index) => (offer.conditions.includes(each) ? index + 1 : []))
  const own = offer.conditions.filter((each) => !shared.includes(each))
  const condition = ` ${words.funding.programmes.condition(numbers.join(', '))}`
  const open = offer.open.map((question) => question.text).join(', ')
  const terms: Run[] = [
    { text: offer.money.length === 0 ? `${offer.costText}.` : offer.money.join(' ') },
    ...(numbers.length === 0 ? [] : [{ text: condition, weight: 'semibold', colour: colours.sea } as const]),
    ...said(help.conditions, own, colours.sea),
    ...said(help.open, open === '' ? [] : [open], colours.amber),
  ]
  return [
    { text: nameOf(offer, report.language), style: styles.tightStrong },
    [
      { text, style: { ...styles.tight, colour } },
      { text: offer.statusText, style: styles.tightQuiet },
    ],
    { text: terms, style: styles.tight },
  ]
}
