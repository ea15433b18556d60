import type { Language } from '../../core/questionnaire/texts'
import type { TwinWords } from './props'

export type TwinParts = { ReportTwin: typeof import('./ReportTwin').ReportTwin; words: TwinWords }

/** What draws the report as a page, with its words in one language. */
export async function twinParts(language: Language): Promise<TwinParts> {
  const [{ ReportTwin }, words] = await Promise.all([import('./ReportTwin'), wordsIn(language)])
  return { ReportTwin, words }
}

async function wordsIn(language: Language): Promise<TwinWords> {
  return language === 'de' ? (await import('../../i18n/pdf/de')).de : (await import('../../i18n/pdf/en')).en
}
