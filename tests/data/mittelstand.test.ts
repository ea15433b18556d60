import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import { productQuestionnaire } from '../support/content'

const { questionnaire, texts } = productQuestionnaire()
const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
const fields = questionnaire.scoring.topics.flatMap((topic) => topic.fields)
const technology = ['iot', 'am', 'industrie40', 'business-models']

describe("the product's questionnaire", () => {
  it('has seven topics with their weights and 39 fields', () => {
    expect(
      questionnaire.scoring.topics.map((topic) => [topic.id, topic.weight.n, topic.fields.length]),
    ).toEqual([
      ['strategy', 20, 5],
      ['people', 15, 5],
      ['data', 12, 5],
      ['iot', 15, 6],
      ['am', 7, 6],
      ['industrie40', 18, 6],
      ['business-models', 13, 6],
    ])
    expect(fields).toHaveLength(39)
  })

  it('asks the sixteen core fields in the short round', () => {
    expect(fields.filter((field) => field.core).map((field) => field.id)).toEqual([
      'strategy.roadmap',
      'strategy.responsibility',
      'people.skills',
      'people.training',
      'data.capture',
      'data.security',
      'iot.connected',
      'iot.usage',
      'iot.security',
      'am.use',
      'am.design',
      'industrie40.automation',
      'industrie40.vertical',
      'industrie40.planning',
      'business-models.services',
      'business-models.revenue',
    ])
  })

  it.each(fields.map((field) => field.id))('asks %s in six stages, and lets nobody guess', (id) => {
    const question = byId.get(id)
    const mayNotApply = technology.some((topic) => id.startsWith(`${topic}.`))
    expect(question).toMatchObject({
      type: 'single',
      stages: true,
      options: ['0', '1', '2', '3', '4', '5'],
      allow: mayNotApply ? ['unknown', 'notApplicable'] : ['unknown'],
    })
  })

  it.each(languages.flatMap((language) => fields.map((field) => [field.id, language] as const)))(
    'explains %s in %s: why, what is meant, an example, and the way from stage to stage',
    (id, language) => {
      const { name, why, help, example, options, steps, bottleneck } = texts[language].questions[id] ?? {}
      const said = [name, why, help, example, ...Object.values(options ?? {}).map((stage) => stage.label)]
      expect(said.filter((text) => text !== undefined && text.length > 3)).toHaveLength(10)
      expect(new Set(said).size).toBe(10)
      expect(steps).toHaveLength(5)
      expect(bottleneck !== undefined).toBe(byId.get(id)?.core)
    },
  )

  it.each(languages)('says in %s why each question is asked', (language) => {
    const silent = questionnaire.questions.filter(({ id }) => !texts[language].questions[id]?.why)
    expect(silent.map((question) => question.id)).toEqual([])
  })
})
