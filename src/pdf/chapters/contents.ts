import { levelSquare } from '../charts/scale'
import { full, main, outer, right } from '../layout/grid'
import { heading, lineOps, paragraph, placed } from '../layout/paragraph'
import { chapterHeading, figure } from '../layout/parts'
import type { Entry } from '../layout/paginate'
import { artifact, type Op, type Part, type Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { hairline } from '../layout/table'
import type { Look, TextStyle } from '../text/typesetter'
import type { Setting } from './setting'

const numberWidth = 34

/** How much room the contents take; the levels are explained where they come up, too. */
export type Extent = 'airy' | 'tight' | 'bare'

/** Contents with page numbers that lead there, and below them how to read the levels, unless that is left out. */
export function contents(setting: Setting, entries: readonly Entry[], extent: Extent = 'airy'): Strip[] {
  const isTight = extent !== 'airy'
  const { type, words } = setting
  const list: Part = { role: 'TOC' }
  return [
    ...chapterHeading(type, words.contents, 'contents'),
    ...entries
      .filter((entry) => entry.isMinor !== true)
      .flatMap((entry) => entryStrips(setting, entry, list, isTight)),
    ...(extent === 'bare' ? [] : legend(setting, isTight ? 20 : 40)),
  ]
}

function entryStrips({ type }: Setting, entry: Entry, within: Part, isTight: boolean): Strip[] {
  const isChapter = entry.level === 1
  const style: TextStyle = isChapter ? styles.bodyStrong : styles.quiet
  const column = { x: main.x, width: main.width - numberWidth }
  const link = { goTo: entry.id }
  const { size, weight, colour } = style
  const look: Look = { size, weight, colour, link, label: type.plain(entry.title) }
  const part: Part = { role: 'Reference', within: { role: 'TOCI', within } }
  const lines = type.lines([{ text: entry.title, link }], style, column.width)
  const above = isChapter ? (isTight ? 3 : 5) : 0
  const below = isTight ? 0.6 : isChapter ? 3 : 1.6
  return lines.map((line, index): Strip => {
    const isLast = index === lines.length - 1
    const height = style.leading + below + (index === 0 ? above : 0)
    const ops: Op[] = lineOps(line, style, column.x, index === 0 ? above : 0)
    const y = (index === 0 ? above : 0) + style.leading / 2 + 0.27 * style.size
    if (isLast) ops.push({ op: 'pageNumber', x: right, y, anchor: entry.id, look })
    const marks = [{ part, ops }]
    if (index > 0 || !isChapter) return { height, before: 0, marks, keep: !isLast }
    const rule = { part: artifact, ops: [hairline(main.x, right, 0)] }
    return { height, before: isTight ? 2 : 4, marks: [rule, ...marks], keep: !isLast }
  })
}

function legend({ type, words, report, highest }: Setting, before: number): Strip[] {
  const step = full.width / report.levels.length
  const box = { y: 0, width: 26, height: 26 }
  const names: number[] = []
  const ops = report.levels.flatMap((name, level) => {
    const x = full.x + level * step
    const { ops: square, textColour } = levelSquare({ ...box, x }, level, highest)
    const numeral = { ...styles.h2, colour: textColour }
    const number = placed(type, String(level), numeral, { x, top: 3.5, width: 26, align: 'centre' })
    const label = placed(type, name, styles.name, { x, top: 31, width: step - 6 })
    names.push(label.height)
    return [...square, ...number.ops, ...label.ops]
  })
  const alt = report.levels.map((name, level) => words.scale(words.levels.level(level), name)).join('; ')
  const drawing = figure(ops, 31 + Math.max(...names), alt, 10)
  const title = heading(type, words.levels.heading, styles.h3, outer, { before, part: { role: 'H3' } })
  const text = paragraph(type, words.levels.text, styles.body, main, { before: 0, keep: true })
  const [first, ...rest] = text
  if (first === undefined) return [drawing]
  const beside = { ...first, before, marks: [...title.flatMap((strip) => strip.marks), ...first.marks] }
  return [{ ...beside, keep: true }, ...rest.map((strip) => ({ ...strip, keep: true })), drawing]
}
