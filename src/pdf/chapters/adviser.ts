import type { ReportAdviser } from '../../report/adviser'
import type { ReportTopic } from '../../report/reportDocument'
import { together } from '../layout/beside'
import { bodyHeight, main } from '../layout/grid'
import { heading, paragraph } from '../layout/paragraph'
import { called, chapterHeading } from '../layout/parts'
import { heightOf, type Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { TextStyle } from '../text/typesetter'
import { shownAddress } from './adviserCover'
import type { Setting } from './setting'

const inset = { x: main.x + 11, width: main.width - 11 }

/** Sets the heading of a chapter, which may say more than its title. */
type Headed = (title: string, id: 'foreword' | 'ownRecommendations') => Strip[]

/** The adviser's own words, on the open page where they fit; nothing where there are none. */
export function foreword(
  { type, report: { adviser } }: Setting,
  headed: Headed = (title, id) => chapterHeading(type, title, id),
  column = main,
): Strip[] {
  if (adviser === undefined || adviser.foreword.length === 0) return []
  const inStyle = (style: TextStyle, before: number) => [
    ...headed(adviser.forewordHeading, 'foreword'),
    ...adviser.foreword.flatMap((text, index) =>
      paragraph(type, text, style, column, { before: index === 0 ? 0 : before }),
    ),
  ]
  const large = inStyle(styles.lead, 7)
  const strips = heightOf(large) <= bodyHeight ? large : inStyle(styles.card, 5)
  const start = { below: 0, wanted: heightOf(strips) + (strips[0]?.before ?? 0) }
  return strips.map((strip, index) => (index === 0 ? { ...strip, start } : strip))
}

/** What the adviser says about a topic, plainly marked as the adviser's. */
export function comment({ type, report: { adviser } }: Setting, topic: ReportTopic): Strip[] {
  const paragraphs = topic.comment ?? []
  if (adviser === undefined || paragraphs.length === 0) return []
  const label = { ...styles.bodyStrong, colour: accentOf(adviser) }
  const strips = [
    ...paragraph(type, adviser.label, label, inset, { before: 12, keep: true }),
    ...paragraphs.flatMap((text, index) =>
      paragraph(type, text, styles.body, inset, { before: index === 0 ? 0 : 4 }),
    ),
  ]
  return called(strips, main.x, accentOf(adviser), 12)
}

/** The adviser's own recommendations, said not to come from the catalogue. */
export function ownRecommendations(
  { type, report: { adviser } }: Setting,
  headed: Headed = (title, id) => chapterHeading(type, title, id),
): Strip[] {
  if (adviser === undefined || adviser.recommendations.length === 0) return []
  return [
    ...headed(adviser.recommendationsHeading, 'ownRecommendations'),
    ...paragraph(type, adviser.recommendationsNote, styles.quiet, main, { keep: true }),
    ...adviser.recommendations.flatMap(({ title, paragraphs, url }) => {
      const link = url === undefined ? [] : [{ text: shownAddress(url), colour: colours.sea, link: { url } }]
      const strips = [
        ...heading(type, title, styles.h3, inset, { part: { role: 'H3' } }),
        ...paragraphs.flatMap((text) => paragraph(type, text, styles.body, inset, { before: 2 })),
        ...(link.length === 0 ? [] : paragraph(type, link, styles.body, inset, { before: 2 })),
      ]
      return together(called(strips, main.x, accentOf(adviser), 14), bodyHeight / 2)
    }),
  ]
}

function accentOf({ accent }: ReportAdviser): string {
  return accent ?? colours.sea
}
