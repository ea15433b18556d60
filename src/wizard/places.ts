import type { Answers } from '../core/answers/answers'
import { firstOpenPage, isOpen, pageAfter, pageBefore, pagesOf, type Page } from '../core/questionnaire/path'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { walk, type Walk } from '../core/questionnaire/walk'
import type { Place, WizardContext } from './events'

type Asked = Pick<WizardContext, 'questionnaire' | 'answers'>

const walks = new WeakMap<Questionnaire, WeakMap<Answers, Walk>>()

/** The walk for the present answers, made once for each set of answers. */
export function walkOf({ questionnaire, answers }: Asked): Walk {
  const ofQuestionnaire = walks.get(questionnaire) ?? new WeakMap<Answers, Walk>()
  walks.set(questionnaire, ofQuestionnaire)
  const current = ofQuestionnaire.get(answers) ?? walk(questionnaire, answers)
  ofQuestionnaire.set(answers, current)
  return current
}

/** The page with its questions, where it is on the present path. */
export function pageOnPath(context: Asked, page: string | null): Page | undefined {
  return pagesOf(walkOf(context)).find(({ id }) => id === page)
}

/**
 * The place itself, or where a page is not on the path the first open page instead. The first question of a page, and one
 * that does not stand on it, is not named.
 */
export function reachable(context: Asked, place: Place): Place {
  if (place.screen !== 'page') return place
  const page = pageOnPath(context, place.page)
  if (!page) return firstOpenPlace(context)
  return placeInPage(
    page,
    page.questions.findIndex(({ id }) => id === place.question),
  )
}

/** The first page with an open question, or the review when there is none. */
export function firstOpenPlace(context: Asked): Place {
  return placeOfPage(firstOpenPage(walkOf(context))) ?? { screen: 'review' }
}

/** Required questions of the path that have no answer. */
export function openQuestions(context: Asked): string[] {
  const current = walkOf(context)
  return current.asked.filter((question) => isOpen(current, question)).map(({ id }) => id)
}

/** Where one goes on after the answers of a page are stored. */
export function placeAfter(context: WizardContext, page: string): Place {
  if (context.returnTo) return newlyOpened(context) ?? { screen: context.returnTo }
  return placeOfPage(pageAfter(walkOf(context), page)) ?? { screen: 'review' }
}

/** Where "back" leads; the start page has nothing before it. */
export function placeBefore(context: WizardContext): Place {
  const { place, returnTo } = context
  switch (place.screen) {
    case 'start':
    case 'tasks':
      return { screen: 'start' }
    case 'page': {
      const before = questionBefore(context, place)
      if (before) return before
      if (returnTo) return { screen: returnTo }
      return lastPlaceOf(context, pageBefore(walkOf(context), place.page)) ?? { screen: 'start' }
    }
    case 'review':
      return lastPlaceOf(context, pagesOf(walkOf(context)).at(-1)) ?? { screen: 'start' }
    case 'results':
      return { screen: 'review' }
    case 'offers':
    case 'plan':
    case 'report':
      return { screen: 'results' }
    case 'adviser':
      return { screen: 'report' }
    case 'check':
    case 'statement':
    case 'privacy':
    case 'blank':
    case 'keyIn':
      return { screen: 'start' }
  }
}

/** Where to go on after a file was opened: the question left open, what is left to do, or the results. */
export function placeToContinue(context: Asked, openQuestion: string | undefined): Place {
  if (!firstOpenPage(walkOf(context))) return { screen: 'results' }
  const left = context.questionnaire.questions.find(({ id }) => id === openQuestion)
  return placeOfPage(pageOnPath(context, left?.page ?? null)) ?? { screen: 'tasks' }
}

/** First open page of a section, else its first page, else the task list. */
export function placeInSection(context: Asked, section: string | undefined): Place {
  const current = walkOf(context)
  const page =
    section === undefined
      ? undefined
      : (firstOpenPage(current, section) ?? pagesOf(current).find((one) => one.section === section))
  return placeOfPage(page) ?? { screen: 'tasks' }
}

function newlyOpened(context: WizardContext): Place | undefined {
  const fresh = openQuestions(context).find((id) => !context.openBefore.includes(id))
  const question = context.questionnaire.questions.find(({ id }) => id === fresh)
  return question ? { screen: 'page', page: question.page } : undefined
}

/** For a group, the question before on the same page. */
function questionBefore(context: WizardContext, place: Place & { screen: 'page' }): Place | undefined {
  const page = context.mode === 'workshop' ? pageOnPath(context, place.page) : undefined
  const at = page?.questions.findIndex(({ id }) => id === place.question) ?? 0
  return page && at > 0 ? placeInPage(page, at - 1) : undefined
}

/** A page one comes back to: for a group at its last question. */
function lastPlaceOf({ mode }: WizardContext, page: Page | undefined): Place | undefined {
  return page && mode === 'workshop' ? placeInPage(page, page.questions.length - 1) : placeOfPage(page)
}

function placeInPage({ id, questions }: Page, at: number): Place {
  const question = at > 0 ? questions[at]?.id : undefined
  return { screen: 'page', page: id, ...(question === undefined ? {} : { question }) }
}

function placeOfPage(page: Page | undefined): Place | undefined {
  return page ? { screen: 'page', page: page.id } : undefined
}
