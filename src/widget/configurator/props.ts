import type { Questionnaire } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { ConfiguratorMessages } from '../../i18n/configurator/de'
import type { Options } from './options'

export type ConfiguratorProps = {
  language: Language
  /** Words in both languages: what is copied is in the language of the check, not in that of this page. */
  all: Readonly<Record<Language, ConfiguratorMessages>>
  questionnaire: Questionnaire
  texts: QuestionnaireTexts
  /** Address of the folder of the built site, with a slash at its end. */
  base: string
  version: string
}

/** What the parts of the page share. */
export type PartProps = ConfiguratorProps & {
  words: ConfiguratorMessages
  options: Options
  onOptions: (options: Options) => void
}
