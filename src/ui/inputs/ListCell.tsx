import { useId } from 'react'
import type { Column } from '../../core/answers/rowSchemas'
import type { DraftFault } from '../../wizard/events'
import { emptyDate, type RowDraft } from '../draft/draft'
import type { ListQuestion } from '../draft/kinds'
import { faultWords } from '../words/faultWords'
import { understood } from '../words/understood'
import { DateFields } from './DateFields'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'
import { Understood } from './Understood'

type ListCellProps = {
  input: InputProps<ListQuestion>
  column: Column
  name: string
  row: RowDraft
  fault: DraftFault | undefined
  onRowChange: (row: RowDraft) => void
}

const units = { euro: '€', percent: '%', people: undefined }

/** One field of a row, by the kind of its column. */
export function ListCell({ input, column, name, row, fault, onRowChange }: ListCellProps) {
  const { texts, messages } = input
  const base = useId()
  const words = texts.columns?.[column.id]
  const label = words?.label ?? column.id
  const hint =
    words?.hint === undefined ? null : (
      <p id={`${base}-hint`} className="hint">
        {words.hint}
      </p>
    )
  const error = fault && (
    <p id={`${base}-error`} className="error">
      {faultWords(fault, input)}
    </p>
  )
  const describedBy =
    [hint ? `${base}-hint` : '', error ? `${base}-error` : ''].filter(Boolean).join(' ') || undefined
  const value = row.cells[column.id] ?? ''
  const setCell = (text: string) => onRowChange({ ...row, cells: { ...row.cells, [column.id]: text } })
  const className = fault ? 'row-cell with-error' : 'row-cell'

  if (column.kind === 'choice' || column.kind === 'date')
    return (
      <fieldset className={className} aria-describedby={describedBy}>
        <legend className="cell-label">{label}</legend>
        {hint}
        {error}
        {column.kind === 'date' && (
          <DateFields
            messages={messages}
            name={name}
            date={row.dates[column.id] ?? emptyDate}
            invalid={fault !== undefined}
            onChange={(date) => onRowChange({ ...row, dates: { ...row.dates, [column.id]: date } })}
          />
        )}
        {column.kind === 'choice' && (
          <div className={column.options.length === 3 ? 'options options-row' : 'options'}>
            {column.options.map((option) => (
              <Choice
                key={option}
                type="radio"
                name={name}
                value={option}
                label={words?.options?.[option] ?? option}
                checked={value === option}
                onChange={() => setCell(option)}
              />
            ))}
          </div>
        )}
      </fieldset>
    )
  return (
    <div className={className}>
      <label className="cell-label" htmlFor={base}>
        {label}
      </label>
      {hint}
      {error}
      <input
        id={base}
        className={column.kind === 'euro' ? 'field field-medium' : 'field field-short'}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        name={name}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={fault !== undefined || undefined}
        onChange={(event) => setCell(event.currentTarget.value)}
      />
      <Understood
        text={understood(value, {
          language: input.language,
          messages,
          unit: units[column.kind],
          grouped: true,
        })}
      />
    </div>
  )
}
