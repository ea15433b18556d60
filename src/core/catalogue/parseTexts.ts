import { languages, type Language } from '../questionnaire/texts'
import type { CatalogueTexts, EntryTexts } from './entry'
import type { AuthoredCatalogue } from './parse'
import { termsTexts } from './parseTerms'
import type { AuthoredEntry } from './schema'

type Text = Readonly<Record<Language, string>>

/** The words of the catalogue, one set per language. */
export function catalogueTexts(authored: AuthoredCatalogue): Record<Language, CatalogueTexts> {
  const [de, en] = languages.map((language) => textsIn(authored, language))
  if (!de || !en) throw new Error('two languages are expected')
  return { de, en }
}

function textsIn({ head, cautions, entries }: AuthoredCatalogue, language: Language): CatalogueTexts {
  return {
    language,
    title: head.data.title[language],
    entries: Object.fromEntries(entries.map(({ data }) => [data.id, entryTexts(data, language)])),
    cautions: Object.fromEntries(
      Object.entries(cautions.data).map(([id, caution]) => [id, caution.text[language]]),
    ),
  }
}

/** The words of an authored entry in one language. */
export function entryTexts(entry: AuthoredEntry, language: Language): EntryTexts {
  const say = (text: string | Text) => (typeof text === 'string' ? text : text[language])
  return {
    name: say(entry.name),
    aliases: entry.aliases ?? [],
    ...(entry.operator === undefined ? {} : { operator: say(entry.operator) }),
    offer: say(entry.offer),
    ...(entry.apply === undefined ? {} : { apply: say(entry.apply) }),
    statusNote: say(entry.statusNote),
    requirements: Object.fromEntries(
      [...(entry.requires ?? []), ...(entry.advises ?? [])].map(({ id, reason }) => [id, say(reason)]),
    ),
    sourceNotes: entry.sources.map(({ note }) => (note ? say(note) : '')),
    ...(entry.funding ? { funding: termsTexts(entry.funding, say) } : {}),
  }
}
