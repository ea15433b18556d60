import { sizeClasses, type SizeClass } from './funding'
import { compareSize, type SizeRange } from './sizeClass'

/** What was answered on earlier years; `unknown` is "don't know", `undefined` says that nothing special happened. */
export type EarlierYears = { statusHeld: string | undefined; classBefore: string | undefined }

/**
 * Status after the rule of two years (Article 4(2)): it is gained or lost only if the ceilings are crossed in two years
 * in a row. Classes by the figures of the latest year and of the year before.
 */
function statusAfter(latest: SizeClass, before: SizeClass, held: SizeClass): SizeClass {
  const isAbove = compareSize(latest, held) > 0 && compareSize(before, held) > 0
  const isBelow = compareSize(latest, held) < 0 && compareSize(before, held) < 0
  const lower = compareSize(latest, before) < 0 ? latest : before
  const higher = lower === latest ? before : latest
  return isAbove ? lower : isBelow ? higher : held
}

/** The classes that remain possible for a range of the latest year; what is not known of earlier years can be any class. */
export function rangeAfter(
  { lowest, highest }: SizeRange,
  { statusHeld, classBefore }: EarlierYears,
): SizeRange {
  if (statusHeld === undefined && classBefore === undefined) return { lowest, highest }
  const results = possible(statusHeld).flatMap((held) =>
    possible(classBefore).flatMap((before) => [
      statusAfter(lowest, before, held),
      statusAfter(highest, before, held),
    ]),
  )
  const sorted = [...results].sort(compareSize)
  return { lowest: sorted.at(0) ?? lowest, highest: sorted.at(-1) ?? highest }
}

/** Questions on earlier years that are not answered though the other one is, or with "don't know". */
export function openYears({ statusHeld, classBefore }: EarlierYears): string[] {
  return [
    ...(sizeClassOf(statusHeld) ? [] : ['company.statusHeld']),
    ...(sizeClassOf(classBefore) ? [] : ['company.classBefore']),
  ]
}

/** The size class of an answer; `undefined` for any other answer. */
export function sizeClassOf(answer: string | undefined): SizeClass | undefined {
  return sizeClasses.find((size) => size === answer)
}

function possible(answer: string | undefined): readonly SizeClass[] {
  const known = sizeClassOf(answer)
  return known ? [known] : sizeClasses
}
