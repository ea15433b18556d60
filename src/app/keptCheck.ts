import type { CheckState } from '../ui/check/props'

let check: CheckState = { state: 'empty' }
const listeners = new Set<() => void>()

/** What came out of the file checked last, for when one comes back from an offer; in memory only. */
export function checkedLast(): CheckState {
  return check
}

/** Calls back whenever that is another one. */
export function onChecked(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Shows the next state, and forgets the one before. */
export function keepCheck(next: CheckState): void {
  check = next
  for (const listener of listeners) listener()
}

/** Other answers, or none any more. */
export function forgetCheck(): void {
  keepCheck({ state: 'empty' })
}
