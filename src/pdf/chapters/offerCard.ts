import type { ReportRecommendation } from '../../report/reportDocument'
import { beside, together } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { table } from '../layout/table'
import { named } from '../text/passage'
import type { Cautions } from '../../report/cautions'
import { offerText, type Detail } from './offer'
import { anchorOf } from '../../report/selection'
import type { Setting } from './setting'

type Outcome = ReportRecommendation['outcome']

const marks: Readonly<Record<Outcome, string>> = {
  fits: '✓ ',
  perhaps: '? ',
  doesNotFit: '– ',
  closed: '– ',
  context: '',
}
const outcomeColours: Readonly<Record<Outcome, string>> = {
  fits: colours.green,
  perhaps: colours.amber,
  doesNotFit: colours.flag,
  closed: colours.flag,
  context: colours.second,
}

/** Whether it fits, as a sign and in words, and the colour that goes with it. */
export function outcomeOf({ outcome, outcomeText }: Pick<ReportRecommendation, 'outcome' | 'outcomeText'>) {
  return { text: (marks[outcome] + outcomeText).replaceAll(' ', '\u00a0'), colour: outcomeColours[outcome] }
}

/** Town with the distance, or the region where there is no town. */
export function whereOf({ place, distanceText, regionText }: ReportRecommendation): string {
  if (place === undefined) return regionText
  return distanceText === undefined ? place : `${place}, ${distanceText}`
}

/** An offer with its outcome, kind, place and cost in the outer column. Cards in full begin at a line and may break. */
export function offerCard(
  setting: Setting,
  offer: ReportRecommendation,
  cautions: Cautions,
  detail: Detail,
): Strip[] {
  const { type, report } = setting
  const isFull = detail === 'full'
  const isChosen = detail !== 'brief'
  const { text, colour } = outcomeOf(offer)
  const facts = [isChosen ? offer.kindText : '', whereOf(offer), offer.costText]
  const aside = [
    ...paragraph(type, text, { ...styles.smallStrong, colour }, outer),
    ...facts
      .filter((fact) => fact !== '')
      .flatMap((fact) => paragraph(type, fact, styles.small, outer, { before: 1 })),
  ]
  const strips = [
    ...paragraph(
      type,
      named(offer.name, report.language),
      isFull ? { ...styles.h3, size: 12, leading: 16 } : styles.h3,
      main,
      {
        part: { role: isChosen ? 'H3' : 'H4' },
        keep: true,
        anchors: [{ id: anchorOf(offer) }],
      },
    ),
    ...offerText(setting, offer, cautions, detail),
  ]
  const air = isFull ? 11 : 7
  const card = ruled(beside(aside, strips), full, air, air - 1)
  return [...together(card, bodyHeight * (isFull ? 0.24 : 0.2)), ...(isFull ? terms(setting, offer) : [])]
}

const labelWidth = 104

function terms({ type, words }: Setting, offer: ReportRecommendation): Strip[] {
  if (offer.terms.length === 0) return []
  const [first, ...rest] = table(type, {
    columns: [
      { x: main.x, width: labelWidth },
      { x: main.x + labelWidth + 8, width: main.width - labelWidth - 8 },
    ],
    head: [words.help.terms],
    rows: offer.terms.map(({ label, text }) => ({
      cells: [
        { text: label, style: styles.tightQuiet },
        { text, style: styles.tight },
      ],
    })),
    isTight: true,
  })
  return first === undefined ? [] : [{ ...first, before: 5 }, ...rest]
}
