import { sessionOf } from './context'
import { wizardSetup } from './setup'

const denied = {
  target: '#apart',
  actions: { type: 'noteKeeping', params: { keeping: false, kept: 'denied' } },
} as const

/** Whether the answers are kept on this device: only once asked to, and then after every change. */
export const device = wizardSetup.createStateConfig({
  initial: 'apart',
  states: {
    apart: {
      id: 'apart',
      on: {
        'device.kept': 'keeping',
        'device.overtaken': 'overtaken',
        'device.released': 'forgetting',
        'answers.deleted': 'forgetting',
      },
    },
    keeping: {
      initial: 'writing',
      on: {
        'device.kept': '.writing',
        'session.changed': '.writing',
        'device.overtaken': 'overtaken',
        'device.released': 'forgetting',
        'answers.deleted': 'forgetting',
      },
      states: {
        writing: {
          entry: { type: 'noteKeeping', params: ({ context }) => ({ keeping: true, kept: context.kept }) },
          invoke: {
            src: 'keepAnswers',
            input: ({ context }) => ({ session: sessionOf(context), language: context.language }),
            onDone: [
              {
                guard: ({ event }) => event.output === 'yes',
                target: 'written',
                actions: { type: 'noteKeeping', params: { keeping: true, kept: 'yes' } },
              },
              denied,
            ],
            onError: denied,
          },
        },
        written: {},
      },
    },
    // Another tab wrote its own answers: nothing is written over them until the user decides.
    overtaken: {
      entry: { type: 'noteKeeping', params: { keeping: false, kept: 'overtaken' } },
      on: { 'device.kept': 'keeping', 'device.released': 'forgetting', 'answers.deleted': 'forgetting' },
    },
    forgetting: {
      entry: { type: 'noteKeeping', params: { keeping: false, kept: 'no' } },
      invoke: { src: 'forgetAnswers', onDone: 'apart', onError: 'apart' },
      on: { 'device.kept': 'keeping' },
    },
  },
})
