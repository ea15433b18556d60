import type { CatalogueTexts } from '../core/catalogue/entry'
import type { Language } from '../core/questionnaire/texts'
import type { CheckMessages } from '../i18n/check/de'
import { loadPart } from './parts'

export type CheckWords = { language: Language; messages: CheckMessages; entries: CatalogueTexts['entries'] }

/** Words of the page that checks an earlier report, and the names of all entries. */
export async function checkWords(language: Language): Promise<CheckWords> {
  const [{ catalogueTexts }, messages] = await loadPart(language === 'de' ? german : english)
  return { language, messages, entries: catalogueTexts.entries }
}

async function german() {
  return Promise.all([import('virtual:lotse/catalogue/de'), import('../i18n/check/de').then(({ de }) => de)])
}

async function english() {
  return Promise.all([import('virtual:lotse/catalogue/en'), import('../i18n/check/en').then(({ en }) => en)])
}
