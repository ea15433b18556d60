import type { Criterion, ReadinessBand } from '../../core/funding/funding'
import { gainOf } from '../../core/funding/readiness'
import type { SaidRule } from '../../i18n/funding/deRules'
import type { ReadinessReport } from '../reportFunding'
import type { ReportContext } from '../reportInput'
import { ruled } from './ruled'

/** What a cap that is about money rests on. */
const capRules: Readonly<Partial<Record<string, SaidRule>>> = {
  'funding.ownShare': 'ownShare',
  'funding.preFinancing': 'preFinancing',
}

/** How well the project is prepared; `null` without a project. What is to do comes first, by what it brings. */
export function readinessReport(context: ReportContext): ReadinessReport | null {
  const { messages, funding, questionName } = context
  const { readiness } = funding
  if (!readiness) return null
  const say = messages.funding.readiness
  const criteria = readiness.criteria.map((criterion) => {
    const toDo = toDoText(criterion, context)
    return {
      question: criterion.id,
      name: questionName(criterion.id),
      outcome: criterion.outcome,
      outcomeText: say.outcomes[criterion.outcome],
      ...(toDo === undefined ? {} : { toDo }),
      gain: gainOf(readiness, criterion.id),
    }
  })
  const gates = new Set(readiness.criteria.filter(({ weight }) => weight === 0).map(({ id }) => id))
  const order = (one: (typeof criteria)[number]) =>
    one.outcome === 'met' ? 2 : gates.has(one.question) ? 0 : 1
  return {
    title: say.title,
    index: readiness.index,
    indexText: say.index(readiness.index),
    band: readiness.band,
    bandText: say.bands[readiness.band].name,
    advice: adviceOf(readiness.band, context),
    caps: readiness.caps.map((id) => {
      const rule = capRules[id]
      const text = (rule ? say.cappedMoney : say.capped)(questionName(id), readiness.raw, readiness.index)
      return rule ? ruled(text, rule, context) : { text }
    }),
    criteria: [...criteria].sort((a, b) => order(a) - order(b) || b.gain - a.gain),
  }
}

/** What to do now; points are no comfort where something else stops the project. */
function adviceOf(band: ReadinessBand, { messages, funding }: ReportContext): string {
  const { bands, stopped } = messages.funding.readiness
  const { difficulty, project } = funding
  if (difficulty.insolvency === 'yes' || difficulty.openRecovery === 'yes') return stopped.excluded
  return project?.started === 'binding' ? stopped.ordered : bands[band].advice
}

/** What to do about a criterion; nothing where it is met. */
function toDoText({ id, outcome }: Criterion, { messages, questionName }: ReportContext) {
  if (outcome === 'met') return undefined
  const say = messages.funding.readiness
  const toDo = Object.hasOwn(say.toDos, id) ? say.toDos[id] : undefined
  if (!toDo) return say.toDo(questionName(id))
  if (outcome === 'partly') return toDo.partly
  return outcome === 'open' ? (toDo.open ?? toDo.none) : toDo.none
}
