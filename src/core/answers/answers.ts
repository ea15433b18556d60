/** One row of a list question: column id to what was entered. */
export type Row = Readonly<Record<string, string | number>>

/**
 * What was answered to one question, by its type: an option id (also `unknown`, `notApplicable`), option ids, a number,
 * a text, postcode or ISO date, rows of a grid (row id to option id), or rows of a list.
 */
export type AnswerValue =
  string | number | readonly string[] | Readonly<Record<string, string>> | readonly Row[]

/** Answers by question id. */
export type Answers = Readonly<Record<string, AnswerValue>>

/** Notes of the user by question id. */
export type Notes = Readonly<Record<string, string>>
