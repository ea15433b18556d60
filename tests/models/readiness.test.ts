import { describe, expect, it } from 'vitest'
import { modelResult, topicFigures } from '../support/models'

// strategy 3 2 4, factory 1 3, products 0 5, services 4 4, operations 5 3, employees 2 3
describe('a model of six dimensions, each as good as its lowest field', () => {
  it('takes the minimum of a dimension for level and score', () => {
    expect(topicFigures(modelResult('readiness', 'complete'))).toEqual({
      strategy: { score: 40, range: [40, 40], level: 2 },
      factory: { score: 20, range: [20, 20], level: 1 },
      products: { score: 0, range: [0, 0], level: 0 },
      services: { score: 80, range: [80, 80], level: 4 },
      operations: { score: 60, range: [60, 60], level: 3 },
      employees: { score: 40, range: [40, 40], level: 2 },
    })
  })

  it('weighs the dimensions 25, 14, 19, 14, 10, 18', () => {
    // (25 × 40 + 14 × 20 + 19 × 0 + 14 × 80 + 10 × 60 + 18 × 40) / 100
    expect(modelResult('readiness', 'complete').overall).toEqual({
      score: 37.2,
      indicative: 37.2,
      range: [37.2, 37.2],
      band: 'newcomer',
    })
  })

  it('names the step from each field below the highest level', () => {
    const steps = modelResult('readiness', 'complete').nextSteps
    expect(steps.map(({ field, from, to, priority }) => [field, from, to, priority])).toEqual([
      ['products.features', 0, 1, 10],
      ['factory.machines', 1, 2, 8],
      ['strategy.spending', 2, 3, 6],
      ['employees.skills', 2, 3, 6],
      ['strategy.plan', 3, 4, 4],
      ['factory.records', 3, 4, 4],
      ['operations.safety', 3, 4, 4],
      ['employees.training', 3, 4, 4],
      ['strategy.ideas', 4, 5, 2],
      ['services.offers', 4, 5, 2],
      ['services.revenue', 4, 5, 2],
    ])
  })

  it('leaves a half answered dimension without a score and gives what it could still become', () => {
    const result = modelResult('readiness', 'one-open')
    expect(result.topics.products).toEqual({
      score: null,
      indicative: 60,
      range: [0, 60],
      level: null,
      bottleneck: null,
      coverage: 0.5,
      applies: true,
    })
    // Score without products: 3720 / 81. Range: products at 0 and at 60.
    expect(result.overall).toEqual({ score: 45.93, indicative: 48.6, range: [37.2, 48.6], band: 'learner' })
  })
})
