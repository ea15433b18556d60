import type { Answers, Row } from '../../src/core/answers/answers'
import type { FundingTerms } from '../../src/core/catalogue/entry'
import { ledgerOf, type LedgerInput } from '../../src/core/funding/deMinimis'
import type { DeMinimisResult, Funding, SizeResult } from '../../src/core/funding/funding'
import { gatesOf, type Gate, type GateId } from '../../src/core/funding/gates'
import { fundingFacts, judgeFunding } from '../../src/core/funding/judge'
import { programmeMoney, type ProgrammeMoney } from '../../src/core/funding/money'
import { sizeOf, type SizeInput } from '../../src/core/funding/size'
import { toTwoDigits } from '../../src/core/fraction'
import type { Source } from '../../src/core/questionnaire/condition'
import { walk } from '../../src/core/questionnaire/walk'
import { productQuestionnaire } from './content'

export const today = '2026-11-21'

const million = 1_000_000

/** Figures of an enterprise: annual work units, turnover and balance sheet total in millions. */
export type InMillions = readonly [h: number, t: number, b: number]

/** A firm without relations by its figures, and what else is known of it. */
export function firm([h, t, b]: InMillions, more: Partial<SizeInput> = {}): SizeInput {
  return {
    own: { employees: h, turnoverEur: Math.round(t * million), balanceSheetEur: Math.round(b * million) },
    hasRelations: more.related ? 'yes' : 'no',
    related: [],
    statusHeld: undefined,
    classBefore: undefined,
    ownershipChanged: false,
    estimated: false,
    ...more,
  }
}

/** A related enterprise with the same share of capital and votes and no control unless said otherwise. */
export function held(percent: number, [h, t, b]: InMillions, more: Row = {}): Row {
  return {
    holder: 'enterprise',
    capitalPercent: percent,
    votesPercent: percent,
    controls: percent > 50 ? 'yes' : 'no',
    employees: h,
    turnoverEur: Math.round(t * million),
    balanceSheetEur: Math.round(b * million),
    ...more,
  }
}

/** The sums as plain numbers, money in millions. */
export function sumsOf({ sums }: SizeResult): (number | null)[] {
  const { employees, turnoverEur, balanceSheetEur } = sums
  const money = [turnoverEur, balanceSheetEur].map((sum) => sum && sum.n / sum.d / million)
  return [employees && toTwoDigits(employees), ...money]
}

/** Size of a firm. */
export const sizeFor = (figures: InMillions, more: Partial<SizeInput> = {}): SizeResult =>
  sizeOf(firm(figures, more))

/** A grant of earlier aid to the firm itself. */
export function grant(date: string, amountEur: number, by = 'us'): Row {
  return { date, amountEur, by }
}

/** The ledger on the day with a full list of earlier aid. */
export function ledger(aids: readonly Row[], more: Partial<LedgerInput> = {}): DeMinimisResult {
  return ledgerOf({ aids, known: '2', sector: 'metal', onDate: today, ...more })
}

/** A small firm with a prepared project. */
export const preparedFirm: Answers = {
  'company.sector': 'metal',
  'company.federalState': 'DE-HH',
  'company.employees': 42,
  'company.turnoverEur': 8_000_000,
  'company.balanceSheetEur': 5_000_000,
  'company.hasRelations': 'no',
  'funding.wanted': 'yes',
  'funding.topics': ['iot'],
  'funding.kinds': ['investment'],
  'funding.costEur': 20_000,
  'funding.started': 'offers',
  'funding.exclusions': ['none'],
  'funding.aids': [],
  'funding.description': '2',
  'funding.goals': '2',
  'funding.costPlan': '2',
  'funding.ownShare': '2',
  'funding.preFinancing': '2',
  'funding.timeline': '2',
  'funding.responsible': '2',
  'funding.smeStatusKnown': '2',
  'funding.deMinimisKnown': '2',
  'funding.arrears': '2',
  'funding.access': '2',
  'funding.documents': '2',
  'funding.novelty': '2',
  'funding.security': '2',
  'funding.records': '2',
  'funding.adviceTaken': '2',
}

/** What is judged of the prepared firm with other answers. */
export function judged(answers: Answers = {}, day = today): Funding {
  return judgeFunding(walk(productQuestionnaire().questionnaire, { ...preparedFirm, ...answers }), day)
}

/** A grant of half the cost for SMEs, as de-minimis aid, after approval. */
export function programme(terms: Partial<FundingTerms> = {}): FundingTerms {
  return {
    instrument: 'grant',
    purposes: ['investment'],
    projectTopics: [],
    size: { classAtMost: 'medium' },
    rates: [{ percent: 50 }],
    aidBasis: ['de-minimis'],
    gberArticles: [],
    startRule: 'after-approval',
    needs: [],
    excludes: [],
    ...terms,
  }
}

/** What conditions can ask of a firm that was judged. */
function sourceOf(answers: Answers, funding: Funding): Source {
  const all: Answers = { ...preparedFirm, ...answers }
  return { answer: (id) => all[id], level: () => undefined, fact: fundingFacts(funding) }
}

/** All gates of a programme for the prepared firm with other answers. */
export function gates(terms: Partial<FundingTerms>, answers: Answers = {}, day = today): Gate[] {
  const funding = judged(answers, day)
  return gatesOf(programme(terms), funding, sourceOf(answers, funding))
}

/** One gate: its truth, with the condition where there is one. */
export function gate(id: GateId, terms: Partial<FundingTerms>, answers: Answers = {}): string {
  const found = gates(terms, answers).find((one) => one.id === id)
  return [found?.truth, found?.condition].filter((part) => part !== undefined).join(' ')
}

/** Money of a programme for the prepared firm with other answers. */
export function money(terms: Partial<FundingTerms>, answers: Answers = {}): ProgrammeMoney | null {
  const funding = judged(answers)
  return programmeMoney(programme(terms), funding, sourceOf(answers, funding))
}
