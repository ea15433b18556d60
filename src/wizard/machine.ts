import { fromPromise } from 'xstate'
import { freshContext } from './context'
import { device } from './device'
import type { OutsideWork } from './events'
import { screens } from './screens'
import { wizardSetup } from './setup'

/** The wizard: which screen is open, and whether the answers are kept on the device. */
export const wizardMachine = wizardSetup.createMachine({
  id: 'wizard',
  type: 'parallel',
  context: ({ input }) => freshContext(input),
  on: {
    'language.chosen': { actions: 'chooseLanguage' },
    'plain.chosen': { actions: 'choosePlain' },
    'mode.chosen': { actions: 'chooseMode' },
    'questionnaire.changed': { actions: 'changeQuestionnaire' },
    'file.saved': { actions: 'noteSaved' },
    'answers.recovered': { actions: 'noteUnsaved' },
  },
  states: { screens, device },
})

/** The wizard with its outside work. */
export function wizardWith(work: OutsideWork): typeof wizardMachine {
  return wizardMachine.provide({
    actors: {
      openFile: fromPromise(({ input }) => work.openFile(input)),
      keepAnswers: fromPromise(({ input }) => work.keepAnswers(input)),
      forgetAnswers: fromPromise(() => work.forgetAnswers()),
      makeReport: fromPromise(({ input: { tell, ...order }, signal }) =>
        work.makeReport(order, {
          signal,
          onProgress: (progress) => {
            if (!signal.aborted) tell(progress)
          },
        }),
      ),
    },
  })
}
