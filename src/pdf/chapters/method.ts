import { beside, spaced } from '../layout/beside'
import { main, outer } from '../layout/grid'
import { heading, paragraph } from '../layout/paragraph'
import { chapterHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import type { Setting } from './setting'

/** Ways to set the last chapter, from the best looking to those that help against a last page of a few lines. */
export const methodStyles = [
  { isSmall: false, startBelow: 0.5 },
  { isSmall: true, startBelow: 0.5 },
  { isSmall: false, startBelow: 0 },
  { isSmall: true, startBelow: 0 },
]

/** How the figures and recommendations come about. */
export function method(
  { type, report }: Setting,
  { isSmall, startBelow }: (typeof methodStyles)[number],
): Strip[] {
  const style = isSmall ? { ...styles.body, size: 9.2, leading: 12.6 } : styles.body
  return [
    ...chapterHeading(type, report.headings.method, 'method', startBelow),
    ...report.method.flatMap((section, index) => {
      const title = heading(type, section.heading, styles.h3, outer, { part: { role: 'H2' } })
      const text = section.paragraphs.flatMap((each, place) =>
        paragraph(type, each, style, main, { before: place === 0 ? 0 : isSmall ? 3 : 5 }),
      )
      return spaced(beside(title, text), index === 0 ? 0 : isSmall ? 11 : 16)
    }),
  ]
}
