/** The whole report on one page: where the firm stands, and what to do with whom, with which money and by when. */
export type ReportBrief = {
  headings: { standing: string; steps: string; helpers: string; money: string; dates: string }
  /** The sentence that a managing director would repeat, and the figure. */
  standing: readonly string[]
  /** At most three; questions to answer where nothing is known yet. */
  steps: readonly BriefStep[]
  /** Said instead of steps where there are none. */
  noSteps: string
  /** At most three whom one can call. */
  helpers: readonly BriefHelper[]
  /** Said instead of helpers where there are none. */
  noHelpers: string
  /** At most three programmes that fit or may fit. */
  money: readonly BriefMoney[]
  /** What can be said of money as a whole, or why nothing can be said yet. */
  moneyText: string
  /** At most five, by day. */
  dates: readonly BriefDate[]
}

export type BriefStep = {
  action: string
  reason: string
  topicTitle: string
  /** Who helps with exactly this. */
  offer?: { id: string; name: string }
}

export type BriefHelper = {
  id: string
  name: string
  /** What it is, where, and for what. */
  text: string
  /** The first move towards it. */
  contact: string
  url: string | null
}

export type BriefMoney = {
  id: string
  name: string
  /** What this firm could get, or why that cannot be said. */
  text: string
}

export type BriefDate = {
  iso: string
  whenText: string
  text: string
  /** `plan`: from the order of steps; `deadline`: last day of an entry; `advice`: a sensible day, not one that is set. */
  source: 'plan' | 'deadline' | 'advice'
}
