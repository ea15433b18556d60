import { beside, spaced } from '../layout/beside'
import { main, outer } from '../layout/grid'
import { heading, paragraph } from '../layout/paragraph'
import { chapterHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import type { Setting } from './setting'

const sizes = {
  normal: { style: styles.body, between: 5, before: 16 },
  small: { style: { ...styles.body, size: 9.2, leading: 12.6 }, between: 3, before: 11 },
  tight: { style: { ...styles.body, size: 8.6, leading: 11.6 }, between: 2, before: 8 },
}

/** Ways to set the last chapter, from the best looking to those that help against a last page of a few lines. */
export const methodStyles = [
  { size: 'normal', startBelow: 0.5 },
  { size: 'small', startBelow: 0.5 },
  { size: 'small', startBelow: 0.8 },
  { size: 'tight', startBelow: 0.8 },
  { size: 'normal', startBelow: 0 },
  { size: 'small', startBelow: 0 },
] as const

/** How the figures and recommendations come about. */
export function method(
  { type, report }: Setting,
  { size, startBelow }: (typeof methodStyles)[number],
): Strip[] {
  const { style, between, before } = sizes[size]
  return [
    ...chapterHeading(type, report.headings.method, 'method', startBelow),
    ...report.method.flatMap((section, index) => {
      const title = heading(type, section.heading, styles.h3, outer, { part: { role: 'H3' } })
      const text = section.paragraphs.flatMap((each, place) =>
        paragraph(type, each, style, main, { before: place === 0 ? 0 : between }),
      )
      return spaced(beside(title, text), index === 0 ? 0 : before)
    }),
  ]
}
