import type { Language, TextSet } from '../core/questionnaire/texts'
import type { PlanMessages } from '../i18n/plan/de'
import { loadPart } from './parts'

/** Words of the screen in one set. */
export function planMessages(_: Language, set: TextSet): Promise<PlanMessages> {
  return loadPart(words[set])
}

const words = {
  de: async () => (await import('../i18n/plan/de')).de,
  'de-plain': async () => (await import('../i18n/plan/dePlain')).dePlain,
  en: async () => (await import('../i18n/plan/en')).en,
}
