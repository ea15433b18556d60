import { describe, expect, it } from 'vitest'
import { proposedAnswers } from '../../../src/widget/frame/proposedAnswers'
import { productQuestionnaire } from '../../support/content'

const { questionnaire } = productQuestionnaire()
const nothing = { depth: undefined, topics: undefined }

describe('answers that the host page proposes', () => {
  it('are the facts about the company that it knows', () => {
    const facts = {
      employees: '25',
      'turnover-eur': '3500000',
      postcode: '20095',
      'federal-state': 'DE-HH',
      sector: 'metal',
      'partner-countries': 'FR, AT',
      name: ' Muster GmbH ',
    }
    expect(proposedAnswers(nothing, facts, questionnaire)).toEqual({
      answers: {
        'company.employees': 25,
        'company.turnoverEur': 3_500_000,
        'company.postcode': '20095',
        'company.federalState': 'DE-HH',
        'company.sector': 'metal',
        'company.partnerCountries': ['FR', 'AT'],
        'company.name': 'Muster GmbH',
      },
      refused: [],
    })
  })

  it.each([
    ['employees', 'many'],
    ['employees', '-3'],
    ['employees', '1e9'],
    ['postcode', '123'],
    ['sector', 'piracy'],
    ['related', '[]'],
    ['unheard-of', '1'],
    ['__proto__', '1'],
    ['', '1'],
  ])('leave out prefill-%s="%s" and say so', (name, text) => {
    expect(proposedAnswers(nothing, Object.fromEntries([[name, text]]), questionnaire)).toEqual({
      answers: {},
      refused: [{ name: `prefill-${name}`, text }],
    })
  })

  it('ask the topics named in full, and leave out those that a firm may leave out', () => {
    expect(proposedAnswers({ depth: 'quick', topics: ['iot', 'magic'] }, {}, questionnaire)).toEqual({
      answers: {
        'scope.depth': 'quick',
        'scope.deepen': ['iot'],
        'relevance.am': '0',
        'relevance.industrie40': '0',
        'relevance.business-models': '0',
      },
      refused: [{ name: 'topics', text: 'magic' }],
    })
  })

  it('leave all topics as they are where none of the names is known', () => {
    expect(proposedAnswers({ depth: undefined, topics: ['magic'] }, {}, questionnaire).answers).toEqual({})
  })
})
