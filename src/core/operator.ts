/** Whoever offers the page: a chamber, a centre, a firm. All of it may be missing. */
export type Operator = {
  name?: string
  /** Where barriers are reported. */
  accessibilityFeedback?: { mail?: string; url?: string }
  /** Address of its own words on privacy. */
  privacy?: string
}
