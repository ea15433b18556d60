import type { Language } from '../core/questionnaire/texts'
import type { TwinWords } from '../ui/twin/props'

export type TwinParts = { ReportTwin: typeof import('../ui/twin/ReportTwin').ReportTwin; words: TwinWords }

/** What draws the report as a page, with its words in one language. */
export async function twinParts(language: Language): Promise<TwinParts> {
  const [{ ReportTwin }, words] = await Promise.all([
    import('../ui/twin/ReportTwin'),
    language === 'de'
      ? import('../i18n/pdf/de').then(({ de }) => de)
      : import('../i18n/pdf/en').then(({ en }) => en),
  ])
  return { ReportTwin, words }
}
