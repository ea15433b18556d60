import { useId } from 'react'
import { numberText } from '../draft/number'
import { isGrouped, type Of } from '../draft/kinds'
import { understood } from '../words/understood'
import { Apart } from './Apart'
import { CalculatorPart } from './CalculatorPart'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'
import { Understood } from './Understood'

/** A figure with its unit; typing it takes back "don't know", and the other way round. */
export function NumberInput(props: InputProps<Of<'number'>>) {
  const { question, texts, messages, name, draft, onChange, faults, fieldId, describedBy } = props
  const unitId = useId()
  const described = [describedBy, texts.unit === undefined ? undefined : unitId].filter(Boolean).join(' ')
  return (
    <>
      <div className="figure">
        <input
          id={fieldId}
          className={(question.max ?? 1e9) < 1e6 ? 'field field-short' : 'field field-medium'}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={name}
          value={draft.text}
          aria-describedby={described || undefined}
          aria-invalid={faults.length > 0 || undefined}
          onChange={(event) => onChange({ text: event.currentTarget.value, choice: '' })}
        />
        {texts.unit !== undefined && (
          <span id={unitId} className="unit">
            {texts.unit}
          </span>
        )}
      </div>
      <Understood
        text={understood(draft.text, {
          language: props.language,
          messages,
          unit: texts.unit,
          grouped: isGrouped(question),
        })}
      />
      {question.calculator && (
        <CalculatorPart
          kind={question.calculator}
          language={props.language}
          messages={messages}
          onTaken={(value) =>
            onChange({ text: numberText(value, props.language, isGrouped(question)), choice: '' })
          }
        />
      )}
      {question.allow.includes('unknown') && (
        <Apart messages={messages}>
          <Choice
            type="checkbox"
            name={`${name}.unknown`}
            value="unknown"
            label={messages.answers.unknown}
            checked={draft.choice === 'unknown'}
            onChange={() =>
              onChange(draft.choice === 'unknown' ? { choice: '' } : { choice: 'unknown', text: '' })
            }
          />
        </Apart>
      )}
    </>
  )
}
