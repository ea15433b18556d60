import type { Answers, Notes } from '../../core/answers/answers'
import type { Page } from '../../core/questionnaire/path'
import type { Language } from '../../core/questionnaire/texts'
import type { PageDraft } from './draft'
import { draftOf } from './toDraft'
import { translated } from './translate'

/** What was typed on pages and not submitted, in memory only. */
export type DraftStore = Map<string, { language: Language; draft: PageDraft }>

/** What the page opens with: what was typed and left, else what was answered. */
export function openingDraft(
  page: Page,
  store: DraftStore,
  answers: Answers,
  notes: Notes,
  language: Language,
): PageDraft {
  const kept = store.get(draftKey(page))
  return kept
    ? translated(page, kept.draft, kept.language, language)
    : draftOf(page, answers, notes, language)
}

/** Page and its questions: with other questions on the page, a draft no longer fits. */
export function draftKey(page: Page): string {
  return [page.id, ...page.questions.map((question) => question.id)].join(' ')
}
