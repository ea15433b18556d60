import type { Outcome } from '../recommendation/recommendation'
import type { Figures } from './figures'

/** How an entry stood; `absent` where it was not in the catalogue. */
export type Standing = Outcome | 'absent'

/** One figure that is not what it was. `topic` and `entry` are ids, money is in euros. */
export type Difference =
  | { what: 'score' | 'room' | 'readiness'; from: number | null; to: number | null }
  | { what: 'band' | 'readinessBand' | 'size' | 'difficulty'; from: string | null; to: string | null }
  | { what: 'topicScore' | 'topicLevel'; topic: string; from: number | null; to: number | null }
  | { what: 'steps'; from: readonly string[]; to: readonly string[] }
  | { what: 'entry'; entry: string; from: Standing; to: Standing }
  | { what: 'money'; entry: string; from: number | null; to: number | null }

/** Where two reports on the same firm differ, in the order in which a report states its figures; empty where they agree. */
export function differences(then: Figures, now: Figures): Difference[] {
  return [
    ...number('score', then.score, now.score),
    ...word('band', then.band, now.band),
    ...topicDifferences(then, now),
    ...(then.steps.join(' ') === now.steps.join(' ')
      ? []
      : [{ what: 'steps' as const, from: then.steps, to: now.steps }]),
    ...word('size', then.size, now.size),
    ...number('room', then.roomEur, now.roomEur),
    ...word('difficulty', then.difficulty, now.difficulty),
    ...number('readiness', then.readiness?.index ?? null, now.readiness?.index ?? null),
    ...word('readinessBand', then.readiness?.band ?? null, now.readiness?.band ?? null),
    ...entryDifferences(then, now),
    ...moneyDifferences(then, now),
  ]
}

function number(what: 'score' | 'room' | 'readiness', from: number | null, to: number | null): Difference[] {
  return from === to ? [] : [{ what, from, to }]
}

function word(
  what: 'band' | 'readinessBand' | 'size' | 'difficulty',
  from: string | null,
  to: string | null,
): Difference[] {
  return from === to ? [] : [{ what, from, to }]
}

function topicDifferences(then: Figures, now: Figures): Difference[] {
  return keysOf(then.topics, now.topics).flatMap((topic): Difference[] => {
    const [before, after] = [own(then.topics, topic), own(now.topics, topic)]
    const scores = { from: before?.score ?? null, to: after?.score ?? null }
    const levels = { from: before?.level ?? null, to: after?.level ?? null }
    return [
      ...(scores.from === scores.to ? [] : [{ what: 'topicScore' as const, topic, ...scores }]),
      ...(levels.from === levels.to ? [] : [{ what: 'topicLevel' as const, topic, ...levels }]),
    ]
  })
}

function entryDifferences(then: Figures, now: Figures): Difference[] {
  const [before, after] = [standings(then), standings(now)]
  return [...new Set([...before.keys(), ...after.keys()])].toSorted().flatMap((entry): Difference[] => {
    const [from, to] = [before.get(entry) ?? 'absent', after.get(entry) ?? 'absent']
    return from === to ? [] : [{ what: 'entry', entry, from, to }]
  })
}

/** Amounts of what one could get then and now; that an entry came or went is said of the entry. */
function moneyDifferences(then: Figures, now: Figures): Difference[] {
  const [before, after] = [standings(then), standings(now)]
  return keysOf(then.money, now.money).flatMap((entry): Difference[] => {
    const isOpen = (standing: Standing | undefined) => standing === 'fits' || standing === 'perhaps'
    if (!isOpen(before.get(entry)) || !isOpen(after.get(entry))) return []
    const [from, to] = [own(then.money, entry) ?? null, own(now.money, entry) ?? null]
    return from === to ? [] : [{ what: 'money', entry, from, to }]
  })
}

function standings({ entries }: Figures): ReadonlyMap<string, Standing> {
  const { fits, perhaps, doesNotFit, closed, context } = entries
  const pairs = (ids: readonly string[], standing: Standing) => ids.map((id) => [id, standing] as const)
  return new Map([
    ...pairs(fits, 'fits'),
    ...pairs(perhaps, 'perhaps'),
    ...pairs(doesNotFit, 'doesNotFit'),
    ...pairs(closed, 'closed'),
    ...pairs(context, 'context'),
  ])
}

/** Keys of both, those of the first in their order, then what is only in the second. */
function keysOf(...records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))]
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
