import type { Criterion } from '../../core/funding/funding'
import { sharedPapers, type PaperId } from '../../core/funding/papers'
import type { Paper } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import type { Programme } from './programmes'

/** The answer that says whether a paper is there. */
const criteria: Readonly<Partial<Record<PaperId, string>>> = {
  projectDescription: 'funding.description',
  sizeDeclaration: 'funding.smeStatusKnown',
  deMinimisDeclaration: 'funding.deMinimisKnown',
  offers: 'funding.costPlan',
  elster: 'funding.access',
  portalAccount: 'funding.access',
  registerExtract: 'funding.documents',
  annualAccounts: 'funding.documents',
  bankTalk: 'funding.adviceTaken',
  clearance: 'funding.arrears',
  timeRecords: 'funding.records',
  records: 'funding.records',
}

const states: Readonly<Record<Criterion['outcome'], Paper['state']>> = {
  met: 'there',
  partly: 'partly',
  notMet: 'missing',
  open: 'open',
}

/** What the applications need, each paper once, with whether it is there. */
export function papersList(programmes: readonly Programme[], context: ReportContext): Paper[] {
  const { messages, funding } = context
  const say = messages.funding.plan
  const names = new Map(programmes.map(({ id, name }) => [id, name]))
  return sharedPapers(programmes.map(({ entry }) => entry)).map(({ id, days, programmes: askedBy }) => {
    const criterion = funding.readiness?.criteria.find((one) => one.id === criteria[id])
    const state = criterion ? states[criterion.outcome] : 'open'
    return {
      id,
      ...say.papers[id],
      leadTimeText: days ? say.leadTime(...days) : say.leadTimeOpen,
      state,
      stateText: say.paperStates[state],
      programmes: askedBy.flatMap((programme) => names.get(programme) ?? []),
    }
  })
}
