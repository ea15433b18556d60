export const languages = ['de', 'en'] as const
export type Language = (typeof languages)[number]

/** The sets of texts there are: one for each language, and German in plain words. */
export const textSets = [...languages, 'de-plain'] as const
export type TextSet = (typeof textSets)[number]

/** What a questionnaire says in one language; the structure without words is `Questionnaire`. */
export type QuestionnaireTexts = {
  language: Language
  title: string
  sections: Readonly<Record<string, SectionTexts>>
  pages: Readonly<Record<string, PageTexts>>
  questions: Readonly<Record<string, QuestionTexts>>
  topics: Readonly<Record<string, TopicTexts>>
  /** Names of the levels 0…n. */
  levels: readonly string[]
  bands: Readonly<Record<string, string>>
}

export type SectionTexts = { title: string; intro?: string }

export type TopicTexts = { title: string; weakness?: string }

export type PageTexts = { heading: string; intro?: string }

export type QuestionTexts = {
  /** Short label of the field, for charts, tables and lists. */
  name: string
  heading: string
  why?: string
  help?: string
  example?: string
  /** What a low level here holds back, as a sentence. */
  bottleneck?: string
  /** Options or stages by id. */
  options?: Readonly<Record<string, OptionTexts>>
  /** What to do to get from stage i to i + 1. */
  steps?: readonly string[]
  /** Rows of a grid by id. */
  rows?: Readonly<Record<string, string>>
  /** Columns of a list by id. */
  columns?: Readonly<Record<string, ColumnTexts>>
  rowName?: string
  unit?: string
}

export type OptionTexts = {
  label: string
  hint?: string
  /** What choosing it means for later, shown as soon as it is chosen. */
  consequence?: string
}

export type ColumnTexts = { label: string; hint?: string; options?: Readonly<Record<string, string>> }
