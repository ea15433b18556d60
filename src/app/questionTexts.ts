import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import { loadPart } from './parts'

/** The words of all questions in one language. */
export async function questionTexts(language: Language): Promise<QuestionnaireTexts> {
  const [{ texts }, { questions }] = await loadPart(language === 'de' ? german : english)
  return { ...texts, questions: { ...texts.questions, ...questions } }
}

function german() {
  return Promise.all([import('virtual:lotse/texts/de/first'), import('virtual:lotse/texts/de/rest')])
}

function english() {
  return Promise.all([import('virtual:lotse/texts/en/first'), import('virtual:lotse/texts/en/rest')])
}
