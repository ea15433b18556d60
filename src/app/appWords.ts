import type { Language } from '../core/questionnaire/texts'
import { de, type AppMessages } from '../i18n/app/de'
import { en } from '../i18n/app/en'

/** What the app itself says. Both languages are always at hand, also when nothing more can be loaded. */
export function appWords(language: Language): AppMessages {
  return language === 'de' ? de : en
}
