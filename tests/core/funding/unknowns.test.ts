import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Row } from '../../../src/core/answers/answers'
import type { FundingTerms } from '../../../src/core/catalogue/entry'
import { gatesOf } from '../../../src/core/funding/gates'
import { fundingFacts, judgeFunding } from '../../../src/core/funding/judge'
import type { Truth } from '../../../src/core/questionnaire/condition'
import { walk } from '../../../src/core/questionnaire/walk'
import { filled, projects } from '../../support/anyFirm'
import { productQuestionnaire } from '../../support/content'
import { judged, programme, today } from '../../support/funding'

const { questionnaire } = productQuestionnaire()

const programmes: readonly Partial<FundingTerms>[] = [
  { rates: [{ percent: 50, when: { fact: 'smeSize', in: ['micro', 'small'] } }, { percent: 40 }] },
  { aidBasis: ['gber'], size: { employeesBelow: 500 }, minimumEur: 5000, startRule: 'after-application' },
  { needs: ['not-in-difficulty'], size: { classAtMost: 'small' }, purposes: ['training', 'r-and-d'] },
  { aidBasis: ['gber', 'de-minimis'], size: { turnoverOrBalanceAtMostEur: 20e6, employeesAtMost: 100 } },
  { instrument: 'loan', rates: [], startRule: 'after-bank-application', size: { turnoverAtMostEur: 50e6 } },
  { instrument: 'tax', aidBasis: ['tax'], needs: ['not-in-difficulty'], size: {} },
]

/** Answers that can be "don't know", or missing; a blank in the special cases says that there is none. */
const unknowns: Readonly<Record<string, Answers[string] | undefined>> = {
  'company.employees': undefined,
  'company.turnoverEur': undefined,
  'company.balanceSheetEur': undefined,
  'company.hasRelations': 'unknown',
  'company.related': undefined,
  'company.statusHeld': 'unknown',
  'company.classBefore': 'unknown',
  'company.foundedYear': undefined,
  'funding.aids': undefined,
  'funding.costEur': undefined,
  'funding.started': 'unknown',
  'funding.exclusions': ['unknown'],
  'funding.deMinimisKnown': 'unknown',
  'funding.kinds': undefined,
  'funding.wanted': undefined,
}

/** Gates that became a yes. */
function opened(before: Answers, after: Answers): string[] {
  const [earlier, later] = [truths(before), truths(after)]
  return [...later].flatMap(([gate, truth]) =>
    truth === 'yes' && (earlier.get(gate) ?? 'yes') !== 'yes' ? [gate] : [],
  )
}

function truths(answers: Answers): Map<string, Truth> {
  const funding = judgeFunding(walk(questionnaire, answers), today)
  const source = { answer: (id: string) => answers[id], level: () => undefined, fact: fundingFacts(funding) }
  const found = programmes.map((terms) => gatesOf(programme(terms), funding, source))
  return new Map(
    found.flatMap((all, index) =>
      all.map(({ id, truth }) => [`${id} of programme ${index}`, truth] as const),
    ),
  )
}

describe('what is not known', () => {
  it('never opens a gate', () => {
    fc.assert(
      fc.property(projects, fc.constantFrom(...Object.keys(unknowns)), (answers, id) => {
        expect(opened(answers, filled({ ...answers, [id]: unknowns[id] }))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('never opens a gate as a cell of a row', () => {
    const cells = ['controls', 'sameMarket', 'capitalPercent', 'votesPercent', 'employees', 'turnoverEur']
    fc.assert(
      fc.property(projects, fc.constantFrom(...cells), (answers, cell) => {
        const related = answers['company.related']
        const rows = Array.isArray(related) ? related : []
        const emptied = rows.map((one: Row) =>
          Object.fromEntries(Object.entries(one).filter(([column]) => column !== cell)),
        )
        expect(opened(answers, { ...answers, 'company.related': emptied })).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('never raises the readiness', () => {
    const points = ['description', 'goals', 'ownShare', 'preFinancing', 'security'].map(
      (id) => `funding.${id}`,
    )
    fc.assert(
      fc.property(fc.constantFrom(...points), fc.constantFrom('0', '1', '2'), (id, answer) => {
        const index = (value: string) => judged({ [id]: value }).readiness?.index ?? 0
        expect(index('unknown')).toBeLessThanOrEqual(index(answer))
      }),
      { numRuns: 20 },
    )
  })
})
