import { full } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { shortened } from '../layout/shortened'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import type { Setting } from './setting'

const title = { ...styles.h1, size: 20, leading: 24 }

/** Head of a file without a cover: what it is, and small below it of whom, when and from what. */
export function masthead({ type }: Setting, text: string, facts: readonly string[], id: string): Strip[] {
  const name = shortened(type, text, title, full.width, 2)
  const below = shortened(type, facts.filter((fact) => fact !== '').join(' · '), styles.small, full.width, 2)
  const anchors = [{ id, bookmark: { level: 1, title: type.plain(text) } }]
  return [
    ...paragraph(type, name, title, full, { part: { role: 'H1' }, keep: true, anchors }),
    ...paragraph(type, below, styles.small, full, { before: 2, keep: true }),
  ]
}
