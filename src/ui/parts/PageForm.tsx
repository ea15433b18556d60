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
import { KeyLine } from '../workshop/KeyLine'
import type { Steps } from '../workshop/steps'
import { useWorkshopKeys } from '../workshop/useWorkshopKeys'
import { ExplainedText } from '../terms/ExplainedText'
import { faultWords } from '../words/faultWords'
import { DraftedQuestion } from './DraftedQuestion'
import { ErrorSummary } from './ErrorSummary'

type PageFormProps = PageScreenProps & {
  find: TermFinder
  /** Present where the questions are shown one at a time. */
  steps?: Steps | undefined
}

/** The form of one page: the draft lives here, answers leave by `answer.given`. */
export function PageForm(props: PageFormProps) {
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
    steps,
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

  const shownAlone = steps ? page.questions[steps.at] : undefined
  const isShown = (id: string) => !shownAlone || shownAlone.id === id
  const goBack = () => send({ type: 'step.back' })
  useWorkshopKeys(element, steps ? { noteKey: messages.workshop.noteKey, onBack: goBack } : null)
  const step = steps?.at ?? 0
  const stepShown = useRef(step)
  useEffect(() => {
    if (stepShown.current === step) return
    stepShown.current = step
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [step, heading])

  const submit = (draft: PageDraft) => {
    const checked = checkPage(page, draft, language, today)
    setRefusals(refusals + 1)
    const faultsNow = checked.ok ? [] : checked.faults.filter((fault) => isShown(fault.question))
    if (steps && !steps.isLast && faultsNow.length === 0) return steps.goTo(steps.at + 1)
    if (!checked.ok) {
      if (faultsNow.length === 0)
        steps?.goTo(page.questions.findIndex(({ id }) => id === checked.faults[0]?.question))
      return send({ type: 'draft.refused', faults: faultsNow.length > 0 ? faultsNow : checked.faults })
    }
    drafts.delete(draftKey(page))
    send({ type: 'answer.given', answers: checked.answers, notes: checked.notes })
  }
  const isOnlyOne = page.questions.length === 1
  const single = isOnlyOne || steps !== undefined
  // Asked for from elsewhere and answered before; what was opened anew is answered for the first time.
  const isChange = returnTo !== null && page.questions.some(({ id }) => answers[id] !== undefined)
  const pageTexts = texts.pages[page.id]
  const introAside = pageTexts?.intro === undefined ? '' : ` · ${pageTexts.intro}`
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
      {steps && !isOnlyOne && (
        <ExplainedText
          className="workshop-page"
          lead={<strong>{pageTexts?.heading}</strong>}
          text={introAside}
          places={find(introAside)}
        />
      )}
      {page.questions.map(
        (question, index) =>
          isShown(question.id) && (
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
              keyed={steps !== undefined}
            />
          ),
      )}
      <div className="button-row page-buttons">
        <button type="submit" className="button">
          {isChange ? messages.page.save : messages.page.next}
        </button>
        <button type="button" className="link-button" onClick={goBack}>
          {messages.page.back}
        </button>
      </div>
      {shownAlone && <KeyLine question={shownAlone} messages={messages} />}
    </form>
  )
}
