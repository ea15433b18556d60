import { listColumns, type Column } from '../../core/answers/rowSchemas'
import type { ListQuestion } from '../draft/kinds'
import type { SpaceProps } from './AnswerSpace'
import { Box } from './marks'

/** Rows that fit beside each other on paper. */
const entries = [1, 2, 3]

/** Room to write. */
const blank = '\u00a0'

/** A list on paper: its fields one below the other with letters, the entries side by side. */
export function ListTable({ question, own, messages, paper }: SpaceProps & { question: ListQuestion }) {
  const words = paper.blank
  const rowName = own.rowName ?? messages.answers.rowName
  return (
    <>
      <table className="sheet-table sheet-list">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            {entries.map((number) => (
              <th key={number} scope="col">
                {messages.answers.row(rowName, number)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listColumns[question.type].map((column, index) => (
            <tr key={column.id}>
              <th scope="row">
                <span className="sheet-key">{columnLetter(index)}</span> {fieldWords(column, own)}
              </th>
              {entries.map((number) => (
                <td key={number}>{blank}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="sheet-options sheet-allowed">
        <li>
          <Box /> <span className="sheet-key">0</span>
          <span>{words.none}</span>
        </li>
      </ul>
      <p className="sheet-remark">{words.more}</p>
    </>
  )
}

/** Letter of a field of a list on paper. */
export function columnLetter(index: number): string {
  return String.fromCharCode(97 + index)
}

/** Name of a field, with the digits of its choices. */
function fieldWords(column: Column, own: SpaceProps['own']): string {
  const words = own.columns?.[column.id]
  const label = words?.label ?? column.id
  if (column.kind !== 'choice') return label
  const choices = column.options.map((id, index) => `${index + 1} ${words?.options?.[id] ?? id}`)
  return `${label}: ${choices.join(' · ')}`.replace('?:', '?')
}
