import type { Catalogue, CatalogueEntry, FundingTerms } from '../../src/core/catalogue/entry'

/** A free nationwide centre without any condition. */
export const someEntry: CatalogueEntry = {
  id: 'some-centre',
  kind: 'competence-centre',
  role: 'offer',
  states: ['DE'],
  focusStates: [],
  countries: [],
  sectors: [],
  topics: ['iot'],
  fields: [],
  tags: [],
  cost: 'free',
  requires: [],
  advises: [],
  cautions: [],
  url: null,
  status: 'running',
  checkedOn: '2026-11-21',
  sources: [{ url: 'https://example.org', date: '2026-11' }],
  confidence: 'primary',
  related: [],
}

/** A grant for purchases of any topic, without limits. */
const someTerms: FundingTerms = {
  instrument: 'grant',
  purposes: ['investment'],
  projectTopics: [],
  size: {},
  rates: [],
  aidBasis: ['gber'],
  gberArticles: [],
  startRule: 'after-approval',
  needs: [],
  excludes: [],
}

/** A funding programme with these terms. */
export function someProgramme(terms: Partial<FundingTerms> = {}): CatalogueEntry {
  return {
    ...someEntry,
    id: 'some-grant',
    kind: 'funding-programme',
    cost: 'grant',
    funding: { ...someTerms, ...terms },
  }
}

/** A catalogue of these entries; what they do not say is as in `someEntry`. */
export function catalogueOf(...entries: readonly Partial<CatalogueEntry>[]): Catalogue {
  return {
    version: '2026-11-21',
    cautions: {},
    entries: entries.map((entry) => ({ ...someEntry, ...entry })),
  }
}
