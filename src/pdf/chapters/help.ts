import type { ReportRecommendation } from '../../report/reportDocument'
import { beside, spaced, together } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { chapterHeading, ruled, sectionHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { table } from '../layout/table'
import type { Run } from '../text/typesetter'
import { numberedCautions, type Cautions } from './cautions'
import { offerText, runsOfSources, websiteOf } from './offer'
import type { Setting } from './setting'

/** Where the description of an offer stands. */
export function anchorOf(offer: Pick<ReportRecommendation, 'id'>): string {
  return `offer.${offer.id}`
}

/** Who helps: fitting offers in full, the others as tables, and the notes of caution once for all. */
export function help(setting: Setting): Strip[] {
  const { type, words, report } = setting
  const { recommendations, context, headings } = report
  const cautions = numberedCautions([...recommendations, ...context])
  const of = (outcome: string) => recommendations.filter((offer) => offer.outcome === outcome)
  const { groups } = words.help
  return [
    ...chapterHeading(type, headings.recommendations, 'help'),
    ...(recommendations.length === 0 ? paragraph(type, words.help.none, styles.body, main) : []),
    ...group(setting, 'fits', groups.fits, of('fits'), cautions, 0),
    ...group(setting, 'perhaps', groups.perhaps, of('perhaps'), cautions, of('fits').length === 0 ? 0 : 28),
    ...brief(setting, 'doesNotFit', groups.doesNotFit, of('doesNotFit'), cautions),
    ...brief(setting, 'context', headings.context, context, cautions),
    ...notes(setting, cautions),
  ]
}

function group(
  setting: Setting,
  id: string,
  title: string,
  offers: readonly ReportRecommendation[],
  cautions: Cautions,
  before: number,
): Strip[] {
  if (offers.length === 0) return []
  return [
    ...sectionHeading(setting.type, title, id, before),
    ...offers.flatMap((offer) => entry(setting, offer, cautions)),
  ]
}

function entry(setting: Setting, offer: ReportRecommendation, cautions: Cautions): Strip[] {
  const { type } = setting
  const outcome = { ...styles.smallStrong, colour: offer.outcome === 'fits' ? colours.green : colours.amber }
  const mark = offer.outcome === 'fits' ? '✓ ' : '? '
  const aside = [
    ...paragraph(type, mark + offer.outcomeText, outcome, outer),
    ...[offer.kindText, offer.place ?? '', offer.costText]
      .filter((text) => text !== '')
      .flatMap((text) => paragraph(type, text, styles.small, outer, { before: 1 })),
  ]
  const anchors = [{ id: anchorOf(offer) }]
  const text = [
    ...paragraph(type, offer.name, { ...styles.h3, size: 11.5, leading: 15.5 }, main, {
      part: { role: 'H3' },
      keep: true,
      anchors,
    }),
    ...offerText(setting, offer, cautions),
  ]
  return together(ruled(beside(aside, text), full, 11, 9), bodyHeight / 3)
}

function brief(
  { type, words }: Setting,
  id: string,
  title: string,
  offers: readonly ReportRecommendation[],
  cautions: Cautions,
): Strip[] {
  if (offers.length === 0) return []
  const { columns } = words.help
  const isContext = id === 'context'
  const last = { x: main.x + 150, width: main.width - 150 }
  return [
    ...sectionHeading(type, title, id, 30),
    ...table(type, {
      columns: isContext
        ? [{ ...outer, width: outer.width + 8 }, main]
        : [{ ...outer, width: outer.width + 8 }, { x: main.x, width: 138 }, last],
      head: isContext ? [columns.name, columns.about] : [columns.name, columns.why, columns.about],
      rows: offers.map((offer) => {
        const name = [
          { text: nameOf(offer), style: styles.smallStrong },
          {
            text: [isContext ? offer.outcomeText : offer.kindText, offer.place ?? '']
              .filter(Boolean)
              .join(' · '),
            style: styles.small,
          },
        ]
        const about = [
          { text: offer.offer },
          { text: stateOf(offer, cautions, words.help.cautions), style: styles.small },
          { text: runsOfSources(offer.sources), style: styles.small },
        ]
        const why = offer.failed.map((text) => ({ text }))
        return isContext ? [name, about] : [name, why, about]
      }),
    }),
  ]
}

function nameOf(offer: ReportRecommendation): Run[] {
  const website = websiteOf(offer.url)
  return [website === null ? { text: offer.name } : { text: offer.name, link: { url: website.url } }]
}

function stateOf(offer: ReportRecommendation, cautions: Cautions, say: (numbers: string) => string): string {
  const numbers = cautions.numbersOf(offer)
  const parts = [offer.statusText, offer.successor?.text ?? '', offer.checkedText, offer.confidenceText]
  return [...parts, ...offer.unsure, numbers === '' ? '' : say(numbers)]
    .filter((text) => text !== '')
    .map((text) => text.replace(/\.$/u, ''))
    .join(' · ')
}

function notes({ type, words }: Setting, cautions: Cautions): Strip[] {
  if (cautions.texts.length === 0) return []
  const numbered = cautions.texts.flatMap((text, index) => {
    const number = paragraph(type, String(index + 1), styles.smallStrong, { ...outer, x: main.x, width: 16 })
    const column = { x: main.x + 20, width: main.width - 20 }
    return spaced(beside(number, paragraph(type, text, styles.smallInk, column)), 4)
  })
  const label = { text: `${words.help.cautionSources}: `, weight: 'semibold' } as const
  const sources = [label, ...runsOfSources(cautions.sources)]
  return [
    ...sectionHeading(type, words.help.cautionsHeading, 'cautions', 30),
    ...paragraph(type, words.help.cautionsIntro, styles.quiet, main, { keep: true }),
    ...numbered,
    ...(cautions.sources.length === 0 ? [] : paragraph(type, sources, styles.small, main, { before: 10 })),
  ]
}
