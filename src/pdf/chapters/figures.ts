import { outer } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Setting } from './setting'

const scoreParts = /^(?<before>\D*)(?<figure>\d[\d.,]*)\s(?<after>.*)$/u

/** The score in large figures, quieter where it is provisional, or what stands for it. */
export function figures({ type, report: { summary } }: Setting): Strip[] {
  const parts = scoreParts.exec(summary.scoreText)?.groups
  if (parts === undefined) return paragraph(type, summary.scoreText, styles.bodyStrong, outer)
  const figure = summary.score === null ? { ...styles.figure, colour: colours.second } : styles.figure
  return [
    ...paragraph(type, parts['before'] ?? '', styles.small, outer),
    ...paragraph(type, parts['figure'] ?? '', figure, outer),
    ...paragraph(type, parts['after'] ?? '', styles.small, outer),
    ...paragraph(type, summary.band ?? '', styles.smallStrong, outer, { before: 3 }),
  ]
}
