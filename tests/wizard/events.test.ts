import { waitFor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { WizardEvent } from '../../src/wizard/events'
import { reportState, type WizardState } from '../../src/wizard/selectors'
import { productQuestionnaire } from '../support/content'
import { almostComplete, endless, someFile, wizardWithAnswers, type Wizard } from './wizard'

const states = [
  'start',
  'tasks',
  'drafting',
  'refused',
  'review',
  'idle',
  'making',
  'ready',
  'failed',
  'importing',
  'offers',
  'plan',
  'results',
  'check',
  'adviser',
  'blank',
  'statement',
  'privacy',
  'keyIn',
] as const
type State = (typeof states)[number]

/** State after an event, by the state before it; states that are not named stay as they are. */
type Outcome = Partial<Record<State, State>>

const everywhere = (after: State): Outcome => Object.fromEntries(states.map((state) => [state, after]))

const given = (answer: string): WizardEvent => ({
  type: 'answer.given',
  answers: { 'iot.security': answer },
  notes: {},
})

const table: [name: string, event: WizardEvent, outcome: Outcome][] = [
  ['wizard.started', { type: 'wizard.started' }, everywhere('drafting')],
  ['place.requested start', { type: 'place.requested', place: { screen: 'start' } }, everywhere('start')],
  [
    'place.requested page',
    { type: 'place.requested', place: { screen: 'page', page: 'iot.sensors' } },
    everywhere('drafting'),
  ],
  [
    'place.requested results',
    { type: 'place.requested', place: { screen: 'results' } },
    everywhere('results'),
  ],
  ['place.requested report', { type: 'place.requested', place: { screen: 'report' } }, everywhere('idle')],
  ['place.requested check', { type: 'place.requested', place: { screen: 'check' } }, everywhere('check')],
  ['place.requested offers', { type: 'place.requested', place: { screen: 'offers' } }, everywhere('offers')],
  ['place.requested plan', { type: 'place.requested', place: { screen: 'plan' } }, everywhere('plan')],
  [
    'shortlist.toggled',
    { type: 'shortlist.toggled', entry: 'mdz-hamburg' },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  ['answer.given', given('2'), { refused: 'drafting' }],
  ['answer.given badly', given('nine'), { drafting: 'refused' }],
  [
    'draft.refused',
    { type: 'draft.refused', faults: [{ code: 'wrongType', question: 'iot.security', path: [] }] },
    { drafting: 'refused' },
  ],
  ['question.shown', { type: 'question.shown', question: 'iot.security' }, { refused: 'drafting' }],
  ['draft.changed', { type: 'draft.changed' }, { refused: 'drafting' }],
  [
    'step.back',
    { type: 'step.back' },
    {
      tasks: 'start',
      refused: 'drafting',
      review: 'drafting',
      idle: 'results',
      making: 'results',
      ready: 'results',
      failed: 'results',
      results: 'review',
      offers: 'results',
      plan: 'results',
      check: 'start',
      adviser: 'idle',
      blank: 'start',
      statement: 'start',
      privacy: 'start',
      keyIn: 'start',
    },
  ],
  ['topic.deepened', { type: 'topic.deepened', topic: 'iot' }, everywhere('drafting')],
  [
    'language.chosen',
    { type: 'language.chosen', language: 'en' },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  ['language.chosen again', { type: 'language.chosen', language: 'de' }, {}],
  ['file.chosen', { type: 'file.chosen', file: someFile() }, everywhere('importing')],
  ['file.saved', { type: 'file.saved' }, {}],
  ['answers.recovered', { type: 'answers.recovered' }, {}],
  ['device.kept', { type: 'device.kept' }, {}],
  ['device.released', { type: 'device.released' }, {}],
  ['device.overtaken', { type: 'device.overtaken' }, {}],
  ['answers.deleted', { type: 'answers.deleted' }, everywhere('start')],
  ['report.requested', { type: 'report.requested' }, { idle: 'making', ready: 'making', failed: 'making' }],
  [
    'sheet.requested',
    { type: 'sheet.requested', entry: 'mdz-hamburg' },
    { idle: 'making', ready: 'making', failed: 'making' },
  ],
  ['report.advanced', { type: 'report.advanced', progress: 0.5 }, {}],
  ['report.cancelled', { type: 'report.cancelled' }, { making: 'idle' }],
  [
    'profile.changed',
    { type: 'profile.changed', profile: null },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  [
    'questionnaire.changed',
    { type: 'questionnaire.changed', questionnaire: productQuestionnaire().questionnaire },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  [
    'advice.changed',
    { type: 'advice.changed', advice: { foreword: 'Guten Tag' } },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  [
    'choices.changed',
    { type: 'choices.changed', choices: { enclosing: false } },
    { making: 'idle', ready: 'idle', failed: 'idle' },
  ],
  ['report.dismissed', { type: 'report.dismissed' }, { making: 'idle', ready: 'idle', failed: 'idle' }],
]

describe.each(table)('%s', (_, event, outcome) => {
  it.each(states)('in state %s', async (state) => {
    const wizard = await wizardIn(state)
    wizard.send(event)
    expect(stateOf(wizard.getSnapshot())).toBe(outcome[state] ?? state)
  })
})

/** A wizard with one open question, `iot.security`, in a given state. */
async function wizardIn(state: State): Promise<Wizard> {
  let reports = 0
  const wizard = await wizardWithAnswers(almostComplete(), {
    openFile: endless,
    // The first report is as the state wants it, another one takes for ever.
    makeReport: () => {
      reports += 1
      if (state === 'making' || reports > 1) return endless()
      return state === 'failed'
        ? Promise.reject(new Error('no room'))
        : Promise.resolve({ fileName: 'bericht.pdf', bytes: new Uint8Array([1]), missing: [], pages: 1 })
    },
  })
  for (const event of wayTo(state)) wizard.send(event)
  await waitFor(wizard, (snapshot) => stateOf(snapshot) === state)
  return wizard
}

function wayTo(state: State): WizardEvent[] {
  const page: WizardEvent = { type: 'place.requested', place: { screen: 'page', page: 'iot.security' } }
  const report: WizardEvent = { type: 'place.requested', place: { screen: 'report' } }
  switch (state) {
    case 'start':
    case 'tasks':
    case 'review':
    case 'offers':
    case 'plan':
    case 'results':
    case 'check':
    case 'adviser':
    case 'blank':
    case 'statement':
    case 'privacy':
    case 'keyIn':
      return [{ type: 'place.requested', place: { screen: state } }]
    case 'drafting':
      return [page]
    case 'refused':
      return [page, given('nine')]
    case 'idle':
      return [report]
    case 'making':
    case 'ready':
    case 'failed':
      return [report, { type: 'report.requested' }]
    case 'importing':
      return [page, { type: 'file.chosen', file: someFile() }]
  }
}

function stateOf(snapshot: WizardState): State {
  const { screen } = snapshot.context.place
  if (snapshot.matches({ screens: 'importing' })) return 'importing'
  if (screen === 'page')
    return snapshot.matches({ screens: { open: { asking: 'refused' } } }) ? 'refused' : 'drafting'
  return screen === 'report' ? reportState(snapshot) : screen
}
