import type { Language } from '../../core/questionnaire/texts'
import { de, type CalculatorMessages } from '../../i18n/calculators/de'
import { en } from '../../i18n/calculators/en'

/** Words of the calculators; both languages come with them, so that a change of language needs nothing more. */
export function calculatorWords(language: Language): CalculatorMessages {
  return language === 'de' ? de : en
}

/** What every calculator gets. */
export type CalculatorProps = { language: Language; onTaken: (value: number) => void }
