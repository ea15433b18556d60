import type { CatalogueEntry, Cost } from '../catalogue/entry'
import type { Match } from './match'
import type { Nearness } from './nearness'

/** What decides the place of an entry in the list. */
export type Ranked = {
  entry: CatalogueEntry
  match: Match
  /** Largest need among the topics served, and all of them together. */
  need: number
  breadth: number
  /** What speaks against it, from need, certainty, distance and effort. */
  points: number
  /** Number of next steps that it helps with. */
  steps: number
  nearness: Nearness
  /** Of a funding programme: kinds and topics of the project that it names, least aid in euros, what is still to be brought. */
  sharedKinds: number
  sharedTopics: number
  aidEur: number
  unmetNeeds: number
}

const groups: readonly (readonly Match['outcome'][])[] = [
  ['fits', 'perhaps'],
  ['doesNotFit'],
  ['closed'],
  ['context'],
]
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
/** Most of one kind in a row: among equals, and anywhere while what is needed as well is of another kind. */
const mostOfEquals = 3
const mostAnywhere = 9

type Key = readonly (number | string)[]
type Keyed<Item> = { item: Item; part: string; equals: string; key: Key }

/**
 * Best first: what may fit before the rest, what is needed before what is not, fewest points against it, nearness, own sector, cost;
 * among funding programmes kinds and topics of the project, aid, what is still to be brought; then need, breadth, steps,
 * freshness, distance, id. Among entries with the same points no more than three of one kind stand in a row while another
 * kind is left, and in the whole of what is needed no more than nine.
 */
export function ranked<Item extends Ranked>(items: readonly Item[]): Item[] {
  const sorted = items.map(keyed).sort((a, b) => compareKeys(a.key, b.key))
  return runsOf(sorted, ({ part }) => part).flatMap((part) => {
    const equals = runsOf(part, (one) => one.equals).map((run) => run.map(({ item }) => item))
    return varied(
      equals.flatMap((run) => varied(run, mostOfEquals)),
      mostAnywhere,
    )
  })
}

/** Neighbours with the same name together. */
function runsOf<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[][] {
  const runs: Item[][] = []
  let last: string | undefined
  for (const item of items) {
    const name = nameOf(item)
    const run = runs.at(-1)
    if (run && name === last) run.push(item)
    else runs.push([item])
    last = name
  }
  return runs
}

function keyed<Item extends Ranked>(item: Item): Keyed<Item> {
  const { entry, match, need, points, nearness } = item
  const group = groups.findIndex((outcomes) => outcomes.includes(match.outcome))
  const part = [group, need > 0 ? 0 : 1]
  const first = [...part, points]
  const isProgramme = entry.kind === 'funding-programme'
  return {
    item,
    part: part.join(' '),
    equals: first.join(' '),
    key: [
      ...first,
      nearness.band,
      entry.sectors.length > 0 ? 0 : 1,
      Math.max(isProgramme ? costOrder.indexOf('grant') : 0, costOrder.indexOf(entry.cost)),
      item.sharedKinds > 0 ? 0 : 1,
      -item.sharedTopics,
      -item.aidEur,
      item.unmetNeeds,
      -need,
      -item.breadth,
      -item.steps,
      freshnessKey(entry),
      nearness.km ?? Number.MAX_SAFE_INTEGER,
      entry.id,
    ],
  }
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, left] of a.entries()) {
    const right = b[index]
    if (right === undefined || left === right) continue
    return left < right ? -1 : 1
  }
  return 0
}

const cache = new WeakMap<CatalogueEntry, string>()

/** Day of the last check, then the latest dated source, as a text that compares the other way round: latest first. */
function freshnessKey(entry: CatalogueEntry): string {
  const known = cache.get(entry)
  if (known !== undefined) return known
  let latest = ''
  for (const { date } of entry.sources) if (date !== 'undated' && date > latest) latest = date
  const turned = `${entry.checkedOn} ${latest}`.replace(/\d/g, (digit) => String(9 - Number(digit)))
  const key = `${turned}~`
  cache.set(entry, key)
  return key
}

/** The items in their order, but for those of another kind that come forward where too many of one stand in a row. */
function varied<Item extends Ranked>(items: readonly Item[], most: number): Item[] {
  const left = [...items]
  const result: Item[] = []
  let kind: CatalogueEntry['kind'] | undefined
  let inARow = 0
  while (left.length > 0) {
    const other = inARow >= most ? left.findIndex((item) => item.entry.kind !== kind) : 0
    for (const item of left.splice(Math.max(0, other), 1)) {
      inARow = item.entry.kind === kind ? inARow + 1 : 1
      kind = item.entry.kind
      result.push(item)
    }
  }
  return result
}
