import type { Language } from '../../core/questionnaire/texts'
import { de, type WidgetMessages } from '../../i18n/widget/de'
import { en } from '../../i18n/widget/en'

export function widgetWords(language: Language): WidgetMessages {
  return language === 'de' ? de : en
}
