import { createActor, type ActorRefFrom } from 'xstate'
import { questionnaire } from 'virtual:lotse/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import { wizardWith, type wizardMachine } from '../wizard/machine'
import { chamberOf } from './chamberQuestionnaire'
import { today } from './clock'
import { openFile } from './openFile'
import { forgetAnswers, keepAnswers } from './keeping'
import { loadPart } from './parts'

export type WizardActor = ActorRefFrom<typeof wizardMachine>

/** The wizard on the product's questionnaire, running, with everything it needs from outside. */
export function startWizard(language: Language): WizardActor {
  const machine = wizardWith({
    openFile,
    keepAnswers,
    forgetAnswers,
    makeReport: async ({ questionnaire: asked, ...order }, watch) =>
      (await loadPart(() => import('./pdfWork'))).makePdfOf(
        { ...order, chamber: chamberOf(asked), date: today() },
        watch,
      ),
  })
  return createActor(machine, { input: { questionnaire, language } }).start()
}
