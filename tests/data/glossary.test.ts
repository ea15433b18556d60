import { describe, expect, it } from 'vitest'
import { ownQuestionnaire } from '../../src/content/readQuestionnaire'
import { readGlossary } from '../../src/content/readGlossary'
import { termFinder, termsOfQuestion } from '../../src/core/questionnaire/termsIn'
import { unusedTerms } from '../../src/core/questionnaire/unusedTerms'
import { languages } from '../../src/core/questionnaire/texts'
import { productQuestionnaire, valueOf } from '../support/content'

const glossary = valueOf(readGlossary(ownQuestionnaire))
const { texts } = productQuestionnaire()

describe('the glossary of the product', () => {
  it('explains some fifty terms, each of which stands in some question', () => {
    expect(glossary.de.length).toBeGreaterThanOrEqual(50)
    expect(languages.flatMap((language) => unusedTerms(glossary[language], texts[language]))).toEqual([])
  })

  it.each(languages)('leaves no more than five terms to one question in %s', (language) => {
    const find = termFinder(glossary[language])
    const many = Object.entries(texts[language].questions).filter(([, question]) => {
      const { why, apart } = termsOfQuestion(question, find)
      return why.length + apart.length > 5
    })
    expect(many.map(([id]) => id)).toEqual([])
  })
})
