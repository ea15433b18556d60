import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import type { CatalogueEntry } from '../../../src/core/catalogue/entry'
import { walk } from '../../../src/core/questionnaire/walk'
import { decidingQuestions } from '../../../src/core/recommendation/deciding'
import { exampleAnswers, productQuestionnaire } from '../../support/content'
import { catalogueOf } from '../../support/entries'

const { questionnaire } = productQuestionnaire()
const {
  'company.federalState': _state,
  'company.exports': _exports,
  'company.partnerCountries': _countries,
  ...nameless
} = exampleAnswers('metallbau-hamburg').answers

function deciding(answers: Answers, ...entries: Partial<CatalogueEntry>[]) {
  return decidingQuestions(walk(questionnaire, answers), catalogueOf(...entries), '2026-11-21')
}

const exporting = { requires: [{ id: 'exports', when: { answer: 'company.exports', is: 'yes' } }] } as const

describe('the questions that decide', () => {
  it('are those that settle most entries, first', () => {
    const result = deciding(
      nameless,
      { id: 'a', ...exporting },
      { id: 'b', states: ['DE-HH'] },
      { id: 'c', states: ['DE-BY'] },
    )
    expect(result[0]).toEqual({
      questions: ['company.exports', 'company.federalState'],
      decides: ['a', 'b', 'c'],
    })
    expect(result[1]).toEqual({ questions: ['company.federalState'], decides: ['b', 'c'] })
    expect(result[2]).toEqual({ questions: ['company.exports'], decides: ['a'] })
  })

  it('are a pair only where it settles more than one question does', () => {
    expect(deciding(nameless, { id: 'a', ...exporting }, { id: 'b', ...exporting })).toEqual([
      { questions: ['company.exports'], decides: ['a', 'b'] },
    ])
    expect(deciding(nameless, { id: 'a', ...exporting, states: ['DE-HH'] })).toEqual([
      { questions: ['company.exports', 'company.federalState'], decides: ['a'] },
    ])
  })

  it('are none for what is uncertain by itself, closed or settled', () => {
    expect(
      deciding(
        nameless,
        { id: 'a', ...exporting, status: 'unknown' },
        { id: 'b', ...exporting, status: 'ended' },
        { id: 'c' },
      ),
    ).toEqual([])
  })
})
