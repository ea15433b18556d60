/** Day, month and year as typed. */
export type DateDraft = { day: string; month: string; year: string }

/** One row of a list as typed: choices, figures and texts by column, dates apart. */
export type RowDraft = { cells: Record<string, string>; dates: Record<string, DateDraft> }

/**
 * What is typed or chosen for one question and not yet an answer. One shape for all types, so that field names stay plain;
 * each type uses its own part.
 */
export type QuestionDraft = {
  /** Option of a single choice; "unknown" beside a number; "none" instead of rows. */
  choice: string
  chosen: string[]
  /** Option per row of a grid, in the order of its rows. */
  grid: string[]
  text: string
  date: DateDraft
  rows: RowDraft[]
}

/** Draft of an open page: one entry per question, in the order of the page. */
export type PageDraft = { questions: QuestionDraft[]; notes: string[] }

export const emptyDate: DateDraft = { day: '', month: '', year: '' }

/** A question not yet touched; `rows` is the number of rows of a grid. */
export function emptyDraft(rows = 0): QuestionDraft {
  return {
    choice: '',
    chosen: [],
    grid: Array.from({ length: rows }, () => ''),
    text: '',
    date: { ...emptyDate },
    rows: [],
  }
}
