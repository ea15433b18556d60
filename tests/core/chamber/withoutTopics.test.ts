import { describe, expect, it } from 'vitest'
import { withoutTopics } from '../../../src/core/chamber/withoutTopics'
import { evaluate } from '../../../src/core/evaluate'
import { isEverAsked } from '../../../src/core/questionnaire/everAsked'
import { walk } from '../../../src/core/questionnaire/walk'
import {
  exampleAnswers,
  exampleFirms,
  productCatalogue,
  productPlaces,
  productQuestionnaire,
} from '../../support/content'

const { questionnaire } = productQuestionnaire()
const { catalogue } = productCatalogue()
const left = ['am', 'business-models']
const smaller = withoutTopics(questionnaire, left)

describe('a questionnaire without some topics', () => {
  it('asks nothing of them, not even how important they are', () => {
    expect(smaller.sections.filter((section) => !isEverAsked(section)).map(({ id }) => id)).toEqual(left)
    expect(questionnaire.sections.every(isEverAsked)).toBe(true)
    for (const firm of exampleFirms) {
      const { asked } = walk(smaller, exampleAnswers(firm).answers)
      const foreign = asked.filter(({ id, section }) => left.includes(section) || left.includes(id.slice(10)))
      expect(foreign).toEqual([])
    }
  })

  it('offers none of them to be looked at closely', () => {
    const offered = smaller.questions.flatMap((question) =>
      question.id === 'scope.deepen' && question.type === 'multiple' ? question.options : [],
    )
    expect(offered).toEqual(['strategy', 'people', 'data', 'iot', 'industrie40'])
  })

  it('keeps all ids in their order, so that answers files fit both', () => {
    const ids = ({ questions }: typeof questionnaire) => questions.map(({ id }) => id)
    expect(ids(smaller)).toEqual(ids(questionnaire))
    expect(smaller.id + smaller.version).toBe(questionnaire.id + questionnaire.version)
    expect(withoutTopics(questionnaire, [])).toBe(questionnaire)
  })

  it('is judged for every firm, and no figure knows of them', () => {
    for (const firm of exampleFirms) {
      const current = walk(smaller, exampleAnswers(firm).answers)
      const { assessment, recommendations } = evaluate(current, catalogue, productPlaces(), '2026-11-21')
      expect(assessment.topics.map(({ id }) => id)).toEqual([
        'strategy',
        'people',
        'data',
        'iot',
        'industrie40',
      ])
      expect(assessment.nextSteps.filter(({ topic }) => left.includes(topic))).toEqual([])
      expect(recommendations).toHaveLength(catalogue.entries.length)
    }
  })
})
