import { answerLetters, optionKeys } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { QuestionTexts } from '../../core/questionnaire/texts'
import type { Of } from '../draft/kinds'
import { Box, Boxes, Line } from './marks'
import type { PaperProps } from './props'
import { ListTable } from './ListTable'

export type SpaceProps = PaperProps & { question: Question; own: QuestionTexts }

/** Room for an answer by the type of its question: boxes with their digits, lines, squares for digits, tables. */
export function AnswerSpace(props: SpaceProps) {
  const { question, own, paper } = props
  switch (question.type) {
    case 'single':
    case 'multiple':
      return <Options {...props} question={question} />
    case 'grid':
      return <Grid {...props} question={question} />
    case 'number':
      return (
        <div className="sheet-figure">
          <Line /> {own.unit}
          <Allowed {...props} />
        </div>
      )
    case 'postcode':
      return <Boxes counts={[5]} />
    case 'date':
      return (
        <div className="sheet-figure">
          <Boxes counts={[2, 2, 4]} /> {paper.blank.dayMonthYear}
          <Allowed {...props} />
        </div>
      )
    case 'text':
      return question.maxLength > 200 ? (
        <>
          <Line wide />
          <Line wide />
          <Line wide />
        </>
      ) : (
        <Line wide />
      )
    case 'enterprises':
    case 'aids':
      return <ListTable {...props} question={question} />
  }
}

function Options(props: SpaceProps & { question: Of<'single'> | Of<'multiple'> }) {
  const { question, own } = props
  const keys = optionKeys(question)
  const hasHints = keys.some(({ id }) => own.options?.[id]?.hint !== undefined)
  const isStaged = question.type === 'single' && question.stages
  const isNarrow = keys.length > 6 && !isStaged
  return (
    <>
      <ul className={isNarrow ? 'sheet-options sheet-columns' : 'sheet-options'}>
        {keys.map(({ id, key }) => (
          <li key={id}>
            <Box /> <span className="sheet-key">{key}</span>
            <span>
              {own.options?.[id]?.label ?? id}
              {hasHints && !isNarrow && own.options?.[id]?.hint !== undefined && (
                <small> {own.options[id].hint}</small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Allowed {...props} />
    </>
  )
}

function Allowed({ question, messages, language }: SpaceProps) {
  if (question.allow.length === 0) return null
  return (
    <ul className="sheet-options sheet-allowed">
      {question.allow.map((id) => (
        <li key={id}>
          <Box /> <span className="sheet-key">{answerLetters[language][id]}</span>
          <span>{messages.answers[id]}</span>
        </li>
      ))}
    </ul>
  )
}

/** Rows that share one scale, as a table with a box in each cell. */
function Grid({ question, own, messages, paper, language }: SpaceProps & { question: Of<'grid'> }) {
  const columns = [
    ...optionKeys(question).map(({ id, key }) => ({ id, key, label: own.options?.[id]?.label ?? id })),
    ...question.allow.map((id) => ({ id, key: answerLetters[language][id], label: messages.answers[id] })),
  ]
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{paper.blank.field}</th>
          {columns.map(({ id, key, label }) => (
            <th key={id} scope="col">
              <span className="sheet-key">{key}</span> {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {question.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{own.rows?.[row] ?? row}</th>
            {columns.map(({ id }) => (
              <td key={id}>
                <Box />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
