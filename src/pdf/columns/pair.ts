import type { Language } from '../../core/questionnaire/texts'
import type { Setting } from '../chapters/setting'
import { full, type Column } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import type { Part, Strip } from '../layout/strip'
import type { Run, TextStyle } from '../text/typesetter'
import { aligned } from './aligned'

/** Room between the two columns, with a thin line in it. */
const columnGap = 24

/** The same thing in the first language and in the second. */
export type Two<Value> = readonly [first: Value, second: Value]

/** A report in one language, and the column in which it stands. */
export type Side = Setting & { column: Column }

/** A report in two languages: the first one stands on the left and gives the file its language. */
export type Pair = Two<Side>

export function pairOf(first: Setting, second: Setting): Pair {
  const width = (full.width - columnGap) / 2
  return [
    { ...first, column: { x: full.x, width } },
    { ...second, column: { x: full.x + width + columnGap, width } },
  ]
}

export function both<Value>([first, second]: Pair, of: (side: Side) => Value): Two<Value> {
  return [of(first), of(second)]
}

/** Things that both reports have, in the order of the first. */
export function matched<Value>(
  [first, second]: Two<readonly Value[]>,
  idOf: (value: Value) => string,
): Two<Value>[] {
  const others = new Map(second.map((value) => [idOf(value), value]))
  return first.flatMap((value): Two<Value>[] => {
    const other = others.get(idOf(value))
    return other === undefined ? [] : [[value, other]]
  })
}

/** Sentences that stand in the same order in both reports; one that the other report lacks stands alone. */
export function alongside<Value>([first, second]: Two<readonly Value[]>): [
  Value | undefined,
  Value | undefined,
][] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
    first[index],
    second[index],
  ])
}

/** A passage in both languages side by side; it reads first in the one and then in the other. */
export function passage<Value>(
  [first, second]: Pair,
  values: Two<Value>,
  set: (side: Side, value: Value) => Strip[],
): Strip[] {
  return aligned(set(first, values[0]), spoken(set(second, values[1]), second.report.language))
}

/** A paragraph in both languages. */
export function text(
  pair: Pair,
  values: Two<string | readonly Run[] | undefined>,
  style: TextStyle,
  options: { before?: number; keep?: boolean } = {},
): Strip[] {
  return passage(pair, values, ({ type, column }, value) =>
    paragraph(type, value ?? '', style, column, options),
  )
}

/** Strips whose parts say that they are in this language. */
function spoken(strips: readonly Strip[], language: Language): Strip[] {
  const known = new Map<Part, Part>()
  const told = (part: Part): Part => {
    if (part.role === 'Artifact') return part
    const own: Part =
      known.get(part) ??
      (part.within === undefined ? { ...part, language } : { ...part, within: told(part.within) })
    known.set(part, own)
    return own
  }
  return strips.map((strip) => ({
    ...strip,
    marks: strip.marks.map(({ part, ops }) => ({ part: told(part), ops })),
  }))
}
