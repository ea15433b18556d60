import type { Questionnaire } from '../questionnaire/questionnaire'
import { isTooLong } from '../questionnaire/namedConditions'
import type { Language } from '../questionnaire/texts'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import { entryFaults, knownIds, type KnownIds } from './checkEntry'
import { entryOf, type ParsedCatalogue } from './parse'
import { entryTexts } from './parseTexts'
import { plainFaults } from './plainData'
import { inBothLanguages } from './inBothLanguages'
import { entrySchema, mostLeftOut, mostOwn, type AuthoredEntry } from './schema'
import { isUnreachable } from './unreachable'

/** A catalogue with a chamber's own offers, and what of its file was not taken. */
export type OwnEntries = ParsedCatalogue & {
  faults: readonly Fault[]
  /** Languages in which own offers lack a text and show the other one. */
  lacking: readonly Language[]
}

/** Most parts of all conditions of an own entry together. */
const mostParts = 100

/** Most combinations of answers that are tried for one own entry: a page waits for it. */
const mostTries = 2000

/** Most characters of a name in a fault. */
const mostShown = 100

/**
 * The catalogue with the own offers of a chamber's file and without the entries that it leaves out. `data` holds
 * what the file says of both, whatever it is: what is broken is left out and named, all else is taken, and no other entry of the
 * catalogue is lost.
 */
export function withOwnEntries(
  { catalogue, texts }: ParsedCatalogue,
  data: unknown,
  questionnaire: Questionnaire,
): OwnEntries {
  if (!isRecord(data)) return { catalogue, texts, faults: [wrongType('', 'object')], lacking: [] }
  const leftOut = listIn(data, 'entriesLeftOut', mostLeftOut)
  const offers = listIn(data, 'offers', mostOwn)
  const productIds = new Set(catalogue.entries.map(({ id }) => id))
  const own = ownEntries(offers.items, productIds, Object.keys(catalogue.cautions), questionnaire)
  const hidden = new Set(leftOut.items)
  const shown = catalogue.entries.filter(({ id }) => !hidden.has(id))
  const entries = [...shown, ...own.entries.map(entryOf)].sort((a, b) => (a.id < b.id ? -1 : 1))
  const textsIn = (language: Language) => ({
    ...texts[language],
    entries: Object.fromEntries([
      ...Object.entries(texts[language].entries).filter(([id]) => !hidden.has(id)),
      ...own.entries.map((entry) => [entry.id, entryTexts(entry, language)] as const),
    ]),
  })
  return {
    catalogue: { ...catalogue, entries },
    texts: { de: textsIn('de'), en: textsIn('en') },
    faults: [
      ...leftOut.faults,
      ...leftOut.items.flatMap((id, index) => leftOutFaults(id, index, productIds)),
      ...offers.faults,
      ...own.faults,
    ],
    lacking: own.lacking,
  }
}

function ownEntries(
  offers: readonly unknown[],
  productIds: ReadonlySet<string>,
  cautions: readonly string[],
  questionnaire: Questionnaire,
): { entries: readonly AuthoredEntry[]; faults: readonly Fault[]; lacking: readonly Language[] } {
  // A broken offer is named once: who refers to it is sound.
  const known = knownIds(questionnaire, cautions, [...productIds, ...offers.flatMap(idOf)])
  const taken = new Set(productIds)
  const entries: AuthoredEntry[] = []
  const faults: Fault[] = []
  const lacking = new Set<Language>()
  for (const [index, offer] of offers.entries()) {
    const checked = checkedEntry(offer, taken, known, questionnaire)
    if (checked.ok) {
      const { entry } = checked.value
      entries.push(entry)
      taken.add(entry.id)
      for (const language of checked.value.lacking) lacking.add(language)
    } else {
      const [id = ''] = idOf(offer)
      const place = `offers[${id === '' ? index : id.slice(0, mostShown)}]`
      faults.push(
        ...checked.faults.map((fault) => ({ ...fault, path: fault.path ? `${place}.${fault.path}` : place })),
      )
    }
  }
  return { entries, faults, lacking: [...lacking] }
}

function checkedEntry(
  offer: unknown,
  taken: ReadonlySet<string>,
  known: KnownIds,
  questionnaire: Questionnaire,
): Result<{ entry: AuthoredEntry; lacking: readonly Language[] }> {
  const early = plainFaults(offer)
  if (early.length > 0) return { ok: false, faults: early }
  const { data, lacking } = inBothLanguages(offer)
  const parsed = entrySchema.safeParse(data, { reportInput: true })
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, data) }
  const entry = parsed.data
  if (isTooLong({ allOf: conditionsOf(entry) }, questionnaire.named, mostParts))
    return { ok: false, faults: [{ code: 'tooMany', path: 'requires', params: { maximum: mostParts } }] }
  const faults = entryFaults(entry, known, questionnaire)
  if (taken.has(entry.id)) faults.unshift({ code: 'doubledId', path: 'id', params: { id: entry.id } })
  if (faults.length > 0) return { ok: false, faults }
  if (isUnreachable(entryOf(entry), questionnaire, mostTries))
    return { ok: false, faults: [{ code: 'unreachable', path: 'requires' }] }
  return { ok: true, value: { entry, lacking } }
}

function conditionsOf({ requires = [], advises = [], funding }: AuthoredEntry) {
  return [...requires, ...advises, ...(funding?.rates ?? [])].flatMap(({ when }) => when ?? [])
}

function leftOutFaults(id: unknown, index: number, productIds: ReadonlySet<string>): Fault[] {
  const path = `entriesLeftOut[${index}]`
  if (typeof id !== 'string') return [wrongType(path, 'string')]
  if (productIds.has(id)) return []
  return [{ code: 'unknownReference', path, params: { id: id.slice(0, mostShown), kind: 'entry' } }]
}

/** The list under a key; empty where there is none, or none that can be taken. */
function listIn(
  data: Readonly<Record<string, unknown>>,
  key: string,
  most: number,
): { items: readonly unknown[]; faults: readonly Fault[] } {
  const list: unknown = Object.hasOwn(data, key) ? data[key] : []
  if (!Array.isArray(list)) return { items: [], faults: [wrongType(key, 'array')] }
  if (list.length > most)
    return { items: [], faults: [{ code: 'tooMany', path: key, params: { maximum: most } }] }
  return { items: list, faults: [] }
}

function idOf(offer: unknown): string[] {
  return isRecord(offer) && typeof offer.id === 'string' ? [offer.id] : []
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrongType(path: string, expected: string): Fault {
  return { code: 'wrongType', path, params: { expected } }
}
