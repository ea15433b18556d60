import type { Answers } from '../answers/answers'
import type { IsoDate } from '../date'
import type { Truth } from '../questionnaire/condition'
import type { DifficultyResult, SizeReason, SizeResult } from './funding'
import { givenChoices, givenNumber, givenText } from './given'

/** What the test of difficulty depends on, as answered. Amounts in euros. */
export type DifficultyInput = {
  /** Ticked grounds; `undefined` where not answered or not known. */
  exclusions: readonly string[] | undefined
  /** Subscribed capital with premium, and equity after losses. */
  capitalEur: number | undefined
  equityEur: number | undefined
  foundedYear: number | undefined
  legalForm: string | undefined
}

/** What was answered on grounds for exclusion. */
export function difficultyInput(answers: Answers): DifficultyInput {
  return {
    exclusions: givenChoices(answers, 'funding.exclusions'),
    capitalEur: givenNumber(answers, 'company.subscribedCapitalEur'),
    equityEur: givenNumber(answers, 'company.equityEur'),
    foundedYear: givenNumber(answers, 'company.foundedYear'),
    legalForm: givenText(answers, 'company.legalForm'),
  }
}

/**
 * Undertaking in difficulty by Article 2(18) of Regulation (EU) 651/2014: a and b more than half of the capital lost, not
 * for SMEs younger than three years; c insolvency. An open recovery order (Article 1(4)(a)) is judged beside it. Rescue
 * aid (d) and the ratios of large enterprises (e) are asked nowhere.
 */
export function difficultyOf(input: DifficultyInput, size: SizeResult, today: IsoDate): DifficultyResult {
  const insolvency = ticked('insolvency', input)
  const lost = isCapitalLost(input)
  const young = lost === 'no' ? 'no' : isYoungSme(input.foundedYear, size, today)
  const capitalLost = lost === 'no' || young === 'yes' ? 'no' : young === 'unknown' ? 'unknown' : lost
  const verdict = either(insolvency, capitalLost)
  const openRecovery = ticked('openRecovery', input)
  const reasons: SizeReason[] = []
  if (insolvency === 'yes') reasons.push({ rule: 'difficultyInsolvency' })
  if (lost === 'yes') reasons.push({ rule: capitalRule(input) })
  if (lost === 'yes' && young !== 'no') reasons.push({ rule: 'difficultyYoungSme' })
  if (openRecovery === 'yes') reasons.push({ rule: 'openRecovery' })
  const missing = [
    ...(input.exclusions ? [] : ['funding.exclusions']),
    // On which day of its third year it was founded is asked nowhere: then only the body can settle it.
    ...(verdict === 'unknown' && young === 'unknown' ? size.missing : []),
  ]
  return { verdict, insolvency, capitalLost, openRecovery, reasons, missing }
}

function ticked(ground: string, { exclusions }: DifficultyInput): Truth {
  if (!exclusions) return 'unknown'
  return exclusions.includes(ground) ? 'yes' : 'no'
}

/** Ticked or worked out from the balance sheet; where they contradict, the loss counts. */
function isCapitalLost(input: DifficultyInput): Truth {
  const byFigures = lossByFigures(input)
  const byAnswer = ticked('capitalLost', input)
  if (byFigures === 'yes' || byAnswer === 'yes') return 'yes'
  return byAnswer === 'unknown' ? byFigures : byAnswer
}

/** Total equity below half of the subscribed capital, for a and b alike; below zero whatever the capital was. */
function lossByFigures({ capitalEur, equityEur }: DifficultyInput): Truth {
  if (equityEur !== undefined && equityEur < 0) return 'yes'
  if (capitalEur === undefined || equityEur === undefined) return 'unknown'
  return 2 * equityEur < capitalEur ? 'yes' : 'no'
}

function capitalRule(input: DifficultyInput): 'difficultyCapital' | 'difficultyOwnFunds' {
  return input.legalForm === 'personal' ? 'difficultyOwnFunds' : 'difficultyCapital'
}

/**
 * Whether it is an SME younger than three years. Only the year is known: in the year in which it turns three it can be
 * either. Without a year nothing speaks for the exception.
 */
function isYoungSme(foundedYear: number | undefined, size: SizeResult, today: IsoDate): Truth {
  if (foundedYear === undefined || size.lowest === 'large') return 'no'
  const turnsThree = foundedYear + 3
  const year = Number(today.slice(0, 4))
  if (year > turnsThree) return 'no'
  return year === turnsThree || size.highest === 'large' ? 'unknown' : 'yes'
}

function either(a: Truth, b: Truth): Truth {
  if (a === 'yes' || b === 'yes') return 'yes'
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'no'
}
