import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import { judged, preparedFirm } from '../../support/funding'

const points = Object.keys(preparedFirm).filter((id) => preparedFirm[id] === '2')
const every = (answer: string): Answers => Object.fromEntries(points.map((id) => [id, answer]))
const research: Answers = { 'funding.kinds': ['r-and-d'] }

function readiness(answers: Answers) {
  const found = judged(answers).readiness
  if (!found) throw new Error('a project is wanted')
  return found
}

describe('readiness', () => {
  it.each<[string, Answers, number, number, string, readonly string[]]>([
    ['all in writing', research, 100, 100, 'ready', []],
    ['all roughly', { ...every('1'), ...research }, 50, 50, 'preparing', []],
    ['without development the novelty is not asked', {}, 100, 100, 'ready', []],
    ['nothing yet', every('0'), 0, 0, 'early', []],
    ['nothing known', every('unknown'), 0, 0, 'early', []],
    ['no description', { ...research, 'funding.description': '0' }, 90, 39, 'early', ['funding.description']],
    ['no own share', { ...research, 'funding.ownShare': '0' }, 90, 59, 'preparing', ['funding.ownShare']],
    [
      'own share not known',
      { ...research, 'funding.ownShare': 'unknown' },
      90,
      59,
      'preparing',
      ['funding.ownShare'],
    ],
    [
      'no money in advance',
      { ...research, 'funding.preFinancing': '0' },
      90,
      59,
      'preparing',
      ['funding.preFinancing'],
    ],
    ['with the bank there is some', { ...research, 'funding.preFinancing': '1' }, 95, 95, 'ready', []],
    [
      'two caps: the lower one holds',
      { ...research, 'funding.description': '0', 'funding.ownShare': '0' },
      80,
      39,
      'early',
      ['funding.description', 'funding.ownShare'],
    ],
    [
      'a cap that does not bind is not named',
      { ...every('1'), ...research, 'funding.ownShare': '0' },
      45,
      45,
      'preparing',
      [],
    ],
    ['at the edge of a band', { ...every('1'), 'funding.novelty': '2' }, 50, 50, 'preparing', []],
  ])('%s', (_, answers, raw, index, band, caps) => {
    const { criteria: _criteria, ...rest } = readiness(answers)
    expect(rest).toEqual({ raw, index, band, caps })
  })

  it('has the criteria in their order; weights make 100, those of gates nothing', () => {
    const { criteria } = readiness(research)
    expect(criteria.map(({ id }) => id.slice('funding.'.length))).toEqual([
      'description',
      'goals',
      'started',
      'costPlan',
      'ownShare',
      'preFinancing',
      'timeline',
      'responsible',
      'smeStatusKnown',
      'deMinimisKnown',
      'exclusions',
      'arrears',
      'access',
      'documents',
      'novelty',
      'security',
      'records',
      'adviceTaken',
    ])
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    expect(criteria.filter(({ weight }) => weight === 0).map(({ id }) => id)).toEqual([
      'funding.started',
      'funding.exclusions',
    ])
  })

  it('is not moved by what closes a programme', () => {
    const gates = { 'funding.started': 'binding', 'funding.exclusions': ['insolvency'] }
    const { index, criteria } = readiness({ ...research, ...gates })
    expect(index).toBe(100)
    expect(criteria.filter(({ outcome }) => outcome === 'notMet').map(({ id }) => id)).toEqual([
      'funding.started',
      'funding.exclusions',
    ])
  })

  it('leaves open what is not known', () => {
    const { criteria } = readiness({ 'funding.goals': 'unknown', 'funding.started': 'unknown' })
    expect(criteria.filter(({ outcome }) => outcome === 'open').map(({ id }) => id)).toEqual([
      'funding.goals',
      'funding.started',
    ])
  })

  it('is none without a project', () => {
    expect(judged({ 'funding.wanted': 'no' })).toMatchObject({ readiness: null, project: null })
  })
})
