import type { QuestionnaireTexts, TextSet } from '../core/questionnaire/texts'
import { loadPart } from './parts'

const parts = { de: german, 'de-plain': plain, en: english }

/** The words of all questions in one set. */
export async function questionTexts(set: TextSet): Promise<QuestionnaireTexts> {
  const [{ texts }, { questions }] = await loadPart(parts[set])
  return { ...texts, questions: { ...texts.questions, ...questions } }
}

function german() {
  return Promise.all([import('virtual:lotse/texts/de/first'), import('virtual:lotse/texts/de/rest')])
}

function plain() {
  return Promise.all([
    import('virtual:lotse/texts/de-plain/first'),
    import('virtual:lotse/texts/de-plain/rest'),
  ])
}

function english() {
  return Promise.all([import('virtual:lotse/texts/en/first'), import('virtual:lotse/texts/en/rest')])
}
