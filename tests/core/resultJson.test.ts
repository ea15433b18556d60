import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { assess } from '../../src/core/assessment/assess'
import { walk } from '../../src/core/questionnaire/walk'
import { judgeFunding } from '../../src/core/funding/judge'
import { recommend } from '../../src/core/recommendation/recommend'
import { resultJson } from '../../src/core/resultJson'
import { exampleAnswers, productCatalogue, productPlaces, productQuestionnaire } from '../support/content'

const today = '2026-11-21'

function resultOf(answers: Answers) {
  const current = walk(productQuestionnaire().questionnaire, answers)
  const assessment = assess(current)
  const funding = judgeFunding(current, today)
  const recommendations = recommend(
    current,
    assessment,
    funding,
    productCatalogue().catalogue,
    productPlaces(),
    today,
  )
  return resultJson(current, assessment, funding, recommendations, today)
}

describe('the result as JSON', () => {
  const result = resultOf(exampleAnswers('metallbau-hamburg').answers)

  it('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  })

  it('names questionnaire and day', () => {
    expect(result).toMatchObject({ questionnaire: { id: 'mittelstand', version: '1.0.0' }, date: today })
  })

  it('gives each step at most five offers, none of which is ruled out', () => {
    const outcomes = new Map(result.recommendations.map((one) => [one.id, one.outcome]))
    const offers = result.nextSteps.flatMap((step) => step.offers)
    expect(Math.max(...result.nextSteps.map((step) => step.offers.length))).toBeLessThanOrEqual(5)
    expect(offers.length).toBeGreaterThan(0)
    expect(offers.filter((id) => !['fits', 'perhaps'].includes(outcomes.get(id) ?? ''))).toEqual([])
  })

  it('lists the best entry first, with its reasons', () => {
    expect(result.recommendations[0]).toMatchObject({
      id: 'mdz-hamburg',
      kind: 'competence-centre',
      outcome: 'fits',
      open: [],
      failed: [],
      unsure: [],
    })
    expect(result.recommendations[0]?.reasons).toContain('servesTopic:iot')
    expect(result.recommendations[0]?.reasons).toContain('inYourState:DE-HH')
  })

  it('has only what is not known when nothing is answered', () => {
    const empty = resultOf({})
    expect(empty.overall).toEqual({ score: null, indicative: null, range: [0, 100], band: null })
    expect(empty.nextSteps).toEqual([])
  })
})
