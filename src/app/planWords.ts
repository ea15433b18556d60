import type { Language } from '../core/questionnaire/texts'
import type { PlanMessages } from '../i18n/plan/de'
import { loadPart } from './parts'

/** Words of the screen in one language. */
export function planMessages(language: Language): Promise<PlanMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/plan/de')).de : (await import('../i18n/plan/en')).en,
  )
}
