import type { ReportContext } from '../reportInput'
import type { ReadinessReport } from '../reportFunding'
import type { Programme } from './programmes'

/** The one sentence on funding. */
export function headlineOf(programmes: readonly Programme[], context: ReportContext): string {
  const { funding, messages, answers } = context
  const say = messages.funding.project
  const { difficulty, project, readiness } = funding
  if (difficulty.insolvency === 'yes') return say.headline.insolvency
  if (difficulty.openRecovery === 'yes') return say.headline.recovery
  if (!project || !readiness)
    return answers['funding.wanted'] === 'no' ? say.headline.noProject : say.headline.undecided
  if (project.started === 'binding') return say.headline.binding
  const certain = programmes.filter(({ isCertain }) => isCertain).length
  return say.headline[readiness.band](say.programmes(certain, programmes.length - certain))
}

/** Two or three more sentences: size, room for aid, what to do first. */
export function paragraphsOf(readiness: ReadinessReport | null, context: ReportContext): string[] {
  const { funding, messages, formats } = context
  const say = messages.funding.project
  const { size, deMinimis } = funding
  const { classIn } = messages.funding.firm.size
  const room = formats.euros(deMinimis.roomEur)
  const [first] = readiness?.criteria ?? []
  return [
    size.size === null
      ? say.sizeOpen
      : (size.certain ? say.sizeSentence : say.sizeLikely)(classIn[size.size]),
    deMinimis.roomEur <= 0 ? say.roomNone : deMinimis.certain ? say.roomSentence(room) : say.roomOpen(room),
    ...(first?.toDo === undefined ? [] : [say.firstToDo(first.toDo)]),
  ]
}
