import type { Cautions } from '../../report/cautions'
import type { ReportRecommendation } from '../../report/reportDocument'
import { anchorOf, type Selection } from '../../report/selection'
import { spaced } from '../layout/beside'
import { full } from '../layout/grid'
import { heading, paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { nameOf, othersHeading } from './helpTables'
import { outcomeOf } from './offerCard'
import type { Setting } from './setting'

const outcomes = ['fits', 'perhaps'] as const

/** Everything else that fits or may fit, by kind and outcome as names in a row: where a row each would take too many pages. */
export function othersByName(setting: Setting, selection: Selection, cautions: Cautions): Strip[] {
  const { type, words } = setting
  const { help } = words
  return [
    ...othersHeading(setting, selection),
    ...selection.others.flatMap(({ kind, offers }) => [
      ...spaced(
        heading(type, help.counted(help.kinds[kind], offers.length), styles.h3, full, {
          part: { role: 'H4' },
        }),
        7,
      ),
      ...outcomes.flatMap((outcome) => {
        const those = offers.filter((offer) => offer.outcome === outcome)
        const [first] = those
        if (first === undefined) return []
        const { text, colour } = outcomeOf(first)
        const names = those.flatMap((offer, index) => [
          ...named(setting, offer, cautions),
          { text: index < those.length - 1 ? '; ' : '.' },
        ])
        const anchors = those.map((offer) => ({ id: anchorOf(offer) }))
        return paragraph(
          type,
          [{ text: `${text}: `, weight: 'semibold', colour }, ...names],
          styles.tight,
          full,
          {
            before: 1,
            anchors,
          },
        )
      }),
    ]),
  ]
}

/** Name, town, and the numbers of the notes of caution. */
function named({ words, report }: Setting, offer: ReportRecommendation, cautions: Cautions): Run[] {
  const numbers = cautions.numbersOf(offer)
  const place = offer.place === undefined ? [] : [{ text: `, ${offer.place}` }]
  if (numbers === '') return [...nameOf(offer, report.language), ...place]
  const warning = { text: ` (${words.help.caution(numbers)})`, colour: colours.amber }
  return [...nameOf(offer, report.language), ...place, warning]
}
