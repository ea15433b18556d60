import { firstOpenPage, pagesOf, type Page } from '../../core/questionnaire/path'
import type { Walk } from '../../core/questionnaire/walk'

/** Where a section is entered: at its first open page, else at its first; absent where nothing of it is asked. */
export function entryPage(walk: Walk, pages: readonly Page[], section: string): Page | undefined {
  return firstOpenPage(walk, section) ?? pages.find((page) => page.section === section)
}

/** First page of a section on the present path. */
export function firstPageOf(walk: Walk, section: string): Page | undefined {
  return pagesOf(walk).find((page) => page.section === section)
}
