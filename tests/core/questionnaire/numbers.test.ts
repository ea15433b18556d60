import { describe, expect, it } from 'vitest'
import { letterOf, optionKeys, questionNumbers } from '../../../src/core/questionnaire/numbers'
import { productQuestionnaire } from '../../support/content'
import { each } from '../../ui/someQuestions'

const { questionnaire } = productQuestionnaire()

describe('the number of a question on paper', () => {
  it('is a letter for the section and counts within it', () => {
    const numbers = questionNumbers(questionnaire)
    expect(numbers.get('company.sector')).toBe('A1')
    expect(numbers.get('company.manufactures')).toBe('A2')
    expect(numbers.get('scope.depth')).toBe('B1')
    expect(numbers.get('strategy.roadmap')).toBe('C1')
  })

  it('belongs to one question alone, and every question has one', () => {
    const numbers = [...questionNumbers(questionnaire).values()]
    expect(new Set(numbers).size).toBe(questionnaire.questions.length)
  })

  it('goes on after Z', () => {
    expect([0, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA'])
  })
})

describe('the digits of options', () => {
  it('are the numbers of stages, from 0', () => {
    expect(optionKeys(each.ladder)).toEqual([
      { id: '0', key: '0' },
      { id: '1', key: '1' },
      { id: '2', key: '2' },
    ])
  })

  it('count other options from 1', () => {
    expect(optionKeys(each.single).map(({ key }) => key)).toEqual(['1', '2'])
  })

  it('are two each where one is not enough', () => {
    const options = Array.from({ length: 10 }, (_, index) => `option-${index}`)
    const keys = optionKeys({ ...each.single, type: 'single', options, stages: false })
    expect([keys[0]?.key, keys[9]?.key]).toEqual(['01', '10'])
  })

  it('do not exist for figures', () => {
    expect(optionKeys(each.number)).toEqual([])
  })
})
