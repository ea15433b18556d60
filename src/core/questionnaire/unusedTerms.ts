import type { Term } from './glossary'
import { termFinder, termsOfQuestion } from './termsIn'
import type { QuestionnaireTexts } from './texts'

/** Terms that stand in no text that questions show, in one language. */
export function unusedTerms(terms: readonly Term[], texts: QuestionnaireTexts): Term[] {
  const find = termFinder(terms)
  const intros = [...Object.values(texts.sections), ...Object.values(texts.pages)].map(({ intro }) => intro)
  const used = new Set(
    [
      ...intros.flatMap((intro) => (intro === undefined ? [] : find(intro))),
      ...Object.values(texts.questions).flatMap((question) => {
        const { why, apart, help, example } = termsOfQuestion(question, find)
        return [...why, ...help, ...example, ...apart.map((term) => ({ term }))]
      }),
    ].map(({ term }) => term.id),
  )
  return terms.filter(({ id }) => !used.has(id))
}
