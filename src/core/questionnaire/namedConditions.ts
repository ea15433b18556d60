import type { Condition } from './condition'

export type Named = Readonly<Record<string, Condition>>

/** Most parts of a condition, named ones counted wherever they are used: more could not be followed in due time. */
export const mostParts = 1000

/** Names used inside a condition, not followed. */
export function namesIn(condition: Condition): string[] {
  if ('allOf' in condition) return condition.allOf.flatMap(namesIn)
  if ('anyOf' in condition) return condition.anyOf.flatMap(namesIn)
  if ('not' in condition) return namesIn(condition.not)
  return 'named' in condition ? [condition.named] : []
}

/** True for a condition of too many parts. */
export function isTooLong(condition: Condition, named: Named, most = mostParts): boolean {
  const open = [condition]
  let parts = 0
  for (let next = open.pop(); next && parts <= most; next = open.pop()) {
    parts += 1
    open.push(...partsOf(next, named))
  }
  return parts > most
}

/** Ids of the questions that conditions ask for, named conditions followed once each. */
export function questionsIn(conditions: readonly Condition[], named: Named): string[] {
  const open = [...conditions]
  const seen = new Set<string>()
  const found: string[] = []
  for (let next = open.pop(); next; next = open.pop()) {
    if ('answer' in next) found.push(next.answer)
    if ('named' in next) {
      if (seen.has(next.named)) continue
      seen.add(next.named)
    }
    open.push(...partsOf(next, named))
  }
  return found
}

function partsOf(condition: Condition, named: Named): readonly Condition[] {
  if ('allOf' in condition) return condition.allOf
  if ('anyOf' in condition) return condition.anyOf
  if ('not' in condition) return [condition.not]
  const target = 'named' in condition && Object.hasOwn(named, condition.named) ? named[condition.named] : null
  return target ? [target] : []
}

/**
 * Named conditions that stand in a circle or lead into one: what is left when those that need no other name are taken
 * away again and again.
 */
export function inCircles(named: Named): ReadonlySet<string> {
  const needs = new Map(
    Object.entries(named).map(([name, condition]) => [
      name,
      new Set(namesIn(condition).filter((other) => Object.hasOwn(named, other))),
    ]),
  )
  const users = new Map<string, string[]>()
  for (const [name, others] of needs) {
    for (const other of others) {
      const known = users.get(other)
      if (known) known.push(name)
      else users.set(other, [name])
    }
  }
  const free = [...needs].flatMap(([name, others]) => (others.size === 0 ? [name] : []))
  for (let name = free.pop(); name !== undefined; name = free.pop()) {
    needs.delete(name)
    for (const user of users.get(name) ?? []) {
      const others = needs.get(user)
      others?.delete(name)
      if (others?.size === 0) free.push(user)
    }
  }
  return new Set(needs.keys())
}
