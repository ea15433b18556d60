import type { Language, TextSet } from '../core/questionnaire/texts'
import type { OffersMessages } from '../i18n/offers/de'
import { loadPart } from './parts'

/** Words of the screen in one set. */
export function offersMessages(_: Language, set: TextSet): Promise<OffersMessages> {
  return loadPart(words[set])
}

const words = {
  de: async () => (await import('../i18n/offers/de')).de,
  'de-plain': async () => (await import('../i18n/offers/dePlain')).dePlain,
  en: async () => (await import('../i18n/offers/en')).en,
}
