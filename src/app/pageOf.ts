import { pagesOf } from '../core/questionnaire/path'
import type { Walk } from '../core/questionnaire/walk'

/** Finds the page on which a question is asked on the present path; undefined where it is not asked. */
export function pageOf(walk: Walk): (question: string) => string | undefined {
  return (question) => pagesOf(walk).find(({ questions }) => questions.some(({ id }) => id === question))?.id
}
