import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Answers, Notes } from '../../src/core/answers/answers'
import { pagesOf } from '../../src/core/questionnaire/path'
import type { Question } from '../../src/core/questionnaire/questionnaire'
import type { Language } from '../../src/core/questionnaire/texts'
import { walk } from '../../src/core/questionnaire/walk'
import { de } from '../../src/i18n/ui/de'
import { en } from '../../src/i18n/ui/en'
import type { DraftStore } from '../../src/ui/draft/draftStore'
import type { PageScreenProps } from '../../src/ui/props'
import { PageScreen } from '../../src/ui/screens/PageScreen'
import type { DraftFault, WizardEvent } from '../../src/wizard/events'
import { questionnaireOf, textsOf } from './someQuestions'

type Shown = {
  answers?: Answers
  notes?: Notes
  language?: Language
  takesFocus?: boolean
  returnTo?: PageScreenProps['returnTo']
  drafts?: DraftStore
  glossary?: PageScreenProps['glossary']
  mode?: PageScreenProps['mode']
  /** Which page of the questions; the first where none is named. */
  at?: number
}

/** Shows a page of the questions. Refusals come back as the wizard sends them back: as faults. */
export function showPage(questions: readonly Question[], shown: Shown = {}) {
  const sent: WizardEvent[] = []
  const questionnaire = questionnaireOf(questions)
  const answers = shown.answers ?? {}
  const current = walk(questionnaire, answers)
  const page = pagesOf(current)[shown.at ?? 0]
  if (!page) throw new Error('There is no page')
  const drafts: DraftStore = shown.drafts ?? new Map()
  let faults: readonly DraftFault[] = []
  let language = shown.language ?? 'de'
  let mode = shown.mode ?? 'usual'
  let question: string | undefined
  const send = (event: WizardEvent) => {
    sent.push(event)
    if (event.type === 'draft.refused') faults = event.faults
    if (event.type === 'question.shown') question = event.question
    view.rerender(element())
  }
  const element = () => (
    <main>
      <PageScreen
        language={language}
        messages={language === 'de' ? de : en}
        texts={textsOf(questionnaire, language)}
        walk={current}
        page={page}
        answers={answers}
        notes={shown.notes ?? {}}
        faults={faults}
        returnTo={shown.returnTo ?? null}
        today="2026-11-21"
        takesFocus={shown.takesFocus ?? false}
        drafts={drafts}
        mode={mode}
        question={question}
        glossary={shown.glossary ?? []}
        send={send}
      />
    </main>
  )
  const view = render(element())
  const user = userEvent.setup()
  return {
    ...view,
    sent,
    user,
    drafts,
    page,
    next: () => user.click(screen.getByRole('button', { name: /^(Weiter|Continue)$/ })),
    look: (other: 'usual' | 'workshop') => {
      mode = other
      view.rerender(element())
    },
    speak: (other: Language) => {
      language = other
      view.rerender(element())
    },
  }
}
