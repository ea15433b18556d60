import { useLayoutEffect, useRef, useState } from 'react'
import { mostRows } from '../../core/answers/rowSchemas'
import type { RowDraft } from '../draft/draft'
import type { ListQuestion } from '../draft/kinds'
import { rowDraft } from '../draft/toDraft'
import { Choice } from './Choice'
import type { InputProps } from './inputProps'
import { ListRow } from './ListRow'

/** Rows of fixed columns, each a card. The focus follows a new row in, and stays in the list when one goes. */
export function ListInput(props: InputProps<ListQuestion>) {
  const { question, texts, language, messages, name, draft, onChange } = props
  const words = messages.answers
  const rowName = texts.rowName ?? words.rowName
  const rows = useRef<HTMLDivElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const [said, setSaid] = useState('')
  const rowToFocus = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (rowToFocus.current === null) return
    const legend = rows.current?.querySelectorAll<HTMLElement>('.row-legend')[rowToFocus.current]
    const target = legend ?? adder.current
    target?.focus()
    rowToFocus.current = null
  }, [draft.rows.length])

  const add = () => {
    onChange({ rows: [...draft.rows, rowDraft(question, {}, language)], choice: '' })
    setSaid(words.added(rowName, draft.rows.length + 1))
    rowToFocus.current = draft.rows.length
  }
  const remove = (index: number) => {
    onChange({ rows: draft.rows.filter((_, position) => position !== index) })
    setSaid(words.removed(rowName, index + 1))
    rowToFocus.current = Math.max(0, index - 1)
  }
  const change = (index: number, row: RowDraft) =>
    onChange({ rows: draft.rows.map((old, position) => (position === index ? row : old)) })

  return (
    <div className="list-input">
      <div className="list-rows" ref={rows}>
        {draft.rows.map((row, index) => (
          <ListRow
            key={index}
            {...props}
            name={`${name}.${index}`}
            rowName={rowName}
            number={index + 1}
            row={row}
            onRowChange={(changed) => change(index, changed)}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <output className="visually-hidden">{said}</output>
      {draft.rows.length < mostRows ? (
        <button
          type="button"
          ref={adder}
          name={name}
          className="button button-secondary button-small"
          onClick={add}
        >
          {draft.rows.length === 0 ? words.addFirst(rowName) : words.addNext(rowName)}
        </button>
      ) : (
        <p className="secondary">{words.mostRows(mostRows)}</p>
      )}
      {draft.rows.length === 0 && (
        <Choice
          type="checkbox"
          name={`${name}.none`}
          value="none"
          label={words.noRows}
          checked={draft.choice === 'none'}
          onChange={() => onChange({ choice: draft.choice === 'none' ? '' : 'none' })}
        />
      )}
    </div>
  )
}
