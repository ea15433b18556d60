import type { ReportRecommendation } from '../../report/reportDocument'
import { anchorOf } from '../../report/selection'
import { offerText, type Detail } from '../chapters/offer'
import { outcomeOf, whereOf } from '../chapters/offerCard'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { named } from '../text/passage'
import type { Run } from '../text/typesetter'
import { entry } from './headings'
import { passage, type Pair, type Two } from './pair'
import type { Told } from './told'

/** An offer below its name: whether it fits, where, at what cost, and what is said of it. */
export function card(
  pair: Pair,
  two: Two<ReportRecommendation>,
  told: Told,
  role: 'H3' | 'H4',
  detail: Detail,
): Strip[] {
  const [{ report }, { report: other }] = pair
  const names: Two<Run[]> = [named(two[0].name, report.language), named(two[1].name, other.language)]
  const numbers = new Map([
    [two[0], told[0].cautions],
    [two[1], told[1].cautions],
  ])
  const strips = [
    ...entry(pair, role, names, { anchors: [{ id: anchorOf(two[0]) }] }),
    ...passage(pair, two, (side, offer) => {
      const { text: outcome, colour } = outcomeOf(offer)
      const facts = [detail === 'full' ? offer.kindText : '', whereOf(offer), offer.costText]
      const runs: Run[] = [
        { text: outcome, weight: 'semibold', colour },
        { text: facts.flatMap((fact) => (fact === '' ? [] : ` · ${fact}`)).join('') },
      ]
      return [
        ...paragraph(side.type, runs, styles.small, side.column, { before: 1, keep: true }),
        ...offerText(side, offer, numbers.get(offer) ?? told[0].cautions, detail, side.column),
        ...(detail === 'full'
          ? list(
              side.type,
              offer.terms.map((term): Run[] => [
                { text: `${term.label}: `, weight: 'semibold' },
                { text: term.text },
              ]),
              styles.tight,
              side.column,
              { before: 5 },
            )
          : []),
      ]
    }),
  ]
  return together(ruled(strips, full, 8, 7), bodyHeight * 0.28)
}
