import { full, right } from '../layout/grid'
import { lineOps } from '../layout/paragraph'
import type { Entry } from '../layout/paginate'
import { artifact, type Mark, type Part, type Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { hairline } from '../layout/table'
import type { Look, TextStyle } from '../text/typesetter'
import { gutter } from './aligned'
import { chapter } from './headings'
import { both, type Pair } from './pair'

const numberWidth = 26

/** Contents with both titles in a row and the page that they lead to. */
export function contents(pair: Pair, entries: readonly Entry[], isTight = false): Strip[] {
  const list: Part = { role: 'TOC' }
  return [
    ...chapter(
      pair,
      both(pair, ({ words }) => words.contents),
      'contents',
    ),
    ...entries
      .filter((entry) => entry.isMinor !== true)
      .map((entry, index, all) => ({
        ...row(pair, entry, list, isTight),
        keep: entry.level === 1 && index < all.length - 1,
      })),
  ]
}

function row(
  [first, second]: Pair,
  { id, level, title, titles = [title, title] }: Entry,
  within: Part,
  isTight: boolean,
): Strip {
  const isChapter = level === 1
  const style: TextStyle = isChapter ? styles.bodyStrong : styles.quiet
  const link = { goTo: id }
  const { size, weight, colour } = style
  const look: Look = { size, weight, colour, link, label: first.type.plain(title) }
  const part: Part = { role: 'Reference', within: { role: 'TOCI', within } }
  const { language } = second.report
  const left = first.type.lines([{ text: `${titles[0]} `, link }], style, first.column.width)
  const other = second.type.lines(
    [{ text: titles[1], link, language }],
    style,
    second.column.width - numberWidth,
  )
  const top = isChapter ? (isTight ? 3 : 6) : 0
  const height = Math.max(left.length, other.length) * style.leading
  const ops = [
    ...left.flatMap((line, index) => lineOps(line, style, first.column.x, top + index * style.leading)),
    ...other.flatMap((line, index) => lineOps(line, style, second.column.x, top + index * style.leading)),
  ]
  const y = top + height - style.leading / 2 + 0.27 * size
  const marks: Mark[] = [
    { part: gutter, ops: [] },
    ...(isChapter ? [{ part: artifact, ops: [hairline(full.x, right, 0)] }] : []),
    { part, ops: [...ops, { op: 'pageNumber', x: right, y, anchor: id, look }] },
  ]
  const air = isTight ? { below: 0.8, before: 2 } : { below: 2.5, before: 4 }
  return { height: top + height + air.below, before: isChapter ? air.before : 0, marks, keep: false }
}
