import { assertEvent, assign, fromPromise, raise, setup } from 'xstate'
import type { OpenedAnswers } from '../core/answers/answersFile'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import type { Result } from '../core/result'
import { faultsOfGiven, faultsOfKeyedIn } from './answering'
import { freshContext, type WizardInput } from './context'
import type {
  MadeReport,
  PickedFile,
  Place,
  ReportOrder,
  Session,
  WizardContext,
  WizardEvent,
} from './events'
import {
  afterDeepening,
  afterKeyingIn,
  afterOpening,
  afterRequest,
  afterShowing,
  afterStoring,
  afterToggling,
  moved,
} from './moves'
import { firstOpenPlace, placeBefore, reachable } from './places'

/** Told to itself when there is something new to keep on the device. */
type InnerEvent = { type: 'session.changed' }

/** Types, outside work, actions and guards of the wizard by name. */
export const wizardSetup = setup({
  types: {
    context: {} as WizardContext,
    events: {} as WizardEvent | InnerEvent,
    input: {} as WizardInput,
  },
  actors: {
    openFile: fromPromise<Result<OpenedAnswers>, { file: PickedFile; questionnaire: Questionnaire }>(
      notProvided,
    ),
    keepAnswers: fromPromise<'yes' | 'denied', { session: Session; language: Language }>(notProvided),
    forgetAnswers: fromPromise<void>(notProvided),
    makeReport: fromPromise<MadeReport, ReportOrder & { tell: (progress: number) => void }>(notProvided),
  },
  actions: {
    goToFirstOpen: assign(({ context }) => moved(context, firstOpenPlace(context))),
    goBack: assign(({ context }) => moved(context, placeBefore(context), context.returnTo)),
    goToRequested: assign(({ context, event }) => {
      assertEvent(event, 'place.requested')
      return afterRequest(context, event.place, event.returnTo ?? null)
    }),
    showQuestion: assign(({ context, event }) => {
      assertEvent(event, 'question.shown')
      return afterShowing(context, event.question)
    }),
    deepenTopic: assign(({ context, event }) => {
      assertEvent(event, 'topic.deepened')
      return afterDeepening(context, event.topic)
    }),
    toggleShortlisted: assign(({ context, event }) => {
      assertEvent(event, 'shortlist.toggled')
      return afterToggling(context, event.entry)
    }),
    storeAnswers: assign(({ context, event }) => {
      assertEvent(event, 'answer.given')
      return afterStoring(context, event)
    }),
    storeKeyedIn: assign(({ context, event }) => {
      assertEvent(event, 'answer.given')
      return afterKeyingIn(context, event)
    }),
    noteFaults: assign(({ context, event }) => {
      assertEvent(event, ['answer.given', 'draft.refused'])
      return {
        draftFaults: event.type === 'draft.refused' ? event.faults : faultsOfGiven(context, event),
      }
    }),
    clearFaults: assign({ draftFaults: [] }),
    // The profile of an adviser and how one reads are no answers: they go on to the next firm.
    emptyEverything: assign(({ context }) => {
      const { profile, mode, plain } = context
      return { ...freshContext(context), profile, mode, plain }
    }),
    chooseLanguage: assign(({ context, event }) => {
      assertEvent(event, 'language.chosen')
      return event.language === context.language ? {} : { language: event.language, report: null }
    }),
    choosePlain: assign(({ event }) => {
      assertEvent(event, 'plain.chosen')
      return { plain: event.plain }
    }),
    chooseMode: assign(({ event }) => {
      assertEvent(event, 'mode.chosen')
      return { mode: event.mode }
    }),
    noteSaved: assign({ changed: false }),
    noteUnsaved: assign({ changed: true }),
    takeOpened: assign(({ context }, opened: OpenedAnswers) => afterOpening(context, opened)),
    refuseFile: assign((_, refused: Pick<WizardContext, 'importFaults'>) => ({
      ...refused,
      imported: 'refused' as const,
    })),
    noteKeeping: assign((_, noted: Pick<WizardContext, 'keeping' | 'kept'>) => noted),
    takeReport: assign((_, made: Pick<WizardContext, 'report'>) => made),
    dropReport: assign({ report: null }),
    orderReport: assign({ report: null, entry: null, progress: 0 }),
    orderSheet: assign(({ event }) => {
      assertEvent(event, 'sheet.requested')
      return { report: null, entry: event.entry, progress: 0 }
    }),
    noteProgress: assign(({ context, event }) => {
      assertEvent(event, 'report.advanced')
      return { progress: Math.max(context.progress, event.progress) }
    }),
    changeChoices: assign(({ context, event }) => {
      assertEvent(event, 'choices.changed')
      return { choices: { ...context.choices, ...event.choices }, report: null }
    }),
    changeQuestionnaire: assign(({ context, event }) => {
      assertEvent(event, 'questionnaire.changed')
      const { questionnaire } = event
      return { questionnaire, place: reachable({ ...context, questionnaire }, context.place), report: null }
    }),
    changeProfile: assign(({ event }) => {
      assertEvent(event, 'profile.changed')
      return { profile: event.profile, report: null }
    }),
    changeAdvice: assign(({ event }) => {
      assertEvent(event, 'advice.changed')
      return { advice: event.advice, changed: true, report: null }
    }),
    tellChanged: raise({ type: 'session.changed' }),
  },
  guards: {
    isAt: ({ context }, at: { screen: Place['screen'] }) => context.place.screen === at.screen,
    isAccepted: ({ context, event }) =>
      event.type === 'answer.given' && faultsOfGiven(context, event).length === 0,
    isKeyable: ({ context, event }) =>
      event.type === 'answer.given' && faultsOfKeyedIn(context, event).length === 0,
    isOtherLanguage: ({ context, event }) =>
      event.type === 'language.chosen' && event.language !== context.language,
  },
})

function notProvided(): Promise<never> {
  return Promise.reject(new Error('This work is provided by the app'))
}
