import { describe, expect, it } from 'vitest'
import type { Row } from '../../../src/core/answers/answers'
import type { SizeInput } from '../../../src/core/funding/size'
import { firm, held, sizeFor, sumsOf, type InMillions } from '../../support/funding'
import { sizeOf } from '../../../src/core/funding/size'

const none: InMillions = [0, 0, 0]

describe('the size of a firm by its own figures', () => {
  it.each<[InMillions, string]>([
    [[249, 60, 43], 'medium'],
    [[249, 50, 60], 'medium'],
    [[249, 50.01, 43.01], 'large'],
    [[249.99, 50, 43], 'medium'],
    [[250, 1, 1], 'large'],
    [[9.9, 2, 2.5], 'micro'],
    [[9.9, 2.000001, 2.000001], 'small'],
    [[10, 1, 1], 'small'],
    [[9.99, 2.5, 2], 'micro'],
    [[49.9, 12, 10], 'small'],
    [[49.9, 10.000001, 10.000001], 'medium'],
    [[50, 1, 1], 'medium'],
    [[0, 0, 0], 'micro'],
  ])('%j is %s', (figures, size) => {
    expect(sizeFor(figures)).toMatchObject({ size, certain: true, missing: [] })
  })

  it('is settled by headcount alone from 250 on, whatever else is not known', () => {
    const own = { employees: 250, turnoverEur: undefined, balanceSheetEur: undefined }
    const unknown = firm([0, 0, 0], { own, hasRelations: 'unknown' })
    expect(sizeOf(unknown)).toMatchObject({ size: 'large', certain: true, missing: [] })
  })

  it('needs only one of the two money figures', () => {
    const own = { employees: 8, turnoverEur: 1_500_000, balanceSheetEur: undefined }
    expect(sizeOf(firm([0, 0, 0], { own }))).toMatchObject({ size: 'micro', certain: true, missing: [] })
  })

  it('names what is missing where a missing figure could change it', () => {
    const own = { employees: 8, turnoverEur: 3_000_000, balanceSheetEur: undefined }
    const result = sizeOf(firm([0, 0, 0], { own }))
    expect(result).toMatchObject({ size: null, certain: false, lowest: 'micro', highest: 'small' })
    expect(result.missing).toEqual(['company.balanceSheetEur'])
  })

  it('never claims an SME while relations are not known', () => {
    for (const hasRelations of ['unknown', undefined])
      expect(sizeOf(firm([5, 1, 1], { hasRelations }))).toMatchObject({
        size: null,
        certain: false,
        missing: ['company.hasRelations'],
      })
  })

  it('is unclear while relations are said to exist but are not listed', () => {
    const result = sizeFor([5, 1, 1], { related: [] })
    expect(result).toMatchObject({ size: null, missing: ['company.related'] })
  })

  it('is not certain for the estimates of a new firm', () => {
    expect(sizeFor([5, 1, 1], { estimated: true })).toMatchObject({ size: 'micro', certain: false })
  })
})

const publicBody = (percent: number): Row => held(percent, none, { holder: 'publicBody' })
const investor = (percent: number): Row =>
  held(percent, [90, 30, 30], { holder: 'exemptInvestor', controls: 'no' })
const sister = (more: Row): Row => held(100, [30, 4, 3], { holder: 'persons', ...more })

describe('the size of a firm with its relations', () => {
  it.each<[string, InMillions, readonly Row[], (number | null)[], string]>([
    ['a parent of 100 % counts in full', [40, 6, 4], [held(100, [30, 9, 5])], [70, 15, 9], 'medium'],
    ['a partner below 25 % does not count', [40, 6, 4], [held(24.99, [400, 80, 60])], [40, 6, 4], 'small'],
    [
      'a partner of 25 % counts for a quarter',
      [40, 6, 4],
      [held(25, [400, 80, 60])],
      [140, 26, 19],
      'medium',
    ],
    ['a partner of 50 % counts for half', [40, 6, 4], [held(50, [400, 80, 60])], [240, 46, 34], 'medium'],
    ['51 % is linked', [40, 6, 4], [held(51, [500, 120, 100])], [540, 126, 104], 'large'],
    [
      'each row counts by its own share',
      [8, 1.5, 1],
      [held(30, [10, 3, 3]), held(60, [5, 0.4, 0.2])],
      [16, 2.8, 2.1],
      'small',
    ],
    [
      'the higher of capital and votes decides',
      [40, 6, 4],
      [held(20, [100, 10, 10], { votesPercent: 40 })],
      [80, 10, 8],
      'medium',
    ],
    [
      'control by contract links without shares',
      [40, 6, 4],
      [held(0, [300, 10, 10], { controls: 'yes' })],
      [340, 16, 14],
      'large',
    ],
    ['a public body of 25 % shuts the SME out', [20, 3, 2], [publicBody(25)], [20, 3, 2], 'large'],
    ['a public body below 25 % does not', [20, 3, 2], [publicBody(24.99)], [20, 3, 2], 'small'],
    ['public bodies count together', [20, 3, 2], [publicBody(12.4), publicBody(12.6)], [20, 3, 2], 'large'],
    ['an exempt investor of 45 % does not count', [20, 3, 2], [investor(45)], [20, 3, 2], 'small'],
    ['an exempt investor of 50 % does not count', [20, 3, 2], [investor(50)], [20, 3, 2], 'small'],
    ['an exempt investor of 55 % is linked', [20, 3, 2], [investor(55)], [110, 33, 32], 'medium'],
    [
      'an exempt investor that controls is linked',
      [20, 3, 2],
      [{ ...investor(30), controls: 'yes' }],
      [110, 33, 32],
      'medium',
    ],
    [
      'firms of the same persons on the same market are linked',
      [30, 4, 3],
      [sister({ sameMarket: 'yes' })],
      [60, 8, 6],
      'medium',
    ],
    ['on other markets they are not', [30, 4, 3], [sister({ sameMarket: 'no' })], [30, 4, 3], 'small'],
    [
      'without a majority they are not',
      [30, 4, 3],
      [held(50, [30, 4, 3], { holder: 'persons', sameMarket: 'yes' })],
      [30, 4, 3],
      'small',
    ],
    ['a third as decimals stays exact', [9, 1, 1], [held(33.33, [3, 0, 0])], [10, 1, 1], 'micro'],
  ])('%s', (_, figures, related, sums, size) => {
    const result = sizeFor(figures, { related })
    expect({ sums: sumsOf(result), size: result.size, certain: result.certain }).toEqual({
      sums,
      size,
      certain: true,
    })
  })

  it('keeps thirds exact below the limit: 9 and 33.33 % of 3 are 9.9999', () => {
    expect(sizeFor([9, 1, 1], { related: [held(33.33, [3, 0, 0])] }).sums.employees).toEqual({
      n: 99_999,
      d: 10_000,
    })
  })

  it.each<[string, readonly Row[]]>([
    ['the market of a firm of the same persons', [sister({ sameMarket: 'unknown' })]],
    ['whether a holder controls', [held(30, [400, 80, 60], { controls: 'unknown' })]],
    ['any share', [{ holder: 'enterprise', employees: 400, turnoverEur: 1e8, balanceSheetEur: 1e8 }]],
    ['the share of a public body', [{ holder: 'publicBody' }]],
    ['the figures of a parent', [{ holder: 'enterprise', capitalPercent: 100, votesPercent: 100 }]],
  ])('is unclear without %s', (_, related) => {
    const result = sizeFor([30, 4, 3], { related })
    expect(result).toMatchObject({ size: null, certain: false, missing: ['company.related'] })
  })

  it('does not care for missing figures of a firm that does not count', () => {
    const related = [{ holder: 'enterprise', capitalPercent: 10, votesPercent: 10, controls: 'no' }]
    expect(sizeFor([30, 4, 3], { related })).toMatchObject({ size: 'small', certain: true })
  })

  it('takes blank votes as high as the capital, but not for certain where that matters', () => {
    const related = [
      { holder: 'enterprise', capitalPercent: 25, employees: 400, turnoverEur: 8e7, balanceSheetEur: 6e7 },
    ]
    const result = sizeFor([40, 6, 4], { related })
    expect(result).toMatchObject({ size: 'medium', certain: false, lowest: 'medium', highest: 'large' })
  })

  it('names how each row counts', () => {
    const related = [held(10, none), held(30, none), held(60, none), publicBody(10), investor(30)]
    expect(sizeFor([1, 1, 1], { related }).related.map(({ treatment, rule }) => [treatment, rule])).toEqual([
      ['autonomous', 'sizeAutonomous'],
      ['partner', 'sizePartner'],
      ['linked', 'sizeLinked'],
      ['autonomous', 'sizePublicBody'],
      ['exempt', 'sizeExemptInvestor'],
    ])
  })
})

describe('the rule of two years', () => {
  it.each<[string, InMillions, Partial<SizeInput>, string | null, boolean]>([
    [
      'crossed once, it stays',
      [300, 60, 50],
      { statusHeld: 'medium', classBefore: 'medium' },
      'medium',
      true,
    ],
    [
      'crossed twice, it is lost',
      [300, 60, 50],
      { statusHeld: 'medium', classBefore: 'large' },
      'large',
      true,
    ],
    ['gained after two years', [100, 20, 20], { statusHeld: 'large', classBefore: 'medium' }, 'medium', true],
    ['not gained after one', [100, 20, 20], { statusHeld: 'large', classBefore: 'large' }, 'large', true],
    ['up: the lower of both', [300, 60, 50], { statusHeld: 'micro', classBefore: 'small' }, 'small', true],
    ['down: the higher of both', [5, 1, 1], { statusHeld: 'large', classBefore: 'small' }, 'small', true],
    ['one up, one down: it stays', [5, 1, 1], { statusHeld: 'small', classBefore: 'medium' }, 'small', true],
    ['the year before is open', [300, 60, 50], { statusHeld: 'medium' }, null, false],
    ['the same class as held needs no year before', [5, 1, 1], { statusHeld: 'micro' }, 'micro', true],
    ['another class the year before', [5, 1, 1], { classBefore: 'small' }, 'micro', false],
    ['the same class the year before', [5, 1, 1], { classBefore: 'micro' }, 'micro', true],
    ['not known what it held', [5, 1, 1], { statusHeld: 'unknown' }, 'micro', false],
  ])('%s', (_, figures, earlier, size, certain) => {
    expect(sizeFor(figures, earlier)).toMatchObject({ size, certain })
  })

  it('does not protect after a takeover', () => {
    const result = sizeFor([40, 6, 4], {
      related: [held(100, [5000, 900, 900])],
      statusHeld: 'small',
      classBefore: 'small',
      ownershipChanged: true,
    })
    expect(result).toMatchObject({ size: 'large', certain: true })
    expect(result.reasons.map(({ rule }) => rule)).toEqual(['sizeLinked', 'sizeThresholds', 'sizeOwnership'])
  })

  it('does not help against public owners', () => {
    const related = [publicBody(30)]
    const result = sizeFor([20, 3, 2], { related, statusHeld: 'small', classBefore: 'small' })
    expect(result).toMatchObject({ size: 'large', publicOwner: 'yes' })
    expect(result.reasons).toEqual([{ rule: 'sizePublicBody' }])
  })
})
