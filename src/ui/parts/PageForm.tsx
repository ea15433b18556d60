import { useEffect, useRef, useState } from 'react'
import { useForm, type Resolver } from 'react-hook-form'
import type { TermFinder } from '../../core/questionnaire/termsIn'
import { checkPage } from '../draft/checkPage'
import type { PageDraft } from '../draft/draft'
import { draftKey, openingDraft } from '../draft/draftStore'
import { fieldName, focusField } from '../draft/fieldName'
import { translated } from '../draft/translate'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { useStageKeys } from '../keys/useStageKeys'
import type { PageScreenProps } from '../props'
import { ExplainedText } from '../terms/ExplainedText'
import { faultWords } from '../words/faultWords'
import { DraftedQuestion } from './DraftedQuestion'
import { ErrorSummary } from './ErrorSummary'

/** The form of one page: the draft lives here, answers leave by `answer.given`. */
export function PageForm(props: PageScreenProps & { find: TermFinder }) {
  const {
    texts,
    messages,
    language,
    page,
    answers,
    notes,
    faults,
    drafts,
    returnTo,
    takesFocus,
    today,
    find,
    send,
  } = props
  const element = useRef<HTMLFormElement>(null)
  const heading = useHeadingFocus(takesFocus)
  useStageKeys(element)
  const [refusals, setRefusals] = useState(0)
  const resolver: Resolver<PageDraft> = async (draft) =>
    checkPage(page, draft, language, today).ok
      ? { values: draft, errors: {} }
      : { values: {}, errors: { root: { type: 'refused' } } }
  const form = useForm<PageDraft>({
    defaultValues: openingDraft(page, drafts, answers, notes, language),
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { control, getValues, setValue, subscribe, handleSubmit } = form

  const shown = useRef(language)
  useEffect(() => {
    if (shown.current === language) return
    setValue('questions', translated(page, getValues(), shown.current, language).questions)
    shown.current = language
  }, [language, page, getValues, setValue])

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => drafts.set(draftKey(page), { language: shown.current, draft: values }),
      }),
    [drafts, page, subscribe],
  )

  const submit = (draft: PageDraft) => {
    const checked = checkPage(page, draft, language, today)
    setRefusals(refusals + 1)
    if (!checked.ok) return send({ type: 'draft.refused', faults: checked.faults })
    drafts.delete(draftKey(page))
    send({ type: 'answer.given', answers: checked.answers, notes: checked.notes })
  }
  const single = page.questions.length === 1
  // Asked for from elsewhere and answered before; what was opened anew is answered for the first time.
  const isChange = returnTo !== null && page.questions.some(({ id }) => answers[id] !== undefined)
  const pageTexts = texts.pages[page.id]
  const entries = faults.flatMap((fault) => {
    const question = page.questions.find(({ id }) => id === fault.question)
    const own = texts.questions[fault.question]
    if (!question || !own) return []
    const words = faultWords(fault, { question, texts: own, language, messages, named: !single })
    return [{ words, field: fieldName(page, fault) }]
  })

  return (
    <form
      ref={element}
      className="page-form"
      noValidate
      autoComplete="on"
      onSubmit={(event) => void handleSubmit(submit, () => submit(getValues()))(event)}
    >
      {entries.length > 0 && (
        <ErrorSummary
          messages={messages}
          entries={entries}
          refusals={refusals}
          onChosen={(field) => focusField(element.current, field)}
        />
      )}
      {!single && (
        <div className="page-head">
          <h1 ref={heading} tabIndex={-1}>
            {pageTexts?.heading ?? texts.sections[page.section]?.title}
          </h1>
          {pageTexts?.intro !== undefined && (
            <ExplainedText className="why" text={pageTexts.intro} places={find(pageTexts.intro)} />
          )}
        </div>
      )}
      {page.questions.map((question, index) => (
        <DraftedQuestion
          key={question.id}
          control={control}
          index={index}
          question={question}
          texts={texts.questions[question.id]}
          language={language}
          messages={messages}
          alone={single}
          find={find}
          heading={heading}
          faults={faults.filter((fault) => fault.question === question.id)}
        />
      ))}
      <div className="button-row page-buttons">
        <button type="submit" className="button">
          {isChange ? messages.page.save : messages.page.next}
        </button>
        <button type="button" className="link-button" onClick={() => send({ type: 'step.back' })}>
          {messages.page.back}
        </button>
      </div>
    </form>
  )
}
