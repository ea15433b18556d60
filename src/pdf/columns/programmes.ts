import { ruled as belowLine } from '../layout/parts'
import { sharedConditions } from '../chapters/funding/programmes'
import { labelled } from '../chapters/offer'
import { outcomeOf } from '../chapters/offerCard'
import type { ProgrammeGroup } from '../../report/reportFunding'
import type { ReportRecommendation } from '../../report/reportDocument'
import { anchorOf } from '../../report/selection'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { entry, section } from './headings'
import { numbered } from './numbered'
import { both, matched, passage, text, type Pair, type Two } from './pair'

/** Programmes in groups, each with what the firm could get and on what conditions. */
export function programmes(pair: Pair): Strip[] {
  const offers = new Map(
    matched(
      both(pair, ({ report }) => report.recommendations),
      ({ id }) => id,
    ).map((two) => [two[0].id, two]),
  )
  const groups = matched(
    both(pair, ({ report }) => report.funding.groups),
    ({ id }) => id,
  )
    .map((group) => ({ group, told: group[0].programmes.flatMap((id) => toList(offers.get(id))) }))
    .filter(({ told }) => told.length > 0)
  if (groups.length === 0) return []
  const listed = groups.flatMap(({ told }) => told)
  const shared: Two<string[]> = [
    sharedConditions(listed.map(([own]) => own)),
    sharedConditions(listed.map(([, other]) => other)),
  ]
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.funding.programmes.title),
      'funding.programmes',
    ),
    ...groups.flatMap(({ group, told }) => [
      ...entry(pair, 'H4', [group[0].title, group[1].title], { before: 10 }),
      ...text(pair, [group[0].intro, group[1].intro], styles.cardQuiet, { keep: true }),
      ...told.flatMap((two) => programme(pair, two, shared)),
      ...exclusions(pair, group),
    ]),
    ...conditions(pair, shared),
  ]
}

function toList<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value]
}

function programme(pair: Pair, two: Two<ReportRecommendation>, shared: Two<string[]>): Strip[] {
  const [{ id }] = two
  const strips = passage(pair, two, ({ type, words, column }, offer) => {
    const { text: outcome, colour } = outcomeOf(offer)
    const { name, money, costText, open, statusText } = offer
    const known = offer === two[0] ? shared[0] : shared[1]
    const numbers = known.flatMap((each, index) => (offer.conditions.includes(each) ? index + 1 : []))
    const own = offer.conditions.filter((each) => !known.includes(each))
    const condition = ` ${words.funding.programmes.condition(numbers.join(', '))}`
    const said = (label: string, sentence: string, tone: string): Run[] =>
      sentence === '' ? [] : [{ text: ' ' }, ...labelled(label, sentence, tone)]
    const head: Run[] = [{ text: name }, { text: ` · ${outcome}`, colour }]
    return [
      ...paragraph(type, head, styles.tightStrong, column, { keep: true }),
      ...paragraph(
        type,
        [
          { text: money.length === 0 ? `${costText}.` : money.join(' ') },
          ...(numbers.length === 0
            ? []
            : [{ text: condition, weight: 'semibold', colour: colours.sea } as const]),
          ...said(words.help.conditions, own.join(' '), colours.sea),
          ...said(words.help.open, open.map((question) => question.text).join(', '), colours.amber),
          ...said(words.help.status, statusText, colours.second),
        ],
        styles.tight,
        column,
      ),
    ]
  })
  const anchored = strips.map((strip, index) =>
    index === 0 ? { ...strip, anchors: [{ id: anchorOf({ id }) }] } : strip,
  )
  return together(belowLine(anchored, full, 4, 3.5), bodyHeight / 4)
}

/** What several programmes ask for, said once. */
function conditions(pair: Pair, shared: Two<string[]>): Strip[] {
  if (shared[0].length === 0) return []
  return [
    ...entry(
      pair,
      'H4',
      both(pair, ({ words }) => words.funding.programmes.conditions),
      { before: 10 },
    ),
    ...passage(pair, shared, (side, all) =>
      numbered(
        side,
        all.map((text, index) => ({ number: index + 1, text })),
        styles.tight,
      ),
    ),
  ]
}

function exclusions(pair: Pair, group: Two<ProgrammeGroup>): Strip[] {
  if (group[0].exclusions.length === 0) return []
  return passage(pair, group, ({ type, words, column }, { exclusions: pairs }) => [
    ...paragraph(type, words.funding.programmes.exclusions, styles.smallStrong, column, {
      before: 5,
      keep: true,
    }),
    ...list(type, pairs, styles.tight, column),
  ])
}
