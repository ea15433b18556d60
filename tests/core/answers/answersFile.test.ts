import { describe, expect, it } from 'vitest'
import { answersText, openAnswers, type AnswersFile } from '../../../src/core/answers/answersFile'
import { exampleAnswers, exampleFirms, productQuestionnaire, valueOf } from '../../support/content'

const { questionnaire } = productQuestionnaire()
const firm = exampleAnswers('metallbau-hamburg')
const open = (file: object) => openAnswers(JSON.stringify(file), questionnaire)

describe('an answers file', () => {
  it.each(exampleFirms)('of %s is the same after saving and opening', (name) => {
    const file: AnswersFile = { ...exampleAnswers(name), openQuestion: 'iot.security', respondent: 'J. Ö.' }
    expect(valueOf(openAnswers(answersText(file, questionnaire), questionnaire))).toEqual({
      file,
      dropped: [],
    })
  })

  it('has the same text whatever the order of the answers was', () => {
    const turned = { ...firm, answers: Object.fromEntries(Object.entries(firm.answers).toReversed()) }
    expect(answersText(turned, questionnaire)).toBe(answersText(firm, questionnaire))
  })

  it('keeps notes', () => {
    const notes = { 'iot.security': 'Ask Ms. Çelik\n“soon”' }
    expect(
      valueOf(openAnswers(answersText({ ...firm, notes }, questionnaire), questionnaire)).file.notes,
    ).toEqual(notes)
  })
})

describe('the rows of a list in an answers file', () => {
  const aid = { date: '2025-05-03', amountEur: 1000, by: 'us' }
  const withAids = (aids: readonly object[], today?: string) =>
    openAnswers(
      JSON.stringify({ ...firm, answers: { ...firm.answers, 'funding.aids': aids } }),
      questionnaire,
      today,
    )

  it('are refused in one sentence where there are a thousand, and not cut', () => {
    expect(withAids(Array.from({ length: 1000 }, () => aid))).toEqual({
      ok: false,
      faults: [{ code: 'tooMany', path: 'answers.funding.aids', params: { maximum: 100 } }],
    })
  })

  it('lie in the past, where today is known', () => {
    expect(withAids([aid], '2025-05-03').ok).toBe(true)
    expect(withAids([aid], '2025-05-02')).toEqual({
      ok: false,
      faults: [{ code: 'tooHigh', path: 'answers.funding.aids.0.date', params: { maximum: '2025-05-02' } }],
    })
  })
})

describe('the shortlist in an answers file', () => {
  it('keeps its order and names each entry once', () => {
    const { file } = valueOf(open({ ...firm, shortlist: ['vdma', 'mdz-hamburg', 'vdma'] }))
    expect(file.shortlist).toEqual(['vdma', 'mdz-hamburg'])
    expect(valueOf(openAnswers(answersText(file, questionnaire), questionnaire)).file).toEqual(file)
  })

  it('is left out of the file while it is empty', () => {
    expect(answersText({ ...firm, shortlist: [] }, questionnaire)).toBe(answersText(firm, questionnaire))
  })

  it.each([
    ['markup', ['<img src=x>']],
    ['a number', [7]],
    ['more entries than a report can carry', Array.from({ length: 31 }, (_, index) => `entry-${index}`)],
  ])('with %s is refused', (_, shortlist) => {
    expect(open({ ...firm, shortlist }).ok).toBe(false)
  })
})

describe('a file of another version of the questionnaire', () => {
  const older = {
    ...firm,
    questionnaireVersion: '0.9.0',
    answers: { ...firm.answers, 'iot.security': 'often', 'iot.forgotten': '2' },
    openQuestion: 'iot.forgotten',
  }

  it('is opened without what no longer fits, and says so', () => {
    const { file, dropped } = valueOf(open(older))
    expect(file.answers).not.toHaveProperty(['iot.security'])
    expect(file.answers).toHaveProperty(['company.sector'], firm.answers['company.sector'])
    expect(file.openQuestion).toBeUndefined()
    expect(dropped).toEqual([
      { code: 'unknownOption', path: 'answers.iot.security' },
      { code: 'unknownQuestion', path: 'answers.iot.forgotten', params: { id: 'iot.forgotten' } },
    ])
  })

  it('is refused where the version is the present one', () => {
    expect(open({ ...older, questionnaireVersion: questionnaire.version }).ok).toBe(false)
  })
})

describe('a hostile file', () => {
  it.each([
    ['a built-in name as an answer', '{"__proto__": "yes", "constructor": "yes"}'],
    ['an answer that is a number without end', '{"company.employees": 1e999}'],
    ['deep nesting', `{"funding.aids": ${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('with %s is refused', (_, answers) => {
    const text = JSON.stringify({ ...firm, answers: 0 }).replace('"answers":0', `"answers":${answers}`)
    expect(openAnswers(text, questionnaire).ok).toBe(false)
  })

  it('that is too long is not even parsed', () => {
    expect(openAnswers('{'.repeat(2_000_001), questionnaire)).toEqual({
      ok: false,
      faults: [{ code: 'tooLarge', path: '', params: { maximum: 2_000_000 } }],
    })
  })
})
