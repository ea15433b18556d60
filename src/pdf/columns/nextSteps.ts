import { labelled } from '../chapters/offer'
import type { ReportStep } from '../../report/reportDocument'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { chapter, entry, section } from './headings'
import { numbered } from './numbered'
import { both, matched, passage, text, type Pair, type Two } from './pair'

/** So many of those that help with a step are named. */
const mostHelpers = 3

/** What to do, in order: so many steps with their reasons, the others by name; then what is still to be clarified. */
export function nextSteps(pair: Pair, inFull: number): Strip[] {
  const steps = matched(
    both(pair, ({ report }) => report.nextSteps),
    ({ field }) => field,
  )
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.nextSteps),
      'nextSteps',
    ),
    ...(steps.length === 0
      ? text(
          pair,
          both(pair, ({ words }) => words.steps.none),
          styles.body,
        )
      : []),
    ...steps.slice(0, inFull).flatMap((two) => step(pair, two)),
    ...more(pair, steps.slice(inFull)),
    ...clarifications(pair),
  ]
}

function step(pair: Pair, two: Two<ReportStep>): Strip[] {
  const title = ({ rank, action, bottleneck }: ReportStep): Run[] => [
    { text: `${rank}  `, colour: bottleneck ? colours.flag : colours.sea },
    { text: action },
  ]
  const strips = [
    ...entry(pair, 'H3', [title(two[0]), title(two[1])]),
    ...passage(pair, two, ({ type, words, report, column }, { offers, ...told }) => {
      const place = words.steps.place(told.topicTitle, told.fieldName, told.from, told.to)
      const offered = new Map(report.recommendations.map(({ id, name }) => [id, name]))
      const helpers = offers.flatMap((id) => offered.get(id) ?? []).slice(0, mostHelpers)
      const urgent: Run[] = told.bottleneck
        ? [{ text: `${words.steps.bottleneck} · `, weight: 'semibold', colour: colours.flag }]
        : []
      return [
        ...paragraph(type, [...urgent, { text: place }], styles.small, column, { before: 1, keep: true }),
        ...paragraph(type, labelled(words.steps.reached, told.reached), styles.card, column, { before: 2 }),
        ...paragraph(type, labelled(words.steps.reason, told.reason), styles.card, column, { before: 2 }),
        ...(helpers.length === 0
          ? []
          : paragraph(type, labelled(words.steps.offers, helpers.join('; ')), styles.card, column, {
              before: 2,
            })),
      ]
    }),
  ]
  return together(ruled(strips, full, 8, 7), bodyHeight / 3)
}

function more(pair: Pair, steps: readonly Two<ReportStep>[]): Strip[] {
  if (steps.length === 0) return []
  const lines = (index: 0 | 1) => steps.map((two) => two[index])
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.steps.more),
      'moreSteps',
    ),
    ...passage(pair, [lines(0), lines(1)], (side, all) =>
      numbered(
        side,
        all.map(({ rank, action, fieldName, from, to }) => ({
          number: rank,
          text: [
            { text: action },
            { text: ` ${fieldName}, ${side.words.steps.levels(from, to)}`, colour: colours.second },
          ],
        })),
        styles.tight,
      ),
    ),
  ]
}

function clarifications(pair: Pair): Strip[] {
  const said = both(pair, ({ report }) => report.clarifications)
  const items = said[0].items.length > 0
  return [
    ...section(
      pair,
      both(pair, ({ report }) => report.headings.clarifications),
      'clarifications',
    ),
    ...text(pair, [said[0].intro, said[1].intro], styles.card, { keep: items }),
    ...passage(pair, said, ({ type, column }, each) =>
      list(
        type,
        each.items.map((item): Run[] => [
          { text: `${item.topicTitle}, ${item.name}: `, weight: 'semibold' },
          { text: item.text },
        ]),
        styles.card,
        column,
        { before: 4 },
      ),
    ),
    ...text(pair, [said[0].postponedText, said[1].postponedText], styles.card, { before: 6 }),
  ]
}
