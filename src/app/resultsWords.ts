import type { Language } from '../core/questionnaire/texts'
import type { ResultsMessages } from '../i18n/results/de'
import { loadPart } from './parts'

/** Words of the results screen in one language. */
export function resultsMessages(language: Language): Promise<ResultsMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/results/de')).de : (await import('../i18n/results/en')).en,
  )
}
