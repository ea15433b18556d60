import { firstOpenPage } from '../core/questionnaire/path'
import { usualChoices } from '../core/choices'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import { walkOf } from './places'
import type { Session, WizardContext } from './events'

/** What the wizard starts from. */
export type WizardInput = { questionnaire: Questionnaire; language: Language }

/** Nothing answered, the start page open. */
export function freshContext({ questionnaire, language }: WizardInput): WizardContext {
  return {
    questionnaire,
    language,
    plain: false,
    mode: 'usual',
    answers: {},
    notes: {},
    shortlist: [],
    respondent: null,
    advice: {},
    profile: null,
    place: { screen: 'start' },
    page: null,
    returnTo: null,
    openBefore: [],
    draftFaults: [],
    importFaults: [],
    imported: 'none',
    importAdded: [],
    keeping: false,
    kept: 'no',
    changed: false,
    report: null,
    progress: 0,
    entry: null,
    choices: usualChoices,
  }
}

/** What is worth keeping. The open question is named only while something is left to answer. */
export function sessionOf(context: WizardContext): Session {
  const { answers, notes, shortlist, respondent, advice } = context
  const current = walkOf(context)
  const opened = current.asked.find((question) => question.page === context.page)
  const isUnfinished = firstOpenPage(current) !== undefined
  return {
    answers,
    notes,
    ...(shortlist.length > 0 ? { shortlist } : {}),
    ...(Object.keys(advice).length > 0 ? { advice } : {}),
    ...(opened && isUnfinished ? { openQuestion: opened.id } : {}),
    ...(respondent === null ? {} : { respondent }),
  }
}
