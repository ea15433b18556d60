import { useId, useState, type KeyboardEvent } from 'react'
import type { AnswerValue } from '../../core/answers/answers'
import { listColumns } from '../../core/answers/rowSchemas'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import { columnLetter } from '../blank/ListTable'
import { ErrorText } from '../parts/ErrorText'
import { answerLines } from '../words/answerLines'
import { entryText } from './entryText'
import type { KeyInProps } from './props'
import { keysOf } from './readEntry'
import { understand } from './understand'

type KeyInRowProps = KeyInProps & {
  question: Question
  own: QuestionTexts
  number: string
  /** Why it is not asked; undefined where it is. */
  reason: string | undefined
  onUnderstood: (question: Question, answer: AnswerValue | undefined, note: string) => void
  onMove: (from: string, by: 1 | -1) => void
}

/** One number of the sheet: a compact field, what was understood of it, or what to do about it. */
export function KeyInRow(props: KeyInRowProps) {
  const { question, own, number, reason, walk, notes, language, messages, paper, onMove } = props
  const base = useId()
  // What is typed and not taken over: while it is being typed, and where it is not understood.
  const [typed, setTyped] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const answer = walk.answers[question.id]
  const note = notes[question.id]
  const context = { ...props, texts: own }
  const read = typed === null || !isTried ? null : understand(typed, question, context)
  const fault = read && !read.ok ? read.words : undefined

  const take = (): boolean => {
    if (typed === null) return true
    const understood = understand(typed, question, context)
    setTried(true)
    if (!understood.ok) return false
    setTyped(null)
    setTried(false)
    props.onUnderstood(question, understood.answer, understood.note)
    return true
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
    if (by === 0) return
    event.preventDefault()
    if (take() || event.key !== 'Enter') onMove(question.id, by)
    else event.currentTarget.select()
  }
  if (reason !== undefined)
    return (
      <li className="key-in-row key-in-off">
        <span className="key-in-number">{number}</span>
        <span className="key-in-name">{own.name}</span>
        <span className="key-in-reason">{reason}</span>
      </li>
    )
  const lines = answer === undefined ? [] : answerLines(question, answer, context)
  return (
    <li className={fault === undefined ? 'key-in-row' : 'key-in-row key-in-wrong'}>
      <label className="key-in-label" htmlFor={base}>
        <span className="key-in-number">{number}</span>
        <span className="key-in-name">
          {own.name}
          {question.optional && <span className="optional"> ({paper.keyIn.optional})</span>}
        </span>
      </label>
      <input
        id={base}
        className="field key-in-field"
        type="text"
        autoComplete="off"
        name={question.id}
        value={typed ?? entryText(question, answer, note, language)}
        aria-describedby={`${base}-hint ${base}-read`}
        aria-invalid={fault !== undefined || undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setTried(false)
        }}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <span className="key-in-hint" id={`${base}-hint`}>
        {hintOf(question, own, language, paper.keyIn.columns)}
      </span>
      <div className="key-in-read" id={`${base}-read`}>
        {fault === undefined ? (
          [...lines, ...(note ? [paper.keyIn.note(note)] : [])].join(' · ')
        ) : (
          <ErrorText id={`${base}-fault`} messages={messages}>
            {fault}
          </ErrorText>
        )}
      </div>
    </li>
  )
}

/** What may be typed: digits as they stand on the sheet, a unit, or the fields of a row. */
function hintOf(
  question: Question,
  own: QuestionTexts,
  language: Language,
  columns: (names: string) => string,
): string {
  if (question.type === 'enterprises' || question.type === 'aids') {
    const names = listColumns[question.type].map(({ id }, index) => {
      const label = own.columns?.[id]?.label ?? id
      return `${columnLetter(index)} ${label.replace(/\?$/, '')}`
    })
    return columns(names.join(', '))
  }
  const keys = keysOf(question, language)
  const digits = keys.filter((key) => /^\d+$/.test(key))
  const [first] = digits
  const span = digits.length > 2 ? [`${first ?? ''}–${digits.at(-1) ?? ''}`] : digits
  const unit = own.unit === undefined ? [] : [own.unit]
  return [...unit, ...span, ...keys.filter((key) => !digits.includes(key))].join(', ')
}
