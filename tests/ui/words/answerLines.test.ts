import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../../src/core/answers/answers'
import type { Question } from '../../../src/core/questionnaire/questionnaire'
import type { Language } from '../../../src/core/questionnaire/texts'
import { de } from '../../../src/i18n/ui/de'
import { en } from '../../../src/i18n/ui/en'
import { answerLines } from '../../../src/ui/words/answerLines'
import { each, questionnaireOf, someQuestion, textsOf } from '../someQuestions'

const founded = someQuestion('founded', { type: 'number', min: 1000, max: 2100, decimals: 0 })

function said(question: Question, answer: AnswerValue, language: Language = 'de') {
  const texts = textsOf(questionnaireOf([question]), language).questions[question.id]
  if (!texts) throw new Error('The question has no words')
  return answerLines(question, answer, { texts, language, messages: language === 'de' ? de : en })
}

describe('an answer in words', () => {
  it('carries the number of a stage', () => {
    expect(said(each.ladder, '2')).toEqual(['2 · option 2 de'])
  })

  it('names what is not known', () => {
    expect(said(each.ladder, 'unknown')).toEqual([de.answers.unknown])
    expect(said(each.number, 'unknown', 'en')).toEqual([en.answers.unknown])
  })

  it('writes numbers and days as the language does', () => {
    expect(said(each.number, 1_200_000)).toEqual(['1.200.000'])
    expect(said(each.number, 1_200_000, 'en')).toEqual(['1,200,000'])
    expect(said(founded, 1998)).toEqual(['1998'])
    expect(said(each.date, '2027-03-31', 'en')).toEqual(['31 March 2027'])
  })

  it('has a line for each choice and each row', () => {
    expect(said(each.multiple, ['red', 'green'])).toEqual(['option red de', 'option green de'])
    expect(said(each.grid, { top: '0', bottom: '1' })).toEqual([
      'row top de: option 0 de',
      'row bottom de: option 1 de',
    ])
  })

  it('lists the fields of a row under its name, and says when there is none', () => {
    expect(said(each.aids, [{ date: '2025-11-05', amountEur: 15_000, by: 'us' }])).toEqual([
      'row name de 1',
      'column date de: 5. November 2025',
      'column amountEur de: 15.000',
      'column by de: option us de',
    ])
    expect(said(each.aids, [])).toEqual([de.answers.noRowsLong])
  })
})
