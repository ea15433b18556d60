import type { ReportStep } from '../../report/reportDocument'
import type { ResultsTools } from '../results/props'
import type { Suppositions } from './supposing'

type Props = { step: ReportStep; suppositions: Suppositions | null; tools: ResultsTools }

/** Takes a step as done; nothing where its question offers no stages. */
export function SupposeStep({ step, suppositions, tools }: Props) {
  if (suppositions === null || suppositions.supposing.choicesOf(step.question).length === 0) return null
  const { supposed, suppose } = suppositions
  const { whatIf, of } = tools.messages
  const level = Number(supposed[step.question] ?? step.from)
  return (
    <label className="option what-if-step no-print">
      <input
        type="checkbox"
        className="option-input"
        checked={level >= step.to}
        onChange={({ target }) => suppose(step.question, String(target.checked ? step.to : step.from))}
      />
      <span className="option-label">
        {whatIf.suppose}
        <span className="visually-hidden">{of(step.action)}</span>
      </span>
    </label>
  )
}
