import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Row } from '../../../src/core/answers/answers'
import { addDays } from '../../../src/core/date'
import type { FundingTerms } from '../../../src/core/catalogue/entry'
import { sizeClasses } from '../../../src/core/funding/funding'
import { compareSize } from '../../../src/core/funding/sizeClass'
import { sizeOf, type SizeInput } from '../../../src/core/funding/size'
import { gatesOf } from '../../../src/core/funding/gates'
import { fundingFacts, judgeFunding } from '../../../src/core/funding/judge'
import type { Truth } from '../../../src/core/questionnaire/condition'
import { walk } from '../../../src/core/questionnaire/walk'
import { productQuestionnaire } from '../../support/content'
import { grant, judged, ledger, preparedFirm, programme, today } from '../../support/funding'

const { questionnaire } = productQuestionnaire()

const figure = (...near: number[]) =>
  fc.oneof(
    fc.constantFrom(...near.flatMap((limit) => [limit - 0.01, limit, limit + 0.01])),
    fc.integer({ min: 0, max: Math.max(...near) * 2 }),
  )
const staff = figure(10, 50, 250)
const eur = figure(2e6, 10e6, 43e6, 50e6).map(Math.round)
const percent = fc.oneof(fc.constantFrom(24.99, 25, 33.33, 50, 50.01, 100), fc.integer({ min: 0, max: 100 }))
const certainty = fc.constantFrom('yes', 'no', 'unknown')
const blank: { requiredKeys: ['holder'] } = { requiredKeys: ['holder'] }

const row = fc
  .record(
    {
      holder: fc.constantFrom('enterprise', 'publicBody', 'exemptInvestor', 'persons'),
      capitalPercent: percent,
      votesPercent: percent,
      controls: certainty,
      sameMarket: certainty,
      employees: staff,
      turnoverEur: eur,
      balanceSheetEur: eur,
    },
    blank,
  )
  .map((one): Row => {
    // Who has most of the votes controls; the form says so beside the question.
    const hasMajority = one.votesPercent !== undefined && one.votesPercent > 50
    const cells = Object.entries({ ...one, ...(hasMajority ? { controls: 'yes' } : {}) })
    return Object.fromEntries(cells)
  })
const size = fc.option(fc.constantFrom(...sizeClasses, 'unknown'), { nil: undefined, freq: 2 })

const firms: fc.Arbitrary<SizeInput> = fc.record({
  own: fc.record({
    employees: fc.option(staff, { nil: undefined, freq: 8 }),
    turnoverEur: fc.option(eur, { nil: undefined, freq: 4 }),
    balanceSheetEur: fc.option(eur, { nil: undefined, freq: 4 }),
  }),
  hasRelations: fc.constantFrom('yes', 'no', 'unknown', undefined),
  related: fc.array(row, { maxLength: 4 }),
  statusHeld: size,
  classBefore: size,
  ownershipChanged: fc.boolean(),
  estimated: fc.boolean(),
})

describe('the size of any firm', () => {
  it('never falls by more staff, turnover or balance sheet total', () => {
    const more = fc.record({ employees: staff, turnoverEur: eur, balanceSheetEur: eur })
    fc.assert(
      fc.property(firms, more, (firm, added) => {
        const sum = (id: keyof typeof added) => {
          const own = firm.own[id]
          return own === undefined ? undefined : own + added[id]
        }
        const own = {
          employees: sum('employees'),
          turnoverEur: sum('turnoverEur'),
          balanceSheetEur: sum('balanceSheetEur'),
        }
        const [before, after] = [sizeOf(firm), sizeOf({ ...firm, own })]
        expect(compareSize(after.lowest, before.lowest)).toBeGreaterThanOrEqual(0)
        expect(compareSize(after.highest, before.highest)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 500 },
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(firms, (firm) => {
        const { size: one, certain, sums } = sizeOf(firm)
        const reversed = sizeOf({ ...firm, related: [...firm.related].reverse() })
        expect(reversed).toMatchObject({ size: one, certain, sums })
      }),
      { numRuns: 300 },
    )
  })

  it('is certain only if it is one class whatever is not known', () => {
    fc.assert(
      fc.property(firms, (firm) => {
        const { size: named, certain, lowest, highest, missing } = sizeOf(firm)
        const isWithin = named === null || compareSize(named, lowest) * compareSize(named, highest) <= 0
        const isOne = named === lowest && named === highest
        expect({ isWithin, isCertain: certain }).toEqual({ isWithin: true, isCertain: certain && isOne })
        expect(missing.length > 0).toBe(lowest !== highest)
      }),
      { numRuns: 500 },
    )
  })

  it('adds a hundred rows exactly', () => {
    const rows: Row[] = Array.from({ length: 100 }, () => ({
      holder: 'enterprise',
      capitalPercent: 33.33,
      votesPercent: 33.33,
      controls: 'no',
      employees: 0.1,
      turnoverEur: 1,
      balanceSheetEur: 3,
    }))
    const none = { statusHeld: undefined, classBefore: undefined, ownershipChanged: false, estimated: false }
    const own = { employees: 1, turnoverEur: 0, balanceSheetEur: 0 }
    const { sums } = sizeOf({ ...none, own, hasRelations: 'yes', related: rows })
    const asNumbers = [sums.employees, sums.turnoverEur, sums.balanceSheetEur].map(
      (sum) => sum && sum.n / sum.d,
    )
    expect(asNumbers).toEqual([4.333, 33.33, 99.99])
  })
})

const aid = fc
  .tuple(
    fc.integer({ min: -1200, max: 200 }),
    fc.nat(40_000_000),
    fc.constantFrom('us', 'linkedEnterprise', 'partnerEnterprise', 'otherFirmOfOwner'),
  )
  .map(([days, cents, by]) => grant(addDays(today, days), cents / 100, by))
const aids = fc.array(aid, { maxLength: 6 })

describe('the ledger of any firm', () => {
  it('never has more room by more earlier aid, today or later', () => {
    fc.assert(
      fc.property(aids, aid, fc.nat(1200), (earlier, one, days) => {
        const onDate = addDays(today, days)
        const [less, more] = [ledger(earlier, { onDate }), ledger([...earlier, one], { onDate })]
        expect(more.roomEur).toBeLessThanOrEqual(less.roomEur)
      }),
    )
  })

  it('does not depend on the order of the grants', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        const { usedEur, roomEur, returns, cautions } = ledger(earlier)
        expect(ledger([...earlier].reverse())).toMatchObject({ usedEur, roomEur, returns, cautions })
      }),
    )
  })

  it('has on each day of return the room that it has when looked at on that day', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        for (const { date, roomEur } of ledger(earlier).returns) {
          expect(ledger(earlier, { onDate: date }).roomEur).toBe(roomEur)
          expect(ledger(earlier, { onDate: addDays(date, -1) }).roomEur).toBeLessThan(roomEur)
        }
      }),
    )
  })

  it('uses whole cents', () => {
    fc.assert(
      fc.property(aids, (earlier) => {
        const { usedEur, rows } = ledger(earlier)
        const cents = rows.filter((one) => one.counts).map((one) => Math.round(one.amountEur * 100))
        expect(Math.round(usedEur * 100)).toBe(cents.reduce((sum, amount) => sum + amount, 0))
      }),
    )
  })
})

const programmes: readonly Partial<FundingTerms>[] = [
  { rates: [{ percent: 50, when: { fact: 'smeSize', in: ['micro', 'small'] } }, { percent: 40 }] },
  { aidBasis: ['gber'], size: { employeesBelow: 500 }, minimumEur: 5000, startRule: 'after-application' },
  { needs: ['not-in-difficulty'], size: { classAtMost: 'small' }, purposes: ['training', 'r-and-d'] },
  { aidBasis: ['gber', 'de-minimis'], size: { turnoverOrBalanceAtMostEur: 20e6, employeesAtMost: 100 } },
  { instrument: 'loan', rates: [], startRule: 'after-bank-application', size: { turnoverAtMostEur: 50e6 } },
  { instrument: 'tax', aidBasis: ['tax'], needs: ['not-in-difficulty'], size: {} },
]

const projects = fc
  .record({
    firm: firms,
    aids,
    costEur: fc.nat(1_000_000),
    started: fc.constantFrom('nothing', 'offers', 'withdrawable', 'separable', 'binding', 'unknown'),
    exclusions: fc.constantFrom(['none'], ['insolvency'], ['capitalLost'], ['openRecovery'], ['unknown']),
    known: fc.constantFrom('0', '1', '2', 'unknown'),
    kinds: fc.constantFrom(['investment'], ['training'], ['consulting', 'r-and-d']),
    founded: fc.constantFrom(2000, 2022, 2023, 2024),
  })
  .map(({ firm, ...project }) =>
    filled({
      ...preparedFirm,
      'company.employees': firm.own.employees,
      'company.turnoverEur': firm.own.turnoverEur,
      'company.balanceSheetEur': firm.own.balanceSheetEur,
      'company.hasRelations': firm.hasRelations,
      'company.related': firm.related,
      'company.statusHeld': firm.statusHeld,
      'company.classBefore': firm.classBefore,
      'company.foundedYear': project.founded,
      'funding.aids': project.aids,
      'funding.costEur': project.costEur,
      'funding.started': project.started,
      'funding.exclusions': project.exclusions,
      'funding.deMinimisKnown': project.known,
      'funding.kinds': project.kinds,
    }),
  )

/** Answers without those that are not given. */
function filled(given: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  )
}

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
