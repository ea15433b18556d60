import { describe, expect, it } from 'vitest'
import { ladder, parsed, question, type Parts } from '../../support/questionnaire'

const topics: Parts[] = [{ id: 'firm', rule: 'mean', fields: ['firm.stage'] }]
const withHeading = (heading: Parts) =>
  parsed({ firm: { questions: [question('firm.stage', { stages: ladder, heading })] } }, topics)

describe('a text in plain German', () => {
  it('stands in the plain set, and nowhere else', () => {
    const result = withHeading({
      de: 'Wie viele Beschäftigte?',
      'de-plain': 'Wie viele Leute?',
      en: 'How many?',
    })
    expect(result).toMatchObject({
      ok: true,
      value: {
        texts: {
          de: { questions: { 'firm.stage': { heading: 'Wie viele Beschäftigte?' } } },
          en: { questions: { 'firm.stage': { heading: 'How many?' } } },
        },
        plainTexts: { language: 'de', questions: { 'firm.stage': { heading: 'Wie viele Leute?' } } },
      },
    })
  })

  it('may be absent: then the usual German stands there', () => {
    expect(withHeading({ de: 'Wie viele?', en: 'How many?' })).toMatchObject({
      ok: true,
      value: { plainTexts: { questions: { 'firm.stage': { heading: 'Wie viele?' } } } },
    })
  })

  it('is not empty', () => {
    const result = withHeading({ de: 'Wie viele?', 'de-plain': ' ', en: 'How many?' })
    expect(result.ok ? [] : result.faults.map(({ code, path }) => [code, path])).toEqual([
      ['tooLow', 'questions[firm.stage].heading.de-plain'],
    ])
  })

  it('does not stand for the usual German', () => {
    expect(withHeading({ 'de-plain': 'Wie viele?', en: 'How many?' }).ok).toBe(false)
  })
})
