import { listColumns } from '../../core/answers/rowSchemas'
import type { RowDraft } from '../draft/draft'
import type { ListQuestion } from '../draft/kinds'
import type { InputProps } from './inputProps'
import { ListCell } from './ListCell'

type ListRowProps = InputProps<ListQuestion> & {
  rowName: string
  number: number
  row: RowDraft
  onRowChange: (row: RowDraft) => void
  onRemove: () => void
}

/** One row of a list as a card: a group with its number, its fields, and a way to remove it. */
export function ListRow(props: ListRowProps) {
  const { question, messages, name, rowName, number, row, onRowChange, onRemove, faults } = props
  return (
    <fieldset className="row-card">
      <legend className="row-legend" tabIndex={-1}>
        {messages.answers.row(rowName, number)}
      </legend>
      {listColumns[question.type].map((column) => (
        <ListCell
          key={column.id}
          input={props}
          column={column}
          name={`${name}.${column.id}`}
          row={row}
          fault={faults.find((fault) => fault.path[0] === number - 1 && fault.path[1] === column.id)}
          onRowChange={onRowChange}
        />
      ))}
      <button type="button" className="link-button row-remove" onClick={onRemove}>
        {messages.answers.remove(rowName, number)}
      </button>
    </fieldset>
  )
}
