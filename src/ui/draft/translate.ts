import { listColumns } from '../../core/answers/rowSchemas'
import type { Page } from '../../core/questionnaire/path'
import type { Language } from '../../core/questionnaire/texts'
import type { PageDraft, RowDraft } from './draft'
import { isGrouped, type ListQuestion } from './kinds'
import { numberText, parseNumber } from './number'

/** The draft in the number notation of the other language, so that "1.200" does not become 1.2 on the way. */
export function translated(page: Page, draft: PageDraft, from: Language, to: Language): PageDraft {
  const figure = (typed: string, grouped: boolean) => {
    const value = parseNumber(typed, from)
    return value === undefined ? typed : numberText(value, to, grouped)
  }
  const row = (question: ListQuestion, { cells, dates }: RowDraft): RowDraft => {
    const figures = listColumns[question.type].flatMap((column) =>
      column.kind === 'choice' || column.kind === 'date'
        ? []
        : [[column.id, figure(cells[column.id] ?? '', true)]],
    )
    return { cells: { ...cells, ...Object.fromEntries(figures) }, dates }
  }
  return {
    notes: draft.notes,
    questions: draft.questions.map((typed, index) => {
      const question = page.questions[index]
      if (question?.type === 'number') return { ...typed, text: figure(typed.text, isGrouped(question)) }
      if (question?.type === 'enterprises' || question?.type === 'aids')
        return { ...typed, rows: typed.rows.map((each) => row(question, each)) }
      return typed
    }),
  }
}
