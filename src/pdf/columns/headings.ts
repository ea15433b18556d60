import { full } from '../layout/grid'
import { lineOps } from '../layout/paragraph'
import type { Anchor, Bookmark, Mark, Op, Part, Start, Strip } from '../layout/strip'
import { styles } from '../layout/style'
import type { Run, SetLine, TextStyle } from '../text/typesetter'
import { gutter } from './aligned'
import type { Pair, Two } from './pair'

const sizes = {
  chapter: { ...styles.h1, size: 18, leading: 22 },
  section: { ...styles.h2, size: 13, leading: 17 },
  entry: styles.h3,
}

type Options = { before?: number; after?: number; anchors?: readonly Anchor[]; start?: Start }

/** Heading of a chapter: a bookmark in both languages. */
export function chapter(pair: Pair, titles: Two<string>, id: string, below = 0.72): Strip[] {
  return heading(pair, 'H2', titles, sizes.chapter, {
    before: 30,
    after: 8,
    start: { below },
    anchors: [{ id, bookmark: bookmarkOf(1, titles) }],
  })
}

/** Heading of a section within a chapter; minor ones are bookmarks, but not in the contents. */
export function section(pair: Pair, titles: Two<string>, id: string, isMinor = false): Strip[] {
  return heading(pair, 'H3', titles, sizes.section, {
    before: 20,
    after: 4,
    anchors: [{ id, bookmark: { ...bookmarkOf(2, titles), isMinor } }],
  })
}

/** Heading of an entry: below a section, or in its place where a chapter has none. */
export function entry(
  pair: Pair,
  role: 'H3' | 'H4',
  titles: Two<string | readonly Run[]>,
  options: Options = {},
): Strip[] {
  return heading(pair, role, titles, sizes.entry, options)
}

/** One heading that says its title in both languages, so that nobody who jumps from heading to heading meets it twice. */
function heading(
  [first, second]: Pair,
  role: 'H2' | 'H3' | 'H4',
  titles: Two<string | readonly Run[]>,
  style: TextStyle,
  { before = 0, after = 0, anchors, start }: Options,
): Strip[] {
  const part: Part = { role }
  const isSame = wordsOf(titles[0]) === wordsOf(titles[1])
  const { language } = second.report
  const left = first.type.lines(titles[0], style, isSame ? full.width : first.column.width)
  const right = isSame ? [] : second.type.lines(inLanguage(titles[1], language), style, second.column.width)
  const ops = [
    ...opsOf(left, style, first.column.x, right.length > 0 ? ' ' : ''),
    ...opsOf(right, style, second.column.x, ''),
  ]
  const marks: Mark[] = [...(isSame ? [] : [{ part: gutter, ops: [] }]), { part, ops }]
  const height = Math.max(left.length, right.length) * style.leading + after
  return [{ height, before, marks, keep: true, ...(anchors && { anchors }), ...(start && { start }) }]
}

function wordsOf(title: string | readonly Run[]): string {
  return typeof title === 'string' ? title : title.map((run) => run.text).join('')
}

function inLanguage(title: string | readonly Run[], language: NonNullable<Run['language']>): Run[] {
  const runs = typeof title === 'string' ? [{ text: title }] : title
  return runs.map((run) => ({ language, ...run }))
}

/** Lines of a title from the top; what stands at its end keeps it apart from the other one. */
function opsOf(lines: readonly SetLine[], style: TextStyle, x: number, end: string): Op[] {
  const ops = lines.flatMap((line, index) => lineOps(line, style, x, index * style.leading))
  const last = ops.at(-1)
  return last?.op === 'text' ? [...ops.slice(0, -1), { ...last, text: last.text + end }] : ops
}

function bookmarkOf(level: number, titles: Two<string>): Bookmark {
  const [first, second] = titles
  return { level, title: first === second ? first : `${first} / ${second}`, titles }
}
