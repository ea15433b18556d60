import { useId } from 'react'
import type { Of } from '../draft/kinds'
import { faultWords } from '../words/faultWords'
import type { InputProps } from './inputProps'

/** Rows that share one scale: a group of radios per row, side by side where there is room. */
export function GridInput(props: InputProps<Of<'grid'>>) {
  const { question, texts, messages, name, draft, onChange, faults } = props
  const base = useId()
  const choose = (row: number, option: string) =>
    onChange({ grid: draft.grid.map((chosen, index) => (index === row ? option : chosen)) })
  const options = [
    ...question.options.map((id) => ({ id, label: texts.options?.[id]?.label ?? id })),
    ...question.allow.map((id) => ({ id, label: messages.answers[id] })),
  ]
  return (
    <div className="grid-rows">
      {question.rows.map((row, index) => {
        const fault = faults.find((each) => each.path[0] === row)
        const errorId = `${base}-${index}`
        return (
          <fieldset
            key={row}
            className={fault ? 'grid-row with-error' : 'grid-row'}
            aria-describedby={fault ? errorId : undefined}
          >
            <legend className="grid-legend">{texts.rows?.[row] ?? row}</legend>
            {fault && (
              <p className="error" id={errorId}>
                {faultWords(fault, props)}
              </p>
            )}
            <div className="grid-options">
              {options.map(({ id, label }) => (
                <label key={id} className="grid-option">
                  <input
                    type="radio"
                    className="option-input"
                    name={`${name}.${row}`}
                    value={id}
                    checked={draft.grid[index] === id}
                    onChange={() => choose(index, id)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
