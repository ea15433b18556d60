import type { Answers } from '../answers/answers'
import type { IsoDate } from '../date'
import { compare } from '../fraction'
import type { Known } from '../questionnaire/condition'
import type { Walk } from '../questionnaire/walk'
import { expectedApproval, ledgerInput, ledgerOf } from './deMinimis'
import { difficultyInput, difficultyOf } from './difficulty'
import type { Figure, Funding, Project } from './funding'
import { givenChoices, givenNumber, givenText } from './given'
import { readinessOf } from './readiness'
import { sizeInput, sizeOf } from './size'

/** Everything that is judged of firm and project on `today`, whatever the programme. */
export function judgeFunding(walk: Walk, today: IsoDate): Funding {
  const { answers } = walk
  const size = sizeOf(sizeInput(answers))
  const project = projectOf(answers, today)
  return {
    size,
    deMinimis: ledgerOf(ledgerInput(answers, today)),
    difficulty: difficultyOf(difficultyInput(answers), size, today),
    readiness: project ? readinessOf(walk) : null,
    project,
  }
}

/** What is judged, as conditions ask for it (`{ fact: … }`); a fact that is not certain is not known. */
export function fundingFacts({ size, deMinimis, difficulty, readiness }: Funding): (id: string) => Known {
  const facts = new Map<string, Known>([
    ['smeSize', size.lowest === size.highest ? size.lowest : undefined],
    ['groupEmployees', settledNumber(size.figures.employees)],
    ['deMinimisRoomEur', deMinimis.certain ? deMinimis.roomEur : undefined],
    ['inDifficulty', difficulty.verdict],
    ['readiness', readiness?.index],
  ])
  return (id) => facts.get(id)
}

function settledNumber({ low, high }: Figure): number | undefined {
  return high && compare(low, high) === 0 ? low.n / low.d : undefined
}

const starts = ['nothing', 'offers', 'withdrawable', 'separable', 'binding', 'unknown'] as const

function projectOf(answers: Answers, today: IsoDate): Project | null {
  if (givenText(answers, 'funding.wanted') !== 'yes') return null
  const started = givenText(answers, 'funding.started')
  return {
    topics: givenChoices(answers, 'funding.topics') ?? null,
    kinds: givenChoices(answers, 'funding.kinds') ?? null,
    costEur: givenNumber(answers, 'funding.costEur') ?? null,
    started: starts.find((start) => start === started) ?? null,
    wantedStart: givenText(answers, 'funding.wantedStart') ?? null,
    expectedApproval: expectedApproval(answers, today),
  }
}
