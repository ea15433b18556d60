import type { Language } from '../../core/questionnaire/texts'
import type { IsoDate } from '../../core/date'

/** Tables to write: each sheet has one header row, and one row for each thing below it. */
export type Workbook = { title: string; language: Language; sheets: readonly Sheet[] }

export type Sheet = {
  /** At most 31 characters, without any of `[]:*?/\`. */
  name: string
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

/** Width in characters. */
export type Column = { title: string; width: number }

/** Text is never read as a formula, whatever it begins with; `null` leaves the cell empty. */
export type Cell = string | number | null | { day: IsoDate } | { text: string; url: string }
