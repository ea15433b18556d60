import fc from 'fast-check'
import type { Answers } from '../../src/core/answers/answers'
import type { Questionnaire } from '../../src/core/questionnaire/questionnaire'
import { someAnswers } from './answers'

/** Sizes as firms have them: annual work units, turnover and balance sheet in euros. */
const sizes = [
  [1, 90_000, 40_000],
  [6.5, 700_000, 300_000],
  [30, 5_000_000, 2_500_000],
  [120, 24_000_000, 15_000_000],
  [420, 110_000_000, 70_000_000],
  [3000, 900_000_000, 700_000_000],
] as const

/** Any answers, but with a size, a place and a project as firms have them; most have ordered nothing yet. */
export function likelyFirm(questionnaire: Questionnaire): fc.Arbitrary<Answers> {
  const options = (id: string) => {
    const question = questionnaire.questions.find((one) => one.id === id)
    return question?.type === 'single' || question?.type === 'multiple' ? question.options : []
  }
  const oneOf = (id: string) => fc.constantFrom(...options(id))
  const project = fc.record({
    'funding.topics': oneOf('funding.topics').map((topic) => [topic]),
    'funding.kinds': fc.subarray([...options('funding.kinds')], { minLength: 1 }),
    'funding.costEur': fc.constantFrom(2_000, 9_000, 25_000, 80_000, 400_000, 3_000_000),
    'funding.started': fc.constantFrom('nothing', 'nothing', 'offers', 'separable', 'binding'),
    'funding.exclusions': fc.constantFrom(['none'], ['none'], ['none'], ['capitalLost'], ['insolvency']),
  })
  const firm = fc.record({
    'company.sector': oneOf('company.sector'),
    'company.federalState': oneOf('company.federalState'),
    'company.foundedYear': fc.constantFrom(1927, 1998, 2015, 2019, 2023, 2026),
    'company.exports': oneOf('company.exports'),
    'company.partnerCountries': oneOf('company.partnerCountries').map((country) => [country]),
  })
  return fc
    .tuple(someAnswers(questionnaire), fc.constantFrom(...sizes), firm, project)
    .map(([answers, [employees, turnoverEur, balanceSheetEur], known, wanted]) => ({
      ...answers,
      ...known,
      'company.employees': employees,
      'company.turnoverEur': turnoverEur,
      'company.balanceSheetEur': balanceSheetEur,
      'company.hasRelations': 'no',
      'company.estimated': 'no',
      'company.statusHeld': 'unknown',
      'company.classBefore': 'unknown',
      'company.ownershipChanged': 'yes',
      'company.legalForm': 'limited',
      'company.subscribedCapitalEur': 25_000,
      'company.equityEur': 50_000,
      'funding.wanted': 'yes',
      ...wanted,
      'funding.deMinimisKnown': '2',
      'funding.aids': [],
    }))
}
