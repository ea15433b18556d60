import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import { assess } from '../../../src/core/assessment/assess'
import type { Catalogue, CatalogueEntry } from '../../../src/core/catalogue/entry'
import { isOpenOn, isStale } from '../../../src/core/catalogue/status'
import { judgeFunding } from '../../../src/core/funding/judge'
import { walk } from '../../../src/core/questionnaire/walk'
import { recommend } from '../../../src/core/recommendation/recommend'
import type { Recommendation } from '../../../src/core/recommendation/recommendation'
import { someAnswers } from '../../support/answers'
import { productCatalogue, productPlaces, productQuestionnaire } from '../../support/content'
import { likelyFirm } from '../../support/firms'

const today = '2026-11-21'
const half = 1000
const seed = 20261121
const { questionnaire, texts: questionTexts } = productQuestionnaire()
const { catalogue, texts } = productCatalogue()
const byId = new Map(catalogue.entries.map((entry) => [entry.id, entry]))

function listFor(answers: Answers, whole: Catalogue = catalogue): Recommendation[] {
  const current = walk(questionnaire, answers)
  return recommend(current, assess(current), judgeFunding(current, today), whole, productPlaces(), today)
}

/** Entries that are recommended at all: open offers of which enough is known. */
const isRecommendable = (entry: CatalogueEntry) => entry.role === 'offer' && isOpenOn(entry, today)

/** True for an entry without any condition, which therefore cannot fail. */
function isForEverybody({ states, sectors, countries, requires, funding }: CatalogueEntry): boolean {
  const isEverywhere = states.length === 0 || states.includes('DE')
  const isForAll = countries.length === 0 || countries.some((country) => ['DE', 'EU', '*'].includes(country))
  const isFree = !funding || funding.instrument === 'service'
  return isEverywhere && sectors.length === 0 && isForAll && isFree && requires.every(({ when }) => !when)
}

const fitted = new Set<string>()
const refused = new Map<string, Set<string>>()
const wronglyCertain = new Set<string>()
const nameless = new Set<string>()

beforeAll(() => {
  const firms = [someAnswers(questionnaire), likelyFirm(questionnaire)].flatMap((kind) =>
    fc.sample(kind, { numRuns: half, seed }),
  )
  for (const answers of firms) {
    for (const one of listFor(answers)) {
      const entry = byId.get(one.id)
      if (!entry) continue
      if (one.failed.length === 0 && one.open.length === 0) fitted.add(one.id)
      for (const id of one.failed) refused.set(one.id, (refused.get(one.id) ?? new Set()).add(id))
      if (one.outcome === 'fits' && isUncertain(entry)) wronglyCertain.add(one.id)
      for (const id of namesIn(one)) if (!isKnown(id)) nameless.add(id)
    }
  }
}, 120_000)

function isUncertain(entry: CatalogueEntry): boolean {
  return entry.status !== 'running' || entry.confidence === 'general-knowledge' || isStale(entry, today)
}

/** Ids of topics, fields, questions and options that the reasons name, as `question option` or id. */
function namesIn({ reasons, open }: Recommendation): string[] {
  const named = reasons.flatMap((reason) => {
    switch (reason.code) {
      case 'servesTopic':
        return [`topic ${reason.topic}`]
      case 'projectTopic':
        return [`funding.topics ${reason.topic}`]
      case 'projectKind':
        return [`funding.kinds ${reason.kind}`]
      case 'inYourState':
      case 'focusInYourState':
        return [`company.federalState ${reason.state}`]
      case 'partnerCountry':
        return [`company.partnerCountries ${reason.country}`]
      case 'yourSector':
        return [`company.sector ${reason.sector}`]
      default:
        return []
    }
  })
  return [...named, ...open]
}

function isKnown(name: string): boolean {
  const [question = '', option] = name.split(' ')
  return Object.values(questionTexts).every(({ topics, questions }) => {
    if (question === 'topic') return topics[option ?? ''] !== undefined
    const words = questions[question]
    return option === undefined ? words !== undefined : words?.options?.[option] !== undefined
  })
}

describe('two thousand firms of any kind', () => {
  it('leave no entry that nobody could use', () => {
    const unused = catalogue.entries.filter((entry) => isRecommendable(entry) && !fitted.has(entry.id))
    expect(unused.map(({ id }) => id)).toEqual([])
  })

  it('leave no entry that is for everybody, unless it asks for nothing', () => {
    const never = catalogue.entries.filter(
      (entry) => isRecommendable(entry) && !refused.has(entry.id) && !isForEverybody(entry),
    )
    expect(never.map(({ id }) => id)).toEqual([])
  })

  it('are refused for reasons that have words in both languages', () => {
    const own = new Set(['place', 'sector', 'country'])
    const gates = ['start', 'size', 'publicOwner', 'insolvency', 'inDifficulty', 'openRecovery']
    const terms = new Set([...gates, 'deMinimis', 'amount', 'purpose'])
    const wordless = [...refused].flatMap(([id, reasons]) =>
      [...reasons].filter(
        (reason) =>
          !own.has(reason) &&
          !(byId.get(id)?.funding && terms.has(reason)) &&
          Object.values(texts).some(({ entries }) => !entries[id]?.requirements[reason]),
      ),
    )
    expect(wordless).toEqual([])
    expect([...nameless]).toEqual([])
  })

  it('are never told as certain what is unknown, dormant, old or unchecked', () => {
    expect([...wronglyCertain]).toEqual([])
  })
})

describe('any firm', () => {
  it('gets the same list again, whatever the order of the catalogue', () => {
    fc.assert(
      fc.property(
        someAnswers(questionnaire),
        fc.shuffledSubarray([...catalogue.entries], { minLength: catalogue.entries.length }),
        (answers, entries) => {
          expect(listFor(answers, { ...catalogue, entries })).toEqual(listFor(answers))
        },
      ),
      { numRuns: 20, seed: 7 },
    )
  })
})
