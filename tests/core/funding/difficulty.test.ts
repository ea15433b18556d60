import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import { gate, gates, judged } from '../../support/funding'

const capital = (subscribed: number, equity: number): Answers => ({
  'company.legalForm': 'limited',
  'company.subscribedCapitalEur': subscribed,
  'company.equityEur': equity,
})
const lost = capital(25_000, 12_499)
const unknown: Answers = { 'funding.exclusions': ['unknown'] }
const ticked = (...grounds: string[]): Answers => ({ 'funding.exclusions': grounds })
const large: Answers = { 'company.employees': 300 }

describe('a firm in difficulty', () => {
  it.each<[string, Answers, string]>([
    ['nothing applies', {}, 'no'],
    ['losses within the reserves', capital(25_000, 35_000), 'no'],
    ['exactly half of the capital is left', capital(25_000, 12_500), 'no'],
    ['more than half is lost', lost, 'yes'],
    ['half of the own funds of a partnership is left', capital(500_000, 250_000), 'no'],
    ['more than half of the own funds is lost', capital(500_000, 240_000), 'yes'],
    ['more debts than capital', capital(25_000, -1), 'yes'],
    ['more debts than capital, whatever that was', { 'company.equityEur': -1 }, 'yes'],
    [
      'ticked, whatever the balance sheet says',
      { ...capital(25_000, 35_000), ...ticked('capitalLost') },
      'yes',
    ],
    ['a young SME may lose its capital', { ...lost, 'company.foundedYear': 2024 }, 'no'],
    ['it has its third birthday this year', { ...lost, 'company.foundedYear': 2023 }, 'unknown'],
    ['it is older', { ...lost, 'company.foundedYear': 2022 }, 'yes'],
    ['a young large firm may not', { ...lost, ...large, 'company.foundedYear': 2024 }, 'yes'],
    [
      'a young firm of unclear size',
      { ...lost, 'company.hasRelations': 'unknown', 'company.foundedYear': 2024 },
      'unknown',
    ],
    ['insolvency spares nobody', { ...ticked('insolvency'), 'company.foundedYear': 2025 }, 'yes'],
    ['not known', unknown, 'unknown'],
    ['not known, though the balance sheet shows the loss', { ...unknown, ...lost }, 'yes'],
    [
      'not known, the balance sheet says nothing on insolvency',
      { ...unknown, ...capital(25_000, 35_000) },
      'unknown',
    ],
    ['an open recovery is another matter', ticked('openRecovery'), 'no'],
  ])('%s', (_, answers, verdict) => {
    expect(judged(answers).difficulty.verdict).toBe(verdict)
  })

  it('names the rule and what is missing', () => {
    expect(judged(lost).difficulty.reasons).toEqual([{ rule: 'difficultyCapital' }])
    expect(judged(unknown).difficulty.missing).toEqual(['funding.exclusions'])
  })

  it('asks for nothing again that is answered: its third birthday is for the body to check', () => {
    const birthday = { ...lost, 'company.foundedYear': 2023 }
    expect(judged(birthday).difficulty.missing).toEqual([])
    expect(gates({ aidBasis: ['gber'] }, birthday).find(({ id }) => id === 'inDifficulty')).toMatchObject({
      truth: 'unknown',
      open: [],
    })
  })

  it('is shut out of aid under the block exemption, of de-minimis aid only where the programme says so', () => {
    expect(gate('inDifficulty', { aidBasis: ['de-minimis'] }, lost)).toBe('yes')
    expect(gate('inDifficulty', { needs: ['not-in-difficulty'] }, lost)).toBe('no')
    expect(gate('inDifficulty', { aidBasis: ['gber'] }, lost)).toBe('no')
    expect(gate('inDifficulty', { aidBasis: ['gber', 'de-minimis'] }, lost)).toBe('yes otherBasis')
    expect(gate('inDifficulty', { aidBasis: ['gber', 'unknown'] }, lost)).toBe('unknown')
    const research = { instrument: 'tax', aidBasis: ['tax'], needs: ['not-in-difficulty'] } as const
    expect(gate('inDifficulty', research, lost)).toBe('no')
    expect(gate('inDifficulty', { instrument: 'tax', aidBasis: ['tax'] }, lost)).toBe('yes')
    expect(gate('inDifficulty', { aidBasis: ['gber'] }, unknown)).toBe('unknown')
  })
})
