import type { Chamber } from '../core/chamber/chamber'
import type { Questionnaire } from '../core/questionnaire/questionnaire'

type Origin = { chamber: Chamber; whole: Questionnaire }

const origins = new WeakMap<Questionnaire, Origin>()

/**
 * Notes that a chamber asks a questionnaire. Everything that is worked out from answers hangs on the questionnaire they were
 * given to, and so finds its chamber.
 */
export function noteOrigin(asked: Questionnaire, origin: Origin): void {
  origins.set(asked, origin)
}

/** The chamber that asks; `null` where none does. */
export function chamberOf(questionnaire: Questionnaire): Chamber | null {
  return origins.get(questionnaire)?.chamber ?? null
}

/** The questionnaire with all its topics: what files are read by. */
export function wholeOf(questionnaire: Questionnaire): Questionnaire {
  return origins.get(questionnaire)?.whole ?? questionnaire
}
