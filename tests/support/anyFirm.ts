import fc from 'fast-check'
import type { Answers, Row } from '../../src/core/answers/answers'
import { addDays } from '../../src/core/date'
import { sizeClasses } from '../../src/core/funding/funding'
import type { SizeInput } from '../../src/core/funding/size'
import { grant, preparedFirm, today } from './funding'

const figure = (...near: number[]) =>
  fc.oneof(
    fc.constantFrom(...near.flatMap((limit) => [limit - 0.01, limit, limit + 0.01])),
    fc.integer({ min: 0, max: Math.max(...near) * 2 }),
  )
const staff = figure(10, 50, 250)
const eur = figure(2e6, 10e6, 43e6, 50e6).map(Math.round)
const sizes = { employees: staff, turnoverEur: eur, balanceSheetEur: eur }
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
      ...sizes,
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

/** Figures of one enterprise. */
export const figures = fc.record(sizes)

/** Figures and relations of any firm, near the limits of the size classes more often than elsewhere. */
export const firms: fc.Arbitrary<SizeInput> = fc.record({
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

/** A grant of earlier aid, within the three years, before and after. */
export const aid = fc
  .tuple(
    fc.integer({ min: -1200, max: 200 }),
    fc.nat(40_000_000),
    fc.constantFrom('us', 'linkedEnterprise', 'partnerEnterprise', 'otherFirmOfOwner'),
  )
  .map(([days, cents, by]) => grant(addDays(today, days), cents / 100, by))
export const aids = fc.array(aid, { maxLength: 6 })

/** Answers of any firm with a project. */
export const projects = fc
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
export function filled(given: Readonly<Record<string, Answers[string] | undefined>>): Answers {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  )
}
