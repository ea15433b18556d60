import type { IsoDate } from '../date'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Language } from '../questionnaire/texts'
import type { Catalogue, CatalogueEntry, CatalogueTexts, EntryTexts } from './entry'
import { isOpenOn, isStale } from './status'
import { isUnreachable } from './unreachable'

/** Something an editor should look at; it stops nobody. */
export type Notice = {
  code:
    /** No firm could ever fit: conditions contradict each other. */
    | 'unreachable'
    /** Past its last day, yet not marked as ended. */
    | 'expired'
    /** Not checked for more than twelve months. */
    | 'stale'
    /** Other entries have the same address, and neither names the other. */
    | 'sameAddress'
    /** Another entry of the same kind has the same name. */
    | 'sameName'
    /** A sentence is the same in both languages. */
    | 'sameInBoth'
    /** Ended, and nothing says what has come after it or that nothing has. */
    | 'noSuccessor'
    /** Names a successor, yet neither has ended nor has a last day. */
    | 'successorOfRunning'
    /** What is named as its successor has ended too. */
    | 'successorClosed'
  entry: string
  /** Place inside the entry. */
  path: string
  params?: Readonly<Record<string, string>>
}

type Texts = Readonly<Record<Language, CatalogueTexts>>

/** What editors should look at on `today`, ordered by entry. */
export function catalogueNotices(
  catalogue: Catalogue,
  texts: Texts,
  questionnaire: Questionnaire,
  today: IsoDate,
): Notice[] {
  const { entries } = catalogue
  return entries.flatMap((entry, index) => {
    const earlier = entries.slice(0, index)
    return [
      ...(isUnreachable(entry, questionnaire) ? [unreachable(entry)] : []),
      ...ageNotices(entry, today),
      ...successorNotices(entry, entries, today),
      ...addressNotices(entry, entries),
      ...nameNotices(entry, earlier, texts),
      ...languageNotices(entry, texts),
    ]
  })
}

function unreachable({ id }: CatalogueEntry): Notice {
  return { code: 'unreachable', entry: id, path: 'requires' }
}

function ageNotices(entry: CatalogueEntry, today: IsoDate): Notice[] {
  const { id, status, validUntil, checkedOn } = entry
  if (status === 'ended') return []
  if (validUntil !== undefined && !isOpenOn(entry, today))
    return [{ code: 'expired', entry: id, path: 'validUntil', params: { validUntil } }]
  return isStale(entry, today) ? [{ code: 'stale', entry: id, path: 'checkedOn', params: { checkedOn } }] : []
}

function successorNotices(
  entry: CatalogueEntry,
  entries: readonly CatalogueEntry[],
  today: IsoDate,
): Notice[] {
  const { id, role, status, validUntil, successor, related } = entry
  const notice = { entry: id, path: 'successor' }
  if (successor === undefined)
    return status === 'ended' && role === 'offer' && related.length === 0
      ? [{ code: 'noSuccessor', ...notice }]
      : []
  const next = entries.find((other) => other.id === successor)
  const params = { successor }
  const notices: Notice[] = []
  if (status !== 'ended' && validUntil === undefined)
    notices.push({ code: 'successorOfRunning', ...notice, params })
  if (next && !isOpenOn(next, today)) notices.push({ code: 'successorClosed', ...notice, params })
  return notices
}

/** One notice per address, with the first entry that has it. */
function addressNotices(entry: CatalogueEntry, entries: readonly CatalogueEntry[]): Notice[] {
  const { id, url } = entry
  const sharing = url === null ? [] : entries.filter((other) => other.url === url)
  if (url === null || sharing[0] !== entry) return []
  const others = sharing.filter(
    (other) => other !== entry && !isLinked(entry, other) && !isLinked(other, entry),
  )
  if (others.length === 0) return []
  return [
    {
      code: 'sameAddress',
      entry: id,
      path: 'url',
      params: { url, others: others.map((other) => other.id).join(', ') },
    },
  ]
}

function isLinked({ related, successor }: CatalogueEntry, other: CatalogueEntry): boolean {
  return successor === other.id || related.includes(other.id)
}

function nameNotices(entry: CatalogueEntry, earlier: readonly CatalogueEntry[], texts: Texts): Notice[] {
  const nameOf = ({ id }: CatalogueEntry) => texts.de.entries[id]?.name.toLowerCase()
  return earlier
    .filter((other) => other.kind === entry.kind && nameOf(other) === nameOf(entry))
    .map((other) => ({ code: 'sameName', entry: entry.id, path: 'name', params: { others: other.id } }))
}

/** A sentence of some length is never the same in two languages. */
const shortest = 40

function languageNotices({ id }: CatalogueEntry, { de, en }: Texts): Notice[] {
  const [german, english] = [de.entries[id], en.entries[id]]
  if (!german || !english) return []
  const other = new Map(sentencesOf(english))
  return sentencesOf(german)
    .filter(([path, text]) => text.length >= shortest && other.get(path) === text)
    .map(([path]) => ({ code: 'sameInBoth', entry: id, path }))
}

function sentencesOf({
  offer,
  apply,
  statusNote,
  requirements,
  sourceNotes,
  funding,
}: EntryTexts): [string, string][] {
  return [
    ['offer', offer],
    ['apply', apply ?? ''],
    ['statusNote', statusNote],
    ...Object.entries(requirements).map(([key, text]): [string, string] => [`requires[${key}]`, text]),
    ...sourceNotes.map((text, index): [string, string] => [`sources[${index}].note`, text]),
    ['funding.size', funding?.size ?? ''],
    ['funding.rateNote', funding?.rate ?? ''],
    ['funding.amountNote', funding?.amount ?? ''],
    ['funding.basisNote', funding?.basis ?? ''],
  ]
}
