import type { OrderGuard } from '../../report/reportFunding'
import { Callout } from '../parts/Callout'
import { SentenceList } from '../results/SentenceList'
import { ToQuestion } from '../results/ToQuestion'
import type { PlanTools } from './props'

type Props = { guard: OrderGuard; tools: PlanTools }

const toneOf = { good: 'good', open: 'caution', bad: 'stop' } as const

/** What ordering or signing has closed and what it has left open: the one thing that must not be missed. */
export function Guard({ guard, tools }: Props) {
  const words = tools.messages.guard
  return (
    <Callout tone={toneOf[guard.tone]}>
      <h2>{guard.headline}</h2>
      <SentenceList title={words.closes} sentences={guard.closes} />
      <SentenceList title={words.staysOpen} sentences={guard.staysOpen} />
      <SentenceList title={words.wouldChange} sentences={guard.wouldChange} />
      <p className="rule">{guard.rule}</p>
      <ToQuestion question="funding.started" name={words.name} kind="changeAnswer" tools={tools} />
    </Callout>
  )
}
