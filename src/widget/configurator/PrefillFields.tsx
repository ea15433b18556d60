import type { Question } from '../../core/questionnaire/questionnaire'
import { TextField } from '../../ui/adviser/TextField'
import { prefillable } from './options'
import type { PartProps } from './props'
import { Select } from './Select'

const longestFact = 200

/** Facts about the firm that the host page knows already. */
export function PrefillFields(props: PartProps) {
  const { words: all, questionnaire } = props
  return (
    <details className="maker-prefill">
      <summary>{all.options.prefill}</summary>
      <div className="details-inside">
        <p className="hint">{all.options.prefillHint}</p>
        {prefillable(questionnaire).map((question) => (
          <Fact key={question.id} {...props} question={question} />
        ))}
      </div>
    </details>
  )
}

function Fact({ question, words: all, texts, options, onOptions }: PartProps & { question: Question }) {
  const { id } = question
  const own = texts.questions[id]
  const value = options.prefill[id] ?? ''
  const change = (fact: string) => onOptions({ ...options, prefill: { ...options.prefill, [id]: fact } })
  if (question.type !== 'single')
    return (
      <TextField
        label={own?.unit === undefined ? (own?.name ?? id) : `${own.name} (${own.unit})`}
        errorPrefix={all.errorPrefix}
        value={value}
        maxLength={longestFact}
        className="field field-medium"
        onChange={change}
      />
    )
  return (
    <Select label={own?.name ?? id} value={value} onChange={change}>
      <option value="">{all.options.notGiven}</option>
      {question.options.map((option) => (
        <option key={option} value={option}>
          {own?.options?.[option]?.label ?? option}
        </option>
      ))}
    </Select>
  )
}
