import type { Question } from './questionnaire'
import type { Walk } from './walk'

/** Questions shown together, in order. */
export type Page = { id: string; section: string; questions: readonly Question[] }

/** Pages of the present path, in order. */
export function pagesOf(current: Walk): Page[] {
  const pages: Page[] = []
  for (const question of current.asked) {
    const last = pages.at(-1)
    if (last && last.id === question.page) {
      pages[pages.length - 1] = { ...last, questions: [...last.questions, question] }
    } else pages.push({ id: question.page, section: question.section, questions: [question] })
  }
  return pages
}

/** Page that follows; absent after the last, and the first where the page is no longer on the path. */
export function pageAfter(current: Walk, pageId: string): Page | undefined {
  const pages = pagesOf(current)
  return pages[pages.findIndex((page) => page.id === pageId) + 1]
}

/** Page before; absent before the first and where the page is no longer on the path. */
export function pageBefore(current: Walk, pageId: string): Page | undefined {
  const pages = pagesOf(current)
  const index = pages.findIndex((page) => page.id === pageId)
  return index > 0 ? pages[index - 1] : undefined
}

/** A question that must be answered (if only with "don't know") and is not. */
export function isOpen(current: Walk, question: Question): boolean {
  return !question.optional && current.answers[question.id] === undefined
}

/** First page with an open question, in one section or anywhere. */
export function firstOpenPage(current: Walk, section?: string): Page | undefined {
  return pagesOf(current).find(
    (page) =>
      (section === undefined || page.section === section) &&
      page.questions.some((question) => isOpen(current, question)),
  )
}

/** Progress on the present path: required questions answered and left. Later answers may open or close branches. */
export type Progress = { answered: number; left: number }

/** Progress over the whole path or one section of it. */
export function progressOf(current: Walk, section?: string): Progress {
  const required = current.asked.filter(
    (question) => !question.optional && (section === undefined || question.section === section),
  )
  const left = required.filter((question) => isOpen(current, question)).length
  return { answered: required.length - left, left }
}

/** State of a section on the present path, for the task list. */
export type SectionState =
  | { state: 'leftOut' }
  | { state: 'notStarted' | 'inProgress' | 'done'; progress: Progress; postponed: number }

/** What the task list says of a section. */
export function sectionState(current: Walk, section: string): SectionState {
  const { questions } = current.questionnaire
  const inSection = questions.flatMap((question, index) =>
    question.section === section ? [current.places[index]] : [],
  )
  if (inSection.every((place) => place === 'outOfScope')) return { state: 'leftOut' }
  const progress = progressOf(current, section)
  const postponed = inSection.filter((place) => place === 'postponed').length
  const touched = current.asked.some(
    (question) => question.section === section && current.answers[question.id] !== undefined,
  )
  if (progress.left === 0) return { state: 'done', progress, postponed }
  return { state: touched ? 'inProgress' : 'notStarted', progress, postponed }
}
