import slices from '../fonts/asian/slices.json'

/** A file gets so many slices at most; what stands in none of them is replaced by a mark. */
export const mostSlices = 32

let known: ReadonlyMap<string, number> | null = null

/**
 * Numbers of the slices that have what a text wants beyond the main font, which is asked with `has`: those that come up first
 * where there are too many, in the order of their numbers.
 */
export function slicesFor(text: string, has: (codePoint: number) => boolean): number[] {
  known ??= new Map(
    slices.flatMap((characters, slice) => [...characters].map((each) => [each, slice] as const)),
  )
  const found = new Set<number>()
  for (const character of new Set(text.normalize('NFC'))) {
    if (has(character.codePointAt(0) ?? 0)) continue
    const own = known.get(character)
    const wanted =
      own === undefined ? [...character.normalize('NFKC')].map((each) => known?.get(each)) : [own]
    for (const slice of wanted) if (slice !== undefined && found.size < mostSlices) found.add(slice)
  }
  return [...found].toSorted((one, other) => one - other)
}
