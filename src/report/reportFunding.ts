/** A sentence with the legal text it rests on: "Art. 3 Abs. 2 Verordnung (EU) 2023/2831", and as of when. */
export type RuledText = { text: string; rule?: string }

/** A question that is still open, by its short name. */
export type OpenQuestion = { question: string; text: string }

/** Everything that is judged for funding, in one language. Amounts and dates are words; ISO dates stand beside them. */
export type ReportFunding = {
  /** "Unverbindliche Ersteinschätzung": stands once, plainly. */
  disclaimer: string
  /** State of knowledge of the rules, in words. */
  asOf: string
  /** The one sentence on funding, and two or three more. */
  headline: string
  paragraphs: readonly string[]
  /** False while no project is wanted: then size, ledger and difficulty stand alone. */
  hasProject: boolean
  size: FundingVerdict & {
    /** Own figures, each related enterprise, and the sum. */
    sums: readonly {
      name: string
      employees: string
      turnover: string
      balanceSheet: string
      treatment: string
    }[]
  }
  ledger: FundingVerdict & {
    /** Largest possible, used and free amount with what they are called. */
    figures: readonly { label: string; text: string }[]
    /** Shares 0…1 for a bar. */
    usedShare: number
    rows: readonly { date: string; amount: string; by: string; counts: string }[]
    /** When room returns. */
    returns: readonly string[]
  }
  difficulty: FundingVerdict
  readiness: ReadinessReport | null
  /** What ordering or signing has closed, left open, and what would change it; `null` where nothing was said of it. */
  orderGuard: OrderGuard | null
  /** Programmes in groups, so that a blocked firm still gets something useful. */
  groups: readonly ProgrammeGroup[]
  /** The order of steps; empty without a project. */
  timeline: readonly TimelineStep[]
  /** "Frühester Beginn: 5. April 2027", with the reason. */
  earliestStart: { iso: string; text: string } | null
  papers: readonly Paper[]
  /** Rules that were applied: legal text with article, and the day of knowledge. */
  rules: readonly RuledText[]
}

export type FundingVerdict = {
  title: string
  tone: 'good' | 'open' | 'bad' | 'plain'
  /** "Kleines Unternehmen", "Unklar" … */
  verdict: string
  reasons: readonly RuledText[]
  cautions: readonly RuledText[]
  missing: readonly OpenQuestion[]
}

export type ReadinessReport = {
  title: string
  index: number
  indexText: string
  band: 'early' | 'preparing' | 'nearlyReady' | 'ready'
  bandText: string
  /** What to do in this band. */
  advice: string
  /** Why the index is capped. */
  caps: readonly RuledText[]
  criteria: readonly {
    question: string
    name: string
    outcome: 'met' | 'partly' | 'notMet' | 'open'
    outcomeText: string
    /** What to do, with lead time; absent where met. */
    toDo?: string
    /** Share of the index that it could still add, in points. */
    gain: number
  }[]
}

export type OrderGuard = {
  tone: 'good' | 'open' | 'bad'
  headline: string
  closes: readonly string[]
  staysOpen: readonly string[]
  /** What a withdrawal clause or a separable part would change. */
  wouldChange: readonly string[]
  rule: string
}

export type ProgrammeGroup = {
  id: 'grants' | 'loans' | 'tax' | 'services' | 'equity'
  title: string
  intro: string
  /** Ids of recommendations, best first, without those that do not fit. */
  programmes: readonly string[]
  /** Pairs that cannot pay for the same cost, as sentences. */
  exclusions: readonly string[]
}

export type TimelineStep = {
  id: string
  title: string
  /** ISO days, both included; `to` of a single day is `from`. */
  from: string
  to: string
  whenText: string
  /** What it waits for, in words; empty where it can start at once. */
  waitsFor: readonly string[]
  /** True for what must not happen before a letter is there. */
  guarded: boolean
  text: string
}

export type Paper = {
  id: string
  name: string
  text: string
  leadTimeText: string
  state: 'there' | 'partly' | 'missing' | 'open'
  stateText: string
  /** Names of the programmes that ask for it. */
  programmes: readonly string[]
}
