import type { Language } from '../core/questionnaire/texts'
import type { AdviserScreenMessages } from '../i18n/adviser/de'
import { loadPart } from './parts'

/** Words of the screen for advisers. */
export function adviserMessages(language: Language): Promise<AdviserScreenMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/adviser/de')).de : (await import('../i18n/adviser/en')).en,
  )
}
