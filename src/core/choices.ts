import { languages, type Language } from './questionnaire/texts'

/** Parts of the report that can be left out; the summary, and method and sources at the end, always stand in it. */
export const reportParts = ['topics', 'nextSteps', 'shortlist', 'help', 'funding', 'answers'] as const
export type ReportPart = (typeof reportParts)[number]

/** Everything, two pages, or two languages side by side. */
export const reportForms = ['full', 'short', 'columns'] as const
export type ReportForm = (typeof reportForms)[number]

/** What the user chooses before a report is made. */
export type ReportChoices = {
  form: ReportForm
  /** Language of the report; of the left column where there are two. `null` for the language shown. */
  language: Language | null
  /** Parts of the full report, in its order. */
  parts: readonly ReportPart[]
  /** The firm's notes on its answers. */
  notes: boolean
  /** Names of firm and people; without them the report can be passed on. */
  names: boolean
  /** The report carries the answers, so that it can be opened like a file. */
  enclosing: boolean
}

/** Everything in it, in the language shown. */
export const usualChoices: ReportChoices = {
  form: 'full',
  language: null,
  parts: reportParts,
  notes: true,
  names: true,
  enclosing: true,
}

/** Languages of a report: one, or where there are two columns the left one first. */
export function reportLanguages(
  { form, language }: Pick<ReportChoices, 'form' | 'language'>,
  shown: Language,
): readonly [Language, ...Language[]] {
  const first = language ?? shown
  return form === 'columns' ? [first, ...languages.filter((one) => one !== first)] : [first]
}
