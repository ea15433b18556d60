import type { Document } from '../questionnaire/parse'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Language } from '../questionnaire/texts'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import { checkCatalogue } from './checkCatalogue'
import type { Catalogue, CatalogueEntry, CatalogueTexts, Requirement, Source } from './entry'
import { catalogueTexts } from './parseTexts'
import { pathParts } from './pathParts'
import { termsOf } from './parseTerms'
import {
  catalogueSchema,
  cautionsSchema,
  entrySchema,
  type AuthoredCautions,
  type AuthoredEntry,
  type AuthoredRequirement,
  type AuthoredSource,
} from './schema'

export type ParsedCatalogue = { catalogue: Catalogue; texts: Readonly<Record<Language, CatalogueTexts>> }

/** The authored files after their schemas. */
export type AuthoredCatalogue = {
  head: { file: string; data: { version: string; title: Record<Language, string> } }
  cautions: { file: string; data: AuthoredCautions }
  entries: readonly { file: string; data: AuthoredEntry }[]
}

/**
 * Catalogue and texts from the documents of its directory: `catalogue.yaml`, `cautions.yaml` and one file per entry in the
 * folder of its kind. All faults are reported at once; entries are ordered by id.
 */
export function parseCatalogue(
  documents: readonly Document[],
  questionnaire: Questionnaire,
): Result<ParsedCatalogue> {
  const faults: Fault[] = []
  const entries: { file: string; data: AuthoredEntry }[] = []
  let head: AuthoredCatalogue['head'] | undefined
  let cautions: AuthoredCatalogue['cautions'] = { file: 'cautions.yaml', data: {} }
  for (const { file, data } of documents) {
    const name = pathParts(file).name
    if (name === 'catalogue') {
      const parsed = catalogueSchema.safeParse(data, { reportInput: true })
      if (parsed.success) head = { file, data: parsed.data }
      else faults.push(...faultsOf(parsed.error, data, file))
    } else if (name === 'cautions') {
      const parsed = cautionsSchema.safeParse(data, { reportInput: true })
      if (parsed.success) cautions = { file, data: parsed.data }
      else faults.push(...faultsOf(parsed.error, data, file))
    } else {
      const parsed = entrySchema.safeParse(data, { reportInput: true })
      if (parsed.success) entries.push({ file, data: parsed.data })
      else faults.push(...faultsOf(parsed.error, data, file))
    }
  }
  if (!head && faults.length === 0)
    faults.push({ code: 'missingFile', file: 'catalogue.yaml', path: '', params: { id: 'catalogue.yaml' } })
  if (!head || faults.length > 0) return { ok: false, faults }
  const sorted = entries.sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
  const authored: AuthoredCatalogue = { head, cautions, entries: sorted }
  const crossFaults = checkCatalogue(authored, questionnaire)
  if (crossFaults.length > 0) return { ok: false, faults: crossFaults }
  return { ok: true, value: { catalogue: structureOf(authored), texts: catalogueTexts(authored) } }
}

function structureOf({ head, cautions, entries }: AuthoredCatalogue): Catalogue {
  return {
    version: head.data.version,
    entries: entries.map(({ data }) => entryOf(data)),
    cautions: Object.fromEntries(
      Object.entries(cautions.data).map(([id, caution]) => [id, caution.sources.map(sourceOf)]),
    ),
  }
}

/** An authored entry without its words. */
export function entryOf(entry: AuthoredEntry): CatalogueEntry {
  const { origin } = entry
  return {
    id: entry.id,
    kind: entry.kind,
    role: entry.role,
    ...(entry.place ? { place: entry.place } : {}),
    states: entry.states ?? [],
    focusStates: entry.focusStates ?? [],
    countries: entry.countries ?? [],
    sectors: entry.sectors ?? [],
    topics: entry.topics,
    fields: entry.fields ?? [],
    tags: entry.tags ?? [],
    cost: entry.cost,
    ...(entry.funding ? { funding: termsOf(entry.funding) } : {}),
    requires: (entry.requires ?? []).map(requirementOf),
    advises: (entry.advises ?? []).map(requirementOf),
    cautions: entry.cautions ?? [],
    url: entry.url,
    status: entry.status,
    ...(origin
      ? { origin: { document: origin.document, date: origin.date, derived: origin.derived ?? false } }
      : {}),
    checkedOn: entry.checkedOn,
    ...(entry.statusSeenOn === undefined ? {} : { statusSeenOn: entry.statusSeenOn }),
    ...(entry.validUntil === undefined ? {} : { validUntil: entry.validUntil }),
    sources: entry.sources.map(sourceOf),
    confidence: entry.confidence,
    ...(entry.successor === undefined ? {} : { successor: entry.successor }),
    related: entry.related ?? [],
  }
}

function requirementOf({ id, when }: AuthoredRequirement): Requirement {
  return when ? { id, when } : { id }
}

function sourceOf({ url, date, about }: AuthoredSource): Source {
  return about === undefined ? { url, date } : { url, date, about }
}
