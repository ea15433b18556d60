import type { AnswerValue, Notes } from '../../core/answers/answers'
import type { IsoDate } from '../../core/date'
import type { Page } from '../../core/questionnaire/path'
import type { Language } from '../../core/questionnaire/texts'
import type { DraftFault } from '../../wizard/events'
import type { PageDraft } from './draft'
import { toAnswer } from './toAnswer'

/** A page read as answers and notes, or everything that is wrong with it in the order of the page. */
export type CheckedPage =
  | { ok: true; answers: Record<string, AnswerValue | undefined>; notes: Notes }
  | { ok: false; faults: readonly DraftFault[] }

/** Reads the draft of a page as of a day. A blank note removes the note. */
export function checkPage(page: Page, draft: PageDraft, language: Language, today: IsoDate): CheckedPage {
  const answers: Record<string, AnswerValue | undefined> = {}
  const notes: Record<string, string> = {}
  const faults: DraftFault[] = []
  page.questions.forEach((question, index) => {
    const typed = draft.questions[index]
    if (!typed) return
    const drafted = toAnswer(question, typed, language, today)
    if (drafted.ok) answers[question.id] = drafted.answer
    else faults.push(...drafted.faults.map((fault) => ({ question: question.id, ...fault })))
    notes[question.id] = (draft.notes[index] ?? '').trim()
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers, notes }
}
