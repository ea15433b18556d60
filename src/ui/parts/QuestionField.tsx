import { useId, useMemo, type ReactNode, type RefObject } from 'react'
import type { Question } from '../../core/questionnaire/questionnaire'
import { noTerms, termsOfQuestion, type TermFinder } from '../../core/questionnaire/termsIn'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import type { DraftFault } from '../../wizard/events'
import type { QuestionDraft } from '../draft/draft'
import { QuestionInput } from '../inputs/QuestionInput'
import { ExplainedText } from '../terms/ExplainedText'
import { TermRow } from '../terms/TermRow'
import { faultWords } from '../words/faultWords'
import { formatHint } from '../words/formatHint'
import { ErrorText } from './ErrorText'
import { Help } from './Help'

type QuestionFieldProps = {
  question: Question
  texts: QuestionTexts
  language: Language
  messages: UiMessages
  name: string
  /** The only question of its page: its words are the heading of the page. */
  alone: boolean
  heading: RefObject<HTMLHeadingElement | null>
  /** Finds the terms that are explained. */
  find?: TermFinder
  draft: QuestionDraft
  faults: readonly DraftFault[]
  onChange: (change: Partial<QuestionDraft>) => void
  /** Keys choose, and stand beside the options. */
  keyed?: boolean | undefined
}

/** A question with all that belongs to it: a labelled field, or a group with its legend. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, texts, messages, alone, heading, find = noTerms, faults } = props
  const base = useId()
  const terms = useMemo(() => termsOfQuestion(texts, find), [texts, find])
  const isField = question.type === 'number' || question.type === 'text' || question.type === 'postcode'
  const hint = formatHint(question, messages)
  // Faults inside rows are told at the row.
  const own = faults.filter((fault) => fault.path.length === 0)
  const describedBy =
    [
      texts.why === undefined ? '' : `${base}-why`,
      hint === undefined ? '' : `${base}-hint`,
      own.length > 0 ? `${base}-error` : '',
    ]
      .filter(Boolean)
      .join(' ') || undefined
  const title = (
    <>
      {texts.heading}
      {question.optional && <span className="optional"> ({messages.page.optional})</span>}
    </>
  )
  const words = isField ? <label htmlFor={base}>{title}</label> : title
  const head = alone ? (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  ) : (
    <h2>{words}</h2>
  )
  const inside: ReactNode = (
    <>
      {texts.why !== undefined && (
        <ExplainedText className="why" id={`${base}-why`} text={texts.why} places={terms.why} />
      )}
      <TermRow terms={terms.apart} label={messages.page.terms} />
      <Help texts={texts} messages={messages} terms={terms} />
      {hint !== undefined && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {own.length > 0 && (
        <ErrorText id={`${base}-error`} messages={messages}>
          {own.map((fault) => faultWords(fault, { ...props, named: !alone })).join(' ')}
        </ErrorText>
      )}
      <QuestionInput {...props} fieldId={base} describedBy={describedBy} />
    </>
  )
  const className = own.length > 0 ? 'question with-error' : 'question'
  return isField ? (
    <div className={className}>
      {head}
      {inside}
    </div>
  ) : (
    <fieldset className={className} aria-describedby={describedBy}>
      <legend>{head}</legend>
      {inside}
    </fieldset>
  )
}
