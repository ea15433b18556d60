import type { Language } from '../core/questionnaire/texts'
import type { OffersMessages } from '../i18n/offers/de'
import { loadPart } from './parts'

/** Words of the screen in one language. */
export function offersMessages(language: Language): Promise<OffersMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/offers/de')).de : (await import('../i18n/offers/en')).en,
  )
}
