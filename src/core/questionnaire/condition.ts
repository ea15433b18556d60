import type { AnswerValue } from '../answers/answers'

/** Kleene truth: unanswered is unknown; what was never asked is no. */
export type Truth = 'yes' | 'no' | 'unknown'

/** A condition of the closed vocabulary, as data. */
export type Condition =
  | { answer: string; is: string }
  | { answer: string; in: readonly string[] }
  | { answer: string; includes: string }
  | { answer: string; atLeast: number }
  | { answer: string; atMost: number }
  | { level: string; atLeast: number }
  | { level: string; atMost: number }
  | { fact: string; is: string }
  | { fact: string; in: readonly string[] }
  | { fact: string; atLeast: number }
  | { fact: string; atMost: number }
  | { allOf: readonly Condition[] }
  | { anyOf: readonly Condition[] }
  | { not: Condition }
  | { named: string }

/** What a condition can ask: a value, or why there is none. */
export type Source = {
  answer: (id: string) => Known
  level: (topic: string) => Known
  fact: (id: string) => Known
}

/** Absent: asked but not answered. `unknown`: answered with "don't know". `neverAsked` makes any condition on it false. */
export type Known = AnswerValue | undefined | typeof neverAsked

export const neverAsked = Symbol('never asked')

/** True where a value is missing or "don't know". */
export function isUnknown(value: Known): boolean {
  return value === undefined || value === 'unknown' || (Array.isArray(value) && value[0] === 'unknown')
}

export type Compiled = (source: Source) => Truth

/** A condition as a function, named conditions resolved. Unknown names are an error that parsing has refused before. */
export function compileCondition(condition: Condition, named: Readonly<Record<string, Condition>>): Compiled {
  if ('allOf' in condition) return every(condition.allOf.map((part) => compileCondition(part, named)))
  if ('anyOf' in condition) return some(condition.anyOf.map((part) => compileCondition(part, named)))
  if ('not' in condition) return negated(compileCondition(condition.not, named))
  if ('named' in condition) return compileCondition(resolved(condition.named, named), named)
  const holds = comparison(condition)
  if ('answer' in condition) return (source) => holds(source.answer(condition.answer))
  if ('level' in condition) return (source) => holds(source.level(condition.level))
  return (source) => holds(source.fact(condition.fact))
}

/** All leaves of a condition, named ones followed; for cross-checks and for naming what is missing. */
export function leaves(condition: Condition, named: Readonly<Record<string, Condition>>): Leaf[] {
  if ('allOf' in condition) return condition.allOf.flatMap((part) => leaves(part, named))
  if ('anyOf' in condition) return condition.anyOf.flatMap((part) => leaves(part, named))
  if ('not' in condition) return leaves(condition.not, named)
  if ('named' in condition) {
    const target = named[condition.named]
    return target ? leaves(target, named) : []
  }
  return [condition]
}

export type Leaf = Exclude<
  Condition,
  { allOf: unknown } | { anyOf: unknown } | { not: unknown } | { named: unknown }
>

/** Options, or whole texts, that a leaf names. */
export function namedOptions(leaf: Leaf): readonly string[] {
  if ('is' in leaf) return [leaf.is]
  if ('in' in leaf) return leaf.in
  return 'includes' in leaf ? [leaf.includes] : []
}

type Holds = (value: Known) => Truth

function comparison(leaf: Leaf): Holds {
  if ('is' in leaf) return matching((value) => value === leaf.is, leaf.is === 'unknown')
  if ('in' in leaf)
    return matching(
      (value) => typeof value === 'string' && leaf.in.includes(value),
      leaf.in.includes('unknown'),
    )
  if ('includes' in leaf)
    return matching(
      (value) => Array.isArray(value) && value.includes(leaf.includes),
      leaf.includes === 'unknown',
    )
  if ('atLeast' in leaf) return matching((value) => toNumber(value) >= leaf.atLeast, false)
  return matching((value) => toNumber(value) <= leaf.atMost, false)
}

function matching(test: (value: Known) => boolean, asksForUnknown: boolean): Holds {
  return (value) => {
    if (value === neverAsked) return 'no'
    if (value === undefined) return 'unknown'
    if (isUnknown(value)) return asksForUnknown ? 'yes' : 'unknown'
    return test(value) ? 'yes' : 'no'
  }
}

function toNumber(value: Known): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN
}

function every(parts: readonly Compiled[]): Compiled {
  return (source) => {
    let truth: Truth = 'yes'
    for (const part of parts) {
      const next = part(source)
      if (next === 'no') return 'no'
      if (next === 'unknown') truth = 'unknown'
    }
    return truth
  }
}

function some(parts: readonly Compiled[]): Compiled {
  return (source) => {
    let truth: Truth = 'no'
    for (const part of parts) {
      const next = part(source)
      if (next === 'yes') return 'yes'
      if (next === 'unknown') truth = 'unknown'
    }
    return truth
  }
}

function negated(part: Compiled): Compiled {
  return (source) => {
    const truth = part(source)
    return truth === 'unknown' ? 'unknown' : truth === 'yes' ? 'no' : 'yes'
  }
}

function resolved(name: string, named: Readonly<Record<string, Condition>>): Condition {
  const condition = named[name]
  if (!condition) throw new Error(`condition "${name}" is not defined`)
  return condition
}
