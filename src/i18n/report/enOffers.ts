import type { AidBasis, Instrument, Need, Purpose, StartRule } from '../../core/catalogue/entry'
import type { deOffers } from './deOffers'

const instruments: Readonly<Record<Instrument, string>> = {
  grant: 'Grant',
  voucher: 'Voucher',
  loan: 'Subsidised loan',
  tax: 'Tax relief',
  equity: 'Equity',
  service: 'Free service',
}

const purposes: Readonly<Record<Purpose, string>> = {
  investment: 'purchases',
  consulting: 'advice',
  training: 'training',
  'r-and-d': 'research and development',
}

const startRules: Readonly<Record<StartRule, string>> = {
  'after-approval': 'Order or sign only after the approval.',
  'after-application':
    'Possible at your own risk once the application has arrived. Have its arrival confirmed in writing.',
  'after-bank-application': 'Order only after the application has been made at your bank.',
  none: 'No application is needed before the start.',
}

const bases: Readonly<Record<AidBasis, string>> = {
  'de-minimis': 'de minimis aid, Regulation (EU) 2023/2831',
  gber: 'General Block Exemption Regulation (GBER), Regulation (EU) No 651/2014',
  tax: 'tax law',
  none: 'no state aid',
  unknown: 'not evidenced',
}

const needs: Readonly<Record<Need, string>> = {
  'annual-accounts': 'annual accounts',
  'approved-adviser': 'an approved adviser',
  'business-plan': 'a business plan',
  'call-or-round': 'waiting for a call or a round',
  'de-minimis-declaration': 'de minimis declaration',
  elster: 'ELSTER certificate (German tax portal)',
  'external-offer': 'a supplier’s quotation',
  'house-bank': 'a talk with your bank',
  lottery: 'selection by lot',
  'not-in-difficulty': 'declaration that you are not an undertaking in difficulty',
  'own-rnd-staff': 'own staff for research and development',
  'own-share': 'own share of the cost',
  'portal-registration': 'registration in the application portal',
  'pre-financing': 'pre-financing',
  'prior-consultation': 'a consultation before applying',
  'register-extract': 'an extract from the commercial or trade register',
  'research-partner': 'a research partner',
  'sector-positive-list': 'your sector is on the positive list',
  'size-declaration': 'SME declaration',
  'technical-novelty': 'technical novelty',
  'time-records': 'time records',
  'transparency-entry': 'entry in the transparency database',
  'works-on-site': 'carried out at the site in the state',
}

/** What a report says on the terms of an offer. */
export const enOffers: typeof deOffers = {
  instruments,
  purposes,
  startRules,
  bases,
  needs,
  labels: {
    funder: 'Funder',
    instrument: 'Kind of funding',
    purposes: 'What for',
    projectTopics: 'Topics',
    size: 'Size of the firm',
    rate: 'Funding rate',
    minimum: 'Smallest amount',
    maximum: 'Largest amount',
    eligibleCost: 'Eligible cost',
    amount: 'On the amount',
    basis: 'Legal basis',
    start: 'Start',
    excluded: 'Not for',
    needs: 'For the application',
    statusSeen: 'State evidenced up to',
  },
  atMostPercent: (percent) => `up to ${percent}`,
  percents: (low, high) => `${low} to ${high}, depending on the firm`,
  fromEuros: (euros) => `from ${euros}`,
  upToEuros: (euros) => `up to ${euros}`,
  articles: (basis, articles) => `${basis}, Art. ${articles}`,
  gberEnds: (date) =>
    `The GBER applies until ${date}. For a later approval the programme needs a new legal basis.`,
  anyTopic: 'open to all topics',
  nationwide: 'nationwide',
  anywhere: 'not tied to a state',
  focus: (region, states) => `${region}, with a focus on ${states}`,
  related: (name: string, kind: string) => `${name}, ${kind}`,
  validUntil: (date) => `Last known day: ${date}`,
  errorMail: (name, id, version, checked) => ({
    subject: `Error in the entry “${name}”`,
    body: `Entry: ${id}\nVersion of the catalogue: ${version}\nChecked on: ${checked}\n\nWhat is wrong:\n\nHow I know (best with the address of the page):\n`,
  }),
}
