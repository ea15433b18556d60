import { sessionOf } from './context'
import { wizardSetup } from './setup'

const asking = wizardSetup.createStateConfig({
  initial: 'drafting',
  states: {
    drafting: {},
    refused: { on: { 'draft.changed': { target: 'drafting', actions: 'clearFaults' } } },
  },
  on: {
    'answer.given': [
      { guard: 'isAccepted', actions: ['storeAnswers', 'tellChanged'], target: '#moving' },
      { actions: 'noteFaults', target: '.refused' },
    ],
    'draft.refused': { actions: 'noteFaults', target: '.refused' },
    'question.shown': { actions: 'showQuestion', target: '.drafting' },
  },
})

const ordering = {
  'report.requested': { target: 'making', actions: 'orderReport' },
  'sheet.requested': { target: 'making', actions: 'orderSheet' },
} as const

const report = wizardSetup.createStateConfig({
  initial: 'idle',
  on: {
    'language.chosen': { guard: 'isOtherLanguage', target: '.idle', actions: 'chooseLanguage' },
    'choices.changed': { target: '.idle', actions: 'changeChoices' },
    'profile.changed': { target: '.idle', actions: 'changeProfile' },
    'questionnaire.changed': { target: '.idle', actions: 'changeQuestionnaire' },
    'advice.changed': { target: '.idle', actions: ['changeAdvice', 'tellChanged'] },
    'report.dismissed': { target: '.idle', actions: 'dropReport' },
    'shortlist.toggled': { target: '.idle', actions: ['toggleShortlisted', 'tellChanged'] },
  },
  states: {
    idle: { on: ordering },
    making: {
      invoke: {
        src: 'makeReport',
        input: ({ context, self }) => ({
          questionnaire: context.questionnaire,
          session: sessionOf(context),
          language: context.language,
          choices: context.choices,
          profile: context.profile,
          entry: context.entry,
          tell: (progress: number) => self.send({ type: 'report.advanced', progress }),
        }),
        onDone: {
          target: 'ready',
          actions: { type: 'takeReport', params: ({ event }) => ({ report: event.output }) },
        },
        onError: 'failed',
      },
      on: { 'report.cancelled': 'idle', 'report.advanced': { actions: 'noteProgress' } },
    },
    ready: { on: ordering },
    failed: { on: ordering },
  },
})

/** Opens a file; a refused one changes nothing but what is said about it. */
const importing = wizardSetup.createStateConfig({
  invoke: {
    src: 'openFile',
    input: ({ context, event }) => {
      if (event.type !== 'file.chosen') throw new Error('A file is opened only when it was chosen')
      return { file: event.file, questionnaire: context.questionnaire }
    },
    onDone: [
      {
        guard: ({ event }) => event.output.ok,
        target: '#moving',
        actions: [
          {
            type: 'takeOpened',
            params: ({ event }) => {
              if (!event.output.ok) throw new Error('A refused file is not taken')
              return event.output.value
            },
          },
          'tellChanged',
        ],
      },
      {
        target: 'open.last',
        actions: {
          type: 'refuseFile',
          params: ({ event }) => ({ importFaults: event.output.ok ? [] : event.output.faults }),
        },
      },
    ],
    onError: {
      target: 'open.last',
      actions: { type: 'refuseFile', params: { importFaults: [{ code: 'unreadable', path: '' }] } },
    },
  },
})

/** The screens. Every change of place is noted in the context first, and `moving` opens what it names. */
export const screens = wizardSetup.createStateConfig({
  initial: 'moving',
  on: {
    'wizard.started': { target: '#moving', actions: ['goToFirstOpen', 'tellChanged'] },
    'place.requested': { target: '#moving', actions: ['goToRequested', 'tellChanged'] },
    'topic.deepened': { target: '#moving', actions: ['deepenTopic', 'tellChanged'] },
    'shortlist.toggled': { actions: ['toggleShortlisted', 'tellChanged'] },
    'choices.changed': { actions: 'changeChoices' },
    'profile.changed': { actions: 'changeProfile' },
    'advice.changed': { actions: ['changeAdvice', 'tellChanged'] },
    'answers.deleted': { target: '#moving', actions: 'emptyEverything' },
  },
  states: {
    moving: {
      id: 'moving',
      always: [
        { guard: { type: 'isAt', params: { screen: 'tasks' } }, target: 'open.tasks' },
        { guard: { type: 'isAt', params: { screen: 'page' } }, target: 'open.asking' },
        { guard: { type: 'isAt', params: { screen: 'review' } }, target: 'open.reviewing' },
        { guard: { type: 'isAt', params: { screen: 'results' } }, target: 'open.results' },
        { guard: { type: 'isAt', params: { screen: 'offers' } }, target: 'open.offers' },
        { guard: { type: 'isAt', params: { screen: 'plan' } }, target: 'open.plan' },
        { guard: { type: 'isAt', params: { screen: 'report' } }, target: 'open.report' },
        { guard: { type: 'isAt', params: { screen: 'check' } }, target: 'open.checking' },
        { guard: { type: 'isAt', params: { screen: 'adviser' } }, target: 'open.advising' },
        { guard: { type: 'isAt', params: { screen: 'statement' } }, target: 'open.stating' },
        { guard: { type: 'isAt', params: { screen: 'privacy' } }, target: 'open.stating' },
        { guard: { type: 'isAt', params: { screen: 'blank' } }, target: 'open.printing' },
        { guard: { type: 'isAt', params: { screen: 'keyIn' } }, target: 'open.keyingIn' },
        { target: 'open.starting' },
      ],
    },
    open: {
      initial: 'starting',
      on: {
        'step.back': { target: '#moving', actions: ['goBack', 'tellChanged'] },
        'file.chosen': 'importing',
      },
      states: {
        starting: {},
        tasks: {},
        asking,
        reviewing: {},
        results: {},
        offers: {},
        plan: {},
        report,
        checking: {},
        advising: {},
        stating: {},
        printing: {},
        keyingIn: {
          on: { 'answer.given': { guard: 'isKeyable', actions: ['storeKeyedIn', 'tellChanged'] } },
        },
        last: { type: 'history', history: 'deep' },
      },
    },
    importing,
  },
})
