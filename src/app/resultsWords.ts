import type { Language, TextSet } from '../core/questionnaire/texts'
import type { ResultsMessages } from '../i18n/results/de'
import { loadPart } from './parts'

/** Words of the results screen. */
export function resultsMessages(_: Language, set: TextSet): Promise<ResultsMessages> {
  return loadPart(words[set])
}

const words = {
  de: async () => (await import('../i18n/results/de')).de,
  'de-plain': async () => (await import('../i18n/results/dePlain')).dePlain,
  en: async () => (await import('../i18n/results/en')).en,
}
