import type { FundingTerms, FundingTexts } from './entry'
import type { AuthoredFunding } from './schema'

/** Terms of a funding programme without its words. */
export function termsOf(authored: AuthoredFunding): FundingTerms {
  const { minimumEur, eligibleCostAtMostEur, overhead, maximumEur, otherPublicMoney } = authored
  const { text: _, ...size } = authored.size
  return {
    instrument: authored.instrument,
    purposes: authored.purposes,
    projectTopics: authored.projectTopics ?? [],
    size,
    rates: authored.rates ?? [],
    ...(minimumEur === undefined ? {} : { minimumEur }),
    ...(eligibleCostAtMostEur === undefined ? {} : { eligibleCostAtMostEur }),
    ...(overhead === undefined ? {} : { overhead }),
    ...(maximumEur === undefined ? {} : { maximumEur }),
    aidBasis: authored.aidBasis,
    gberArticles: authored.gberArticles ?? [],
    startRule: authored.startRule,
    needs: authored.needs ?? [],
    excludes: authored.excludes ?? [],
    ...(otherPublicMoney === undefined ? {} : { otherPublicMoney }),
  }
}

type Say = (text: string | { readonly de: string; readonly en: string }) => string

/** Words on the terms in the language that `say` picks. */
export function termsTexts(authored: AuthoredFunding, say: Say): FundingTexts {
  const { rateNote, amountNote, basisNote } = authored
  return {
    funder: say(authored.funder),
    size: say(authored.size.text),
    ...(rateNote ? { rate: say(rateNote) } : {}),
    ...(amountNote ? { amount: say(amountNote) } : {}),
    ...(basisNote ? { basis: say(basisNote) } : {}),
    excluded: (authored.excluded ?? []).map(say),
  }
}
