/** Paragraphs come before the list. */
export type TextSection = {
  heading: string
  paragraphs?: readonly string[]
  items?: readonly string[]
}

/** Words on privacy, and what leads to those of whoever offers the page. */
export type PrivacyMessages = TextPage & { ofOperator: string; newTab: string }

/** A page of nothing but text. */
export type TextPage = {
  title: string
  lead: string
  sections: readonly TextSection[]
}
