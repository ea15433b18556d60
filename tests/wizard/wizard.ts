import { createActor, waitFor, type ActorRefFrom } from 'xstate'
import type { Answers, AnswerValue } from '../../src/core/answers/answers'
import type { OpenedAnswers } from '../../src/core/answers/answersFile'
import type { Questionnaire } from '../../src/core/questionnaire/questionnaire'
import type { Result } from '../../src/core/result'
import type { OutsideWork, PickedFile } from '../../src/wizard/events'
import { wizardWith, type wizardMachine } from '../../src/wizard/machine'
import { isImporting, type WizardState } from '../../src/wizard/selectors'
import { exampleAnswers, productQuestionnaire } from '../support/content'

export type Wizard = ActorRefFrom<typeof wizardMachine>

/** A promise that is never settled: work that takes longer than the test. */
export function endless<Value>(): Promise<Value> {
  return new Promise(() => undefined)
}

/** Work outside the wizard that succeeds at once, unless the test says otherwise. */
function someWork(own: Partial<OutsideWork> = {}): OutsideWork {
  return {
    openFile: () => Promise.resolve(opened(almostComplete())),
    keepAnswers: () => Promise.resolve('yes'),
    forgetAnswers: () => Promise.resolve(),
    makeReport: () =>
      Promise.resolve({ fileName: 'bericht.pdf', bytes: new Uint8Array([1]), missing: [], pages: 1 }),
    ...own,
  }
}

/** A running wizard on the questionnaire of the product. */
export function someWizard(
  own: Partial<OutsideWork> = {},
  questionnaire: Questionnaire = productQuestionnaire().questionnaire,
): Wizard {
  return createActor(wizardWith(someWork(own)), { input: { questionnaire, language: 'de' } }).start()
}

/** A running wizard that has opened a file with these answers. */
export async function wizardWithAnswers(answers: Answers, own: Partial<OutsideWork> = {}): Promise<Wizard> {
  let isFirst = true
  const later = own.openFile ?? someWork().openFile
  const wizard = someWizard({
    ...own,
    openFile: (input) => {
      if (!isFirst) return later(input)
      isFirst = false
      return Promise.resolve(opened(answers))
    },
  })
  wizard.send({ type: 'file.chosen', file: someFile() })
  await waitFor(wizard, (state) => !isImporting(state))
  return wizard
}

/** The metal workshop in Hamburg, with one answer missing: `iot.security`. */
export function almostComplete(): Answers {
  return without(exampleAnswers('metallbau-hamburg').answers, 'iot.security')
}

export function without(answers: Answers, id: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id))
}

export function opened(answers: Answers, openQuestion?: string): Result<OpenedAnswers> {
  const file = exampleAnswers('metallbau-hamburg')
  return {
    ok: true,
    value: { file: { ...file, answers, ...(openQuestion ? { openQuestion } : {}) }, dropped: [] },
  }
}

export function someFile(): PickedFile {
  return new Blob(['{}'], { type: 'application/json' })
}

/** Answers the open page. */
export function give(wizard: Wizard, answers: Readonly<Record<string, AnswerValue | undefined>>): void {
  wizard.send({ type: 'answer.given', answers, notes: {} })
}

/** Where the wizard is, with the page where there is one. */
export function placeText({ context: { place } }: WizardState): string {
  return place.screen === 'page' ? place.page : place.screen
}
