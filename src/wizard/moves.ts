import type { OpenedAnswers } from '../core/answers/answersFile'
import { sectionOfTopic, withDeepened, withGiven, withKeyedIn, type Given } from './answering'
import { mostShortlisted } from '../core/answers/answersFile'
import type { Place, WizardContext } from './events'
import { openQuestions, placeAfter, placeInSection, placeToContinue, reachable } from './places'

type Change = Partial<WizardContext>

/** At another place. Notices about files, faults of the page left behind and the report do not come along. */
export function moved(
  context: WizardContext,
  place: Place,
  returnTo: WizardContext['returnTo'] = null,
): Change {
  const isPage = place.screen === 'page'
  return {
    place,
    page: isPage ? place.page : context.page,
    returnTo: isPage ? returnTo : null,
    draftFaults: [],
    importFaults: [],
    imported: 'none',
    importAdded: [],
    report: null,
  }
}

/** At the place asked for; what is open now is remembered, so that only newly opened questions come before returning. */
export function afterRequest(
  context: WizardContext,
  place: Place,
  returnTo: WizardContext['returnTo'],
): Change {
  return { ...moved(context, reachable(context, place), returnTo), openBefore: openQuestions(context) }
}

/** Another question of the open page shown; where one returns to, and what was open, stay as they are. */
export function afterShowing(context: WizardContext, question: string): Change {
  const { place, returnTo } = context
  return place.screen === 'page' ? moved(context, reachable(context, { ...place, question }), returnTo) : {}
}

/** Answers of the open page stored, one step on. */
export function afterStoring(context: WizardContext, given: Given): Change {
  const stored = { ...context, ...withGiven(context, given) }
  const { answers, notes } = stored
  const place = placeAfter(stored, context.page ?? '')
  return { answers, notes, changed: true, ...moved(stored, place, context.returnTo) }
}

/** Keyed-in answers stored; one stays where one is. */
export function afterKeyingIn(context: WizardContext, given: Given): Change {
  return { ...withKeyedIn(context, given), changed: true, draftFaults: [], report: null }
}

/** A topic asked in full, at its first open page; back to where it was asked for once its questions are answered. */
export function afterDeepening(context: WizardContext, topic: string): Change {
  const answers = withDeepened(context, topic)
  const isChanged = answers !== context.answers
  const section = sectionOfTopic(context, topic)
  const inSection = new Set(
    context.questionnaire.questions.filter((one) => one.section === section).map(({ id }) => id),
  )
  const place = placeInSection({ ...context, answers }, section)
  return {
    ...moved(context, place, returnOf(context.place)),
    openBefore: openQuestions(context).filter((id) => !inSection.has(id)),
    ...(isChanged ? { answers, changed: true } : {}),
  }
}

/** Answers of an opened file in place of the present ones, where one left off. */
export function afterOpening(context: WizardContext, { file, dropped, added = [] }: OpenedAnswers): Change {
  const { answers, notes, shortlist = [], advice = {}, openQuestion, respondent } = file
  const opened = { ...context, answers, notes, shortlist, advice, respondent: respondent ?? null, page: null }
  return {
    ...opened,
    ...moved(opened, placeToContinue(opened, openQuestion)),
    importFaults: dropped,
    imported: dropped.length > 0 ? 'openedWithLosses' : 'opened',
    importAdded: added,
    changed: false,
  }
}

/** An entry put on the shortlist, or taken off; a full list stays as it is. */
export function afterToggling({ shortlist }: WizardContext, entry: string): Change {
  if (shortlist.includes(entry))
    return { shortlist: shortlist.filter((id) => id !== entry), changed: true, report: null }
  if (shortlist.length >= mostShortlisted) return {}
  return { shortlist: [...shortlist, entry], changed: true, report: null }
}

function returnOf(place: Place): WizardContext['returnTo'] {
  switch (place.screen) {
    case 'start':
    case 'page':
    case 'check':
    case 'adviser':
    case 'statement':
    case 'privacy':
    case 'blank':
    case 'keyIn':
      return null
    default:
      return place.screen
  }
}
