import type { CatalogueEntry, Cost } from '../catalogue/entry'
import type { Outcome } from './recommendation'

/** What decides the place of an entry in the list. */
export type Ranked = {
  entry: CatalogueEntry
  outcome: Outcome
  /** True where an answer of the firm is still missing; what hangs on the entry alone comes before it. */
  isOpen: boolean
  /** Largest need among the topics served, and all of them together. */
  need: number
  breadth: number
  /** Number of next steps that it helps with. */
  steps: number
  /** 2 in the firm's own state, 1 with a focus on it, 0 otherwise. */
  nearness: number
}

const outcomes: readonly Outcome[] = ['fits', 'perhaps', 'doesNotFit', 'closed', 'context']
const costOrder: readonly Cost[] = [
  'free',
  'grant',
  'own-share',
  'mixed',
  'membership',
  'fee',
  'unknown',
  'vendor',
]
const mostInARow = 3

/**
 * Best first: outcome, nothing left to answer, greatest need, nearness, breadth, steps, cost, freshness, id. Among entries
 * that are equal in the first three no more than three of one kind stand in a row while another kind is left.
 */
export function ranked<Item extends Ranked>(items: readonly Item[]): Item[] {
  const sorted = [...items].sort(byPlace)
  const result: Item[] = []
  let start = 0
  for (let end = 1; end <= sorted.length; end += 1) {
    const first = sorted[start]
    const next = sorted[end]
    if (first && next && isEqual(first, next)) continue
    result.push(...varied(sorted.slice(start, end)))
    start = end
  }
  return result
}

function isEqual(a: Ranked, b: Ranked): boolean {
  return a.outcome === b.outcome && a.isOpen === b.isOpen && a.need === b.need
}

function byPlace(a: Ranked, b: Ranked): number {
  return (
    outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome) ||
    Number(a.isOpen) - Number(b.isOpen) ||
    b.need - a.need ||
    b.nearness - a.nearness ||
    b.breadth - a.breadth ||
    b.steps - a.steps ||
    costOrder.indexOf(a.entry.cost) - costOrder.indexOf(b.entry.cost) ||
    compareTexts(freshness(b.entry), freshness(a.entry)) ||
    compareTexts(a.entry.id, b.entry.id)
  )
}

/** Day of the last check, then the latest dated source. */
function freshness({ checkedOn, sources }: CatalogueEntry): string {
  const dates = sources.map((source) => source.date).filter((date) => date !== 'undated')
  return `${checkedOn} ${dates.sort(compareTexts).at(-1) ?? ''}`
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function varied<Item extends Ranked>(equals: readonly Item[]): Item[] {
  const left = [...equals]
  const result: Item[] = []
  while (left.length > 0) {
    const row = result.slice(-mostInARow)
    const kind = row[0]?.entry.kind
    const isFull = row.length === mostInARow && row.every((item) => item.entry.kind === kind)
    const other = isFull ? left.findIndex((item) => item.entry.kind !== kind) : 0
    result.push(...left.splice(Math.max(0, other), 1))
  }
  return result
}
