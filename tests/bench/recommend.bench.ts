import { assess } from '../../src/core/assessment/assess'
import type { Catalogue } from '../../src/core/catalogue/entry'
import { judgeFunding } from '../../src/core/funding/judge'
import { walk } from '../../src/core/questionnaire/walk'
import { decidingQuestions } from '../../src/core/recommendation/deciding'
import { recommend } from '../../src/core/recommendation/recommend'
import { whatWouldChange } from '../../src/core/recommendation/whatWouldChange'
import { findable, found as searched, openFilter } from '../../src/ui/offers/filter'
import {
  exampleAnswers,
  exampleFirms,
  productCatalogue,
  productPlaces,
  productQuestionnaire,
} from '../support/content'
import { reportOn } from '../support/report'

const today = '2026-11-21'
// Others may be at work on the same core: the fastest round says what the code can do.
const rounds = 40

const { questionnaire } = productQuestionnaire()
const { catalogue } = productCatalogue()
const places = productPlaces()
const firms = exampleFirms.map((firm) => {
  const current = walk(questionnaire, exampleAnswers(firm).answers)
  return { current, assessment: assess(current), funding: judgeFunding(current, today) }
})
type Firm = (typeof firms)[number]

/** The same catalogue ten times over, each copy under ids of its own. */
const tenfold: Catalogue = {
  ...catalogue,
  entries: Array.from({ length: 10 }, (_, copy) =>
    catalogue.entries.map((entry) => ({ ...entry, id: `${entry.id}-${copy}` })),
  ).flat(),
}

/** Milliseconds for one firm, the slowest of the example firms; of all rounds the fastest. */
function slowestFirm(work: (firm: Firm) => unknown): number {
  const perFirm = firms.map((firm) =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const start = performance.now()
        work(firm)
        return performance.now() - start
      }),
    ),
  )
  return Math.max(...perFirm)
}

const matching =
  (whole: Catalogue) =>
  ({ current, assessment, funding }: Firm) =>
    recommend(current, assessment, funding, whole, places, today)

// What a firm could look through with ten times as many entries; on each keystroke of a search.
const found = findable(
  Array.from(
    { length: 10 },
    () => reportOn(exampleAnswers('metallbau-hamburg').answers).recommendations,
  ).flat(),
)

const limits = [
  { name: 'matching all entries', most: 5, work: matching(catalogue) },
  { name: 'matching ten times as many', most: 80, work: matching(tenfold) },
  {
    name: 'what would change every refusal',
    most: 200,
    work: ({ current }: Firm) => whatWouldChange(current, catalogue, today),
  },
  {
    name: 'questions that decide most',
    most: 200,
    work: ({ current }: Firm) => decidingQuestions(current, catalogue, today),
  },
  {
    name: 'searching ten times as many',
    most: 50,
    work: () => searched(found, { ...openFilter, outcome: 'all', search: 'munchen labor', state: 'DE-BY' }),
  },
]

for (const { name, most, work } of limits) {
  const taken = slowestFirm(work)
  console.log(`${name}: ${taken.toFixed(1)} ms for one firm, ${most} ms allowed`)
  if (taken > most) process.exitCode = 1
}
