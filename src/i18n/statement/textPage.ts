/** Paragraphs come before the list. */
export type TextSection = {
  heading: string
  paragraphs?: readonly string[]
  items?: readonly string[]
}

/** A page of nothing but text. */
export type TextPage = {
  title: string
  lead: string
  sections: readonly TextSection[]
}
