import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/core/assessment/assessment'
import { assess } from '../../../src/core/assessment/assess'
import { toTwoDigits } from '../../../src/core/fraction'
import { walk } from '../../../src/core/questionnaire/walk'
import { productQuestionnaire } from '../../support/content'
import { assessedFirm, ladder, question, small } from '../../support/questionnaire'

const fieldsOf = (topic: string) =>
  productQuestionnaire().questionnaire.scoring.topics.find(({ id }) => id === topic)?.fields ?? []

/** Answers to the fields of a topic, in their order. */
function levels(topic: string, ...values: readonly string[]): Record<string, string> {
  return Object.fromEntries(fieldsOf(topic).map(({ id }, index) => [id, values[index] ?? 'unknown']))
}

function figures({ topics }: Assessment, id: string) {
  const topic = topics.find((candidate) => candidate.id === id)
  const number = (value: { n: number; d: number } | null | undefined) => (value ? toTwoDigits(value) : null)
  return {
    indicative: number(topic?.indicative),
    range: topic?.range ? [number(topic.range.low), number(topic.range.high)] : null,
    level: topic?.level ?? null,
    bottleneck: topic?.bottleneck ?? null,
  }
}

describe('the house rule', () => {
  it.each([
    ['all 0', 'iot', ['0', '0', '0', '0', '0', '0'], 0, 0, null],
    ['all 5', 'iot', ['5', '5', '5', '5', '5', '5'], 100, 5, null],
    ['one weak core field', 'iot', ['3', '3', '2', '2', '1', '0'], 36.67, 1, 'iot.security'],
    ['the weak field repaired', 'iot', ['3', '3', '2', '2', '1', '2'], 43.33, 2, null],
    ['a tie', 'business-models', ['2', '3', '2', '3', '2', '3'], 50, 3, null],
  ])('%s', (_, topic, values, indicative, level, bottleneck) => {
    expect(figures(assessedFirm(levels(topic, ...values)), topic)).toEqual({
      indicative,
      range: [indicative, indicative],
      level,
      bottleneck,
    })
  })

  it('leaves a field out that is out of scope', () => {
    const answers = { ...levels('iot', '3', '3', '2', '2', '5', '2'), 'company.ownProduct': 'no' }
    expect(figures(assessedFirm(answers), 'iot')).toEqual({
      indicative: 48,
      range: [48, 48],
      level: 2,
      bottleneck: null,
    })
  })

  it('counts a core field that nobody knows as 0 for the cap only', () => {
    expect(figures(assessedFirm(levels('data', '3', '3', '3', 'unknown', '3')), 'data')).toEqual({
      indicative: 60,
      range: [48, 68],
      level: 1,
      bottleneck: 'data.security',
    })
  })

  it('weighs the topics that apply', () => {
    const { overall } = assessedFirm({
      'company.manufactures': 'no',
      'company.ownProduct': 'no',
      ...levels('strategy', '3', '3', '3', '3', '3'),
      ...levels('people', '2', '2', '2', '2', '2'),
      ...levels('data', '2', '3', '2', '3', 'unknown'),
      ...levels('iot', '1', '1', '1', '1', '0', '1'),
      ...levels('industrie40', '0', '0', '1', '0', '2', 'unknown'),
      ...levels('business-models', '2', '3', '2', '3', '2', '3'),
    })
    // (20 × 60 + 15 × 40 + 12 × 50 + 15 × 20 + 18 × 30 + 13 × 50) / 93
    expect(overall.score && toTwoDigits(overall.score)).toBe(41.83)
    expect(overall.band).toBe('building')
  })

  it('gives no total before strategy, people, data and one more topic are rated', () => {
    const basics = {
      ...levels('strategy', '3', '3', '3', '3', '3'),
      ...levels('people', '2', '2', '2', '2', '2'),
      ...levels('data', '3', '3', '3', '3', '3'),
    }
    expect(assessedFirm(basics).overall).toMatchObject({ score: null, band: null })
    expect(
      assessedFirm({ ...basics, ...levels('am', '1', '1', '1', '1', '1', '1') }).overall.score,
    ).not.toBeNull()
  })

  it('names the open answer that narrows the range most', () => {
    const answers = levels('strategy', '3', '3', '3', 'unknown', '3')
    const { topics } = assessedFirm(answers)
    expect(topics.find(({ id }) => id === 'strategy')?.narrowedBy).toBe('strategy.innovation')
  })
})

describe('bands', () => {
  const band = (stage: string) => {
    const bands = [25, 50, 100].map((upTo) => ({ id: `b${upTo}`, upTo, name: { de: 'x', en: 'x' } }))
    const stages = ladder.slice(0, 5)
    const questionnaire = small(
      { firm: { questions: [question('firm.one', { stages })] } },
      [{ id: 'firm', rule: 'mean', fields: ['firm.one'] }],
      { scoring: { levels: stages, bands } },
    )
    return assess(walk(questionnaire, { 'firm.one': stage })).overall.band
  }

  it('take a score on the border to the lower one', () => {
    expect([band('0'), band('1'), band('2'), band('3')]).toEqual(['b25', 'b25', 'b50', 'b100'])
  })
})

describe('a border with decimals', () => {
  it('is as exact as the score', () => {
    const bands = [1.16, 100].map((upTo) => ({ id: upTo < 2 ? 'low' : 'high', upTo, name: ladder[0] }))
    const worth = Object.fromEntries(ladder.map((_, stage) => [String(stage), stage === 1 ? 0.058 : 5]))
    const questionnaire = small(
      { firm: { questions: [question('firm.one', { stages: ladder })] } },
      [{ id: 'firm', rule: 'mean', fields: [{ id: 'firm.one', worth }] }],
      { scoring: { bands } },
    )
    const { overall } = assess(walk(questionnaire, { 'firm.one': '1' }))
    expect(overall).toMatchObject({ score: { n: 29, d: 25 }, band: 'low' })
  })
})

describe('the overall rule', () => {
  it('can be the lowest topic', () => {
    const questions = ['a.one', 'b.one'].map((id) => question(id, { stages: ladder }))
    const topics = ['a', 'b'].map((id) => ({
      id,
      title: { de: id, en: id },
      rule: 'mean',
      fields: [`${id}.one`],
    }))
    const questionnaire = small({ all: { questions } }, topics, { scoring: { overall: { rule: 'minimum' } } })
    const { overall } = assess(walk(questionnaire, { 'a.one': '4', 'b.one': '1' }))
    expect(overall.score).toEqual({ n: 20, d: 1 })
  })
})
