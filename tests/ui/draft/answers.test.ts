import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../../src/core/answers/answers'
import { listColumns, type Column } from '../../../src/core/answers/rowSchemas'
import type { Question } from '../../../src/core/questionnaire/questionnaire'
import { languages } from '../../../src/core/questionnaire/texts'
import { emptyDraft } from '../../../src/ui/draft/draft'
import { toAnswer } from '../../../src/ui/draft/toAnswer'
import { toDraft } from '../../../src/ui/draft/toDraft'
import { translated } from '../../../src/ui/draft/translate'
import { toggled } from '../../../src/ui/inputs/MultipleInput'
import { exampleAnswers, exampleFirms, productQuestionnaire } from '../../support/content'
import { each } from '../someQuestions'

const language = fc.constantFrom(...languages)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const figure = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)

const cell = (column: Column): fc.Arbitrary<string | number> => {
  if (column.kind === 'choice') return fc.constantFrom(...column.options)
  return column.kind === 'date' ? day : figure
}

const rows = (question: Question & { type: 'aids' | 'enterprises' }) =>
  fc.array(
    fc.record(Object.fromEntries(listColumns[question.type].map((column) => [column.id, cell(column)]))),
    { maxLength: 4 },
  )

function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...question.options, ...question.allow)
    case 'multiple':
      return fc
        .array(fc.constantFrom(...question.options, ...question.allow), { minLength: 1 })
        .map((clicks) => clicks.reduce<string[]>((chosen, id) => toggled(question, chosen, id), []))
        .filter((chosen) => chosen.length > 0)
    case 'grid':
      return fc.record(
        Object.fromEntries(question.rows.map((row) => [row, fc.constantFrom(...question.options)])),
      )
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('unknown'))
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: question.maxLength })
        .filter((text) => text === text.trim() && text !== '')
    case 'postcode':
      return fc.integer({ min: 0, max: 99_999 }).map((code) => String(code).padStart(5, '0'))
    case 'date':
      return day
    case 'aids':
    case 'enterprises':
      return rows(question)
  }
}

describe('an answer survives being typed', () => {
  it.each(Object.values(each))('to a question of type $type', (question) => {
    fc.assert(
      fc.property(answerTo(question), language, (answer, spoken) => {
        expect(toAnswer(question, toDraft(question, answer, spoken), spoken)).toEqual({ ok: true, answer })
      }),
    )
  })

  it.each(Object.values(each))('and a change of language on the way, of type $type', (question) => {
    const page = { id: 'page', section: 'first', questions: [question] }
    fc.assert(
      fc.property(answerTo(question), language, language, (answer, before, after) => {
        const draft = { questions: [toDraft(question, answer, before)], notes: [''] }
        const [typed = emptyDraft()] = translated(page, draft, before, after).questions
        expect(toAnswer(question, typed, after)).toEqual({ ok: true, answer })
      }),
    )
  })

  it.each(exampleFirms)('for all answers of %s', (firm) => {
    const { answers } = exampleAnswers(firm)
    const asked = productQuestionnaire().questionnaire.questions.filter(({ id }) => id in answers)
    const typed = asked.map((question) => {
      const drafted = toAnswer(question, toDraft(question, answers[question.id], 'de'), 'de')
      return [question.id, drafted.ok ? drafted.answer : drafted.faults]
    })
    expect(Object.fromEntries(typed)).toEqual(answers)
  })
})

describe('a blank draft', () => {
  it('is no answer where the question is voluntary', () => {
    expect(toAnswer(each.aids, emptyDraft(), 'de')).toEqual({ ok: true, answer: undefined })
  })

  it.each([
    ['ladder', 'missing'],
    ['multiple', 'tooFew'],
    ['number', 'missing'],
    ['text', 'missing'],
    ['date', 'missing'],
  ] as const)('of %s is refused as %s', (id, code) => {
    expect(toAnswer(each[id], emptyDraft(), 'de')).toEqual({ ok: false, faults: [{ code, path: [] }] })
  })
})

describe('a row', () => {
  const typed = (cells: Record<string, string>, date: { day: string; month: string; year: string }) => ({
    ...emptyDraft(),
    rows: [{ cells, dates: { date } }],
  })

  it('names what is blank as missing and what is wrong as wrong', () => {
    const draft = typed({ amountEur: '', by: 'us' }, { day: '31', month: '2', year: '2025' })
    expect(toAnswer(each.aids, draft, 'de')).toEqual({
      ok: false,
      faults: [
        { code: 'notADate', path: [0, 'date'] },
        { code: 'missing', path: [0, 'amountEur'] },
      ],
    })
  })
})
