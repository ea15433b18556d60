import { reportParts, type ReportPart } from '../../core/choices'
import { Choice } from '../inputs/Choice'
import type { ChoicesProps } from './choicesProps'
import { partCounts } from './partCounts'

/** Without a project, funding still tells size, room for aid and what is free. */
const neverEmpty: readonly ReportPart[] = ['nextSteps', 'help', 'funding']

/** The parts that can be left out, each with how much is in it; one that is empty says why. */
export function PartChoices({ choices, report, messages: { parts: words }, change }: ChoicesProps) {
  const counts = partCounts(report)
  const toggle = (part: ReportPart) =>
    change({ parts: reportParts.filter((each) => choices.parts.includes(each) !== (each === part)) })
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      <p className="secondary">{words.hint}</p>
      {reportParts.map((part) => {
        const count = counts[part]
        const isEmpty = count === 0 && !neverEmpty.includes(part)
        return (
          <Choice
            key={part}
            type="checkbox"
            name={part}
            value={part}
            label={count === 0 ? words[part] : words.withCount(words[part], words.counts[part](count))}
            hint={count === 0 ? words.empty[part] : undefined}
            checked={!isEmpty && choices.parts.includes(part)}
            disabled={isEmpty}
            onChange={() => toggle(part)}
          />
        )
      })}
    </fieldset>
  )
}
