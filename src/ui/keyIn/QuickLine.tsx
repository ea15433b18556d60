import { useId, useState, type FormEvent } from 'react'
import type { AnswerValue } from '../../core/answers/answers'
import { isEverAsked } from '../../core/questionnaire/everAsked'
import { questionNumbers } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { KeyInProps } from './props'
import { understand } from './understand'
import { whyNot } from './whyNot'

type QuickLineProps = KeyInProps & {
  /** What was done last, for those who look here and for those who listen. */
  said: string
  onUnderstood: (question: Question, answer: AnswerValue | undefined, note: string) => void
  /** A number without an answer leads to its field. */
  onWanted: (question: Question) => void
}

/** One field for everything: a number and its answer, "A3 2". */
export function QuickLine(props: QuickLineProps) {
  const { questionnaire, texts, walk, paper, said, onUnderstood, onWanted } = props
  const words = paper.keyIn
  const base = useId()
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const [, number, entry = ''] = /^\s*([a-z]{1,2}\d+)[\s:=.]*(.*)$/i.exec(typed) ?? []
    if (number === undefined) return setFault(words.typeNumber)
    const wanted = number.toUpperCase()
    const numbers = questionNumbers(questionnaire)
    const question = questionnaire.questions.find(({ id }) => numbers.get(id) === wanted)
    const section = questionnaire.sections.find(({ id }) => id === question?.section)
    const own = texts.questions[question?.id ?? '']
    if (!question || !own || !section || !isEverAsked(section) || !isEverAsked(question))
      return setFault(words.unknownNumber(wanted))
    const reason = whyNot(walk, question, props)
    if (reason !== undefined) return setFault(words.notAsked(wanted, reason))
    setFault(null)
    if (entry === '') {
      setTyped('')
      return onWanted(question)
    }
    const read = understand(entry, question, { ...props, texts: own })
    if (!read.ok) return setFault(`${wanted}: ${read.words}`)
    setTyped('')
    return onUnderstood(question, read.answer, read.note)
  }
  return (
    <form className="key-in-quick" onSubmit={submit} noValidate>
      <label htmlFor={base}>{words.quick}</label>
      <input
        id={base}
        className="field"
        type="text"
        autoComplete="off"
        value={typed}
        aria-describedby={`${base}-hint`}
        aria-invalid={fault !== null || undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setFault(null)
        }}
      />
      <p id={`${base}-hint`} className="hint">
        {words.quickHint}
      </p>
      <output className={fault === null ? 'key-in-said' : 'key-in-said error'} htmlFor={base}>
        {fault ?? said}
      </output>
    </form>
  )
}
