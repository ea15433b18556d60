import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../../src/core/answers/answers'
import type { Question } from '../../../src/core/questionnaire/questionnaire'
import { de as paper } from '../../../src/i18n/paper/de'
import { en as paperEn } from '../../../src/i18n/paper/en'
import { de } from '../../../src/i18n/ui/de'
import { en } from '../../../src/i18n/ui/en'
import { entryText } from '../../../src/ui/keyIn/entryText'
import { keysOf } from '../../../src/ui/keyIn/readEntry'
import { understand } from '../../../src/ui/keyIn/understand'
import { exampleAnswers, exampleFirms, productQuestionnaire } from '../../support/content'
import { each, questionnaireOf, textsOf } from '../someQuestions'

const { questionnaire, texts } = productQuestionnaire()

function read(typed: string, question: Question) {
  const own = textsOf(questionnaireOf([question]), 'de').questions[question.id]
  if (!own) throw new Error('The question has no words')
  return understand(typed, question, {
    texts: own,
    language: 'de',
    messages: de,
    paper,
    today: '2026-11-21',
  })
}

function answerTo(typed: string, question: Question) {
  const understood = read(typed, question)
  return understood.ok ? understood.answer : { refused: understood.words }
}

describe('what is typed', () => {
  it('chooses stages by their number and other options by their place', () => {
    expect(answerTo('2', each.ladder)).toBe('2')
    expect(answerTo('2', each.single)).toBe('no')
  })

  it('stands for "don’t know" and "does not apply"', () => {
    expect(['w', 'W', 'd'].map((typed) => answerTo(typed, each.ladder))).toEqual(Array(3).fill('unknown'))
    expect(['t', 'N', '-', '–'].map((typed) => answerTo(typed, each.ladder))).toEqual(
      Array(4).fill('notApplicable'),
    )
    expect(answerTo('w', each.number)).toBe('unknown')
  })

  it('chooses several, apart or run together, in the order of the options', () => {
    expect(answerTo('2 1', each.multiple)).toEqual(['red', 'green'])
    expect(answerTo('12', each.multiple)).toEqual(['red', 'green'])
    expect(answerTo('2, 1', each.multiple)).toEqual(['red', 'green'])
  })

  it('answers all rows of a grid', () => {
    expect(answerTo('12', each.grid)).toEqual({ top: '0', bottom: '1' })
    expect(answerTo('1', each.grid)).toEqual({ refused: paper.keyIn.perRow(2, '1, 2') })
  })

  it.each(['31.3.2027', '31 3 27', '2027-03-31', '31032027'])('is the day %s', (typed) => {
    expect(answerTo(typed, each.date)).toBe('2027-03-31')
  })

  it('is a figure as people write it', () => {
    expect(answerTo('1,2 Mio.', each.number)).toBe(1_200_000)
  })

  it('fills the rows of a list, with gaps', () => {
    expect(answerTo('1.3.2024 15.000 1; 2.4.2025 200 2', each.aids)).toEqual([
      { date: '2024-03-01', amountEur: 15_000, by: 'us' },
      { date: '2025-04-02', amountEur: 200, by: 'linkedEnterprise' },
    ])
    expect(answerTo('1 40 - w', each.enterprises)).toEqual([
      { holder: 'enterprise', capitalPercent: 40, controls: 'unknown' },
    ])
    expect(answerTo('0', each.aids)).toEqual([])
  })

  it('carries a note after two signs', () => {
    expect(read('2 ## nur Halle 1', each.ladder)).toEqual({ ok: true, answer: '2', note: 'nur Halle 1' })
    expect(read('## offen', each.ladder)).toEqual({ ok: true, answer: undefined, note: 'offen' })
  })

  it('takes an answer back when it is blank', () => {
    expect(read('', each.ladder)).toEqual({ ok: true, answer: undefined, note: '' })
  })
})

describe('don’t know and does not apply', () => {
  it.each([
    ['de', de, paper],
    ['en', en, paperEn],
  ] as const)('have the same letters on the screen, on paper and in all help (%s)', (language, ui, words) => {
    const { unknownKey, notApplicableKey } = ui.keys
    expect(keysOf(each.ladder, language).slice(-2)).toEqual([unknownKey, notApplicableKey])
    const typed = (answer: string) => entryText(each.ladder, answer, undefined, language)
    expect([typed('unknown'), typed('notApplicable')]).toEqual([unknownKey, notApplicableKey])
    const help = words.keyIn.how.map(([key]) => key)
    expect(help).toEqual(expect.arrayContaining([unknownKey, notApplicableKey]))
    expect(words.blank.later).toMatch(new RegExp(`, ${unknownKey} .+, ${notApplicableKey} `))
  })
})

describe('what is not understood comes with a remedy', () => {
  it('names the digits that there are', () => {
    expect(answerTo('7', each.ladder)).toEqual({ refused: paper.keyIn.noSuchOption('7', '0, 1, 2, w, t') })
    expect(answerTo('1 4', each.multiple)).toEqual({ refused: paper.keyIn.noSuchOption('4', '1, 2, 3') })
  })

  it('says that one answer is possible', () => {
    expect(answerTo('1 2', each.single)).toEqual({ refused: paper.keyIn.oneOnly('1, 2') })
  })

  it('is held to the same rules as a page', () => {
    expect(answerTo('viel', each.number)).toEqual({ refused: de.faults.notANumber })
    expect(answerTo('31.2.2027', each.date)).toEqual({ refused: de.faults.notADate })
    expect(answerTo('1 3', each.multiple)).toEqual({ refused: de.faults.notAlone })
    expect(answerTo('1234', each.postcode)).toEqual({ refused: de.faults.notAPostcode })
  })

  it('refuses aid of a day to come, and more details than a row has', () => {
    expect(answerTo('1.12.2026 10 1', each.aids)).toHaveProperty('refused')
    expect(answerTo('1.3.2024 10 1 5', each.aids)).toEqual({ refused: paper.keyIn.tooManyCells(3) })
  })
})

/** Several answers in the order of their options, as a page stores them. */
function inOrder(question: Question, answer: AnswerValue): AnswerValue {
  return question.type === 'multiple' && Array.isArray(answer)
    ? [...question.options, ...question.allow].filter((id) => answer.some((chosen) => chosen === id))
    : answer
}

it.each(exampleFirms)('reads what it writes for every answer of %s, in both languages', (firm) => {
  const { answers } = exampleAnswers(firm)
  for (const language of ['de', 'en'] as const)
    for (const question of questionnaire.questions) {
      const answer = answers[question.id]
      const own = texts[language].questions[question.id]
      if (answer === undefined || !own) continue
      const typed = entryText(question, answer, 'Notiz', language)
      const context = { texts: own, language, messages: de, paper, today: '2026-11-21' } as const
      expect([question.id, understand(typed, question, context)]).toEqual([
        question.id,
        { ok: true, answer: inOrder(question, answer), note: 'Notiz' },
      ])
    }
})
