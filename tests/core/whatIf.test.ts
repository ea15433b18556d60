import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { assess } from '../../src/core/assessment/assess'
import { judge } from '../../src/core/evaluate'
import { walk } from '../../src/core/questionnaire/walk'
import { resultJson } from '../../src/core/resultJson'
import { whatIf } from '../../src/core/whatIf'
import { someAnswers } from '../support/answers'
import { exampleAnswers, productCatalogue, productPlaces, productQuestionnaire } from '../support/content'
import { likelyFirm } from '../support/firms'

const { questionnaire } = productQuestionnaire()
const { catalogue } = productCatalogue()
const places = productPlaces()
const today = '2026-11-21'
const fields = questionnaire.scoring.topics.flatMap((topic) => topic.fields.map(({ question }) => question))

const supposed = (answers: Answers, changes: Answers) =>
  whatIf(walk(questionnaire, answers), changes, catalogue, places, today)
const metalworks = exampleAnswers('metallbau-hamburg').answers

/** The points as the command line prints them. */
function printed(answers: Answers) {
  const current = walk(questionnaire, answers)
  const { assessment, funding, recommendations } = judge(current, catalogue, places, today)
  return resultJson(current, assessment, funding, recommendations, today)
}

describe('what if', () => {
  it('gives the figures that the answer itself would give', () => {
    const [step] = assess(walk(questionnaire, metalworks)).nextSteps
    const question = step?.question ?? ''
    const changes = { [question]: String(step?.to) }
    const { before, after, lifted } = supposed(metalworks, changes)
    const [now, next] = [printed(metalworks), printed({ ...metalworks, ...changes })]
    expect([before.overall.score, after.overall.score]).toEqual([now.overall.score, next.overall.score])
    expect([before.overall.score, after.overall.score]).toEqual([31.1, 31.7])
    expect(after.topics.map(({ id, score, level, bottleneck }) => [id, score, level, bottleneck])).toEqual(
      Object.entries(next.topics).map(([id, { score, level, bottleneck }]) => [id, score, level, bottleneck]),
    )
    expect(lifted).toEqual([{ topic: 'iot', field: 'iot.security' }])
  })

  it('names the offers that would stand otherwise, with how they stand now', () => {
    const current = walk(questionnaire, metalworks)
    const all = assess(current).nextSteps.map(({ question, to }) => [question, String(to)] as const)
    expect(supposed(metalworks, Object.fromEntries(all)).entries).toEqual([
      { id: 'ai-factories', from: 'doesNotFit', to: 'fits' },
    ])
  })

  it('names who joins and who leaves the best that are shown', () => {
    const changes = { 'strategy.roadmap': '5', 'strategy.innovation': '5', 'iot.security': '5' }
    const { before, after } = supposed(metalworks, changes)
    const best = printed({ ...metalworks, ...changes }).recommendations.slice(0, 6)
    expect(after.best).toEqual(best.map(({ id }) => id))
    expect(before.best).toHaveLength(6)
  })

  it('tells how ready for funding the firm would be', () => {
    const { answers } = exampleAnswers('medizintechnik-erlangen')
    const { before, after } = supposed(answers, { 'funding.preFinancing': '1' })
    expect(before.readiness).toEqual({
      index: 59,
      band: 'preparing',
      caps: ['funding.preFinancing'],
      gates: [],
    })
    expect(after.readiness).toMatchObject({ band: 'ready', caps: [] })
  })

  it('names what stops the project whatever its points', () => {
    const { readiness } = supposed(metalworks, { 'funding.started': 'binding' }).after
    expect(readiness?.gates).toEqual(['funding.started'])
  })

  it('says which questions would be asked anew', () => {
    const { answers } = exampleAnswers('softwarehaus-leipzig')
    const { opened, after } = supposed(answers, { 'funding.wanted': 'yes' })
    expect(opened).toContain('funding.costEur')
    expect(after.readiness?.band).toBe('early')
  })

  it('takes no notice of what is not asked', () => {
    const { answers } = exampleAnswers('softwarehaus-leipzig')
    const { before, after } = supposed(answers, { 'funding.ownShare': '2' })
    expect(after).toEqual(before)
  })

  it('finds no difference where nothing is supposed, for any firm', () => {
    fc.assert(
      fc.property(likelyFirm(questionnaire), (answers) => {
        const { before, after, ...rest } = supposed(answers, {})
        expect({ after, ...rest }).toEqual({ after: before, lifted: [], entries: [], opened: [] })
        expect(supposed(answers, walk(questionnaire, answers).answers).after).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('never lowers a score by a higher level, for any firm', () => {
    const step = fc.tuple(fc.constantFrom(...fields), fc.nat(4), fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(someAnswers(questionnaire), step, (answers, [field, from, by]) => {
        const present = { ...answers, [field]: String(from) }
        const { before, after } = supposed(present, { [field]: String(Math.min(5, from + by)) })
        const points = (standing: typeof before) => [
          standing.overall.points ?? 0,
          ...standing.topics.map((topic) => topic.points ?? 0),
        ]
        const later = points(after)
        expect(points(before).filter((value, index) => (later[index] ?? 0) < value)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('is worked out at once, and leaves the answers as they are', () => {
    const given = structuredClone(metalworks)
    supposed(metalworks, {})
    const current = walk(questionnaire, metalworks)
    whatIf(current, {}, catalogue, places, today)
    const times = [1, 2, 3, 4, 5].map((level) => {
      const started = performance.now()
      whatIf(current, { 'iot.security': String(level) }, catalogue, places, today)
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(50)
    expect(metalworks).toEqual(given)
  })
})
