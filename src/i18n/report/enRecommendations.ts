import type { ReportMessages } from './de'
import { enGates } from './enGates'

const importances = ['not for you', 'less important to you', 'important to you', 'very important to you']

const documents: Readonly<Record<string, string>> = {
  'gtai-italy-2020': 'a Germany Trade & Invest report on Italy',
  'bmwi-lni40-kosmo-2020':
    'a notice from the German Federal Ministry for Economic Affairs on LNI 4.0 and KOSMO',
  'ciipa-online-2020': 'a report on CIIPA’s online events',
  'hamburg-news-2016': 'a report by Hamburg News',
  'isa-newsletter-2020': 'the newsletter of the Chinese-German Industrial City Alliance',
}

export const enRecommendations: ReportMessages['recommendations'] = {
  kinds: {
    'competence-centre': 'Advice centre',
    'test-lab': 'Test lab',
    'cooperation-programme': 'Cooperation',
    'funding-programme': 'Funding programme',
    network: 'Network',
    chamber: 'Chamber',
  },
  outcomes: {
    fits: 'fits',
    perhaps: 'may fit',
    doesNotFit: 'does not fit',
    closed: 'ended',
    context: 'background, not a recommendation',
  },
  costs: {
    free: 'free of charge',
    fee: 'for a fee',
    membership: 'with membership',
    'own-share': 'you pay a share',
    grant: 'grant',
    vendor: 'commercial offer',
    mixed: 'partly free, partly for a fee',
    unknown: 'cost not known',
  },
  confidences: {
    primary: 'from a primary source',
    secondary: 'from a secondary source',
    'general-knowledge': 'general knowledge, not checked against a source',
  },
  gates: enGates,
  servesTopic: (topic, importance, isBasic, level, target) => {
    const weight = isBasic ? 'one of the basics' : (importances[importance] ?? 'important to you')
    const stand = level === null ? `target level ${target}` : `level ${level}, target ${target}`
    return `Helps with the topic “${topic}”: ${weight}, ${stand}.`
  },
  servesMoreTopics: (topics) => `Also helps with: ${topics}.`,
  servesFields: (fields) => `Helps especially with: ${fields}.`,
  servesSteps: (fields) => `Helps with next steps in: ${fields}.`,
  servesNoNeed: 'Helps with no topic in which your answers put you below target.',
  servesUnknownNeed: (topics) => `Helps with: ${topics}. Your answers on that will show whether you need it.`,
  projectTopics: (topics) => `Matches the topics of your project: ${topics}.`,
  projectKinds: (kinds) => `Pays for what you plan: ${kinds}.`,
  near: (km, city) =>
    km < 1 ? `In your own town: ${city}.` : `Near you: ${city}, about ${km} km as the crow flies.`,
  inYourState: (state) => `Serves firms in your state: ${state}.`,
  focusInYourState: (state) => `Open to firms all over Germany, with a focus on your state: ${state}.`,
  nationwide: 'Open to firms all over Germany.',
  partnerCountries: (countries, count) =>
    `Concerns your partner ${count === 1 ? 'country' : 'countries'}: ${countries}.`,
  yourSector: (sector) => `Meant for your sector: ${sector}.`,
  free: 'Free of charge according to the details we have.',
  failedPlace: (states) => `Only for firms in: ${states}.`,
  failedSector: (sectors) => `Only for these sectors: ${sectors}.`,
  failedCountry: (countries) => `Only with partners in: ${countries}.`,
  statusUnknown: 'There is no evidence that the offer still exists in this form: please check.',
  dormant: 'Dormant when last heard of: please check.',
  stale: (date) => `Last checked on ${date}, more than twelve months ago: please check.`,
  generalKnowledge: 'These details were not checked against a source: please check.',
  noProject: 'Whether it fits can only be said once there is a concrete project.',
  otherTopics: 'Names other topics than your project: ask before you apply whether it is open to yours.',
  toConfirm: (reason) => `To be clarified with the provider: ${reason}`,
  running: 'running',
  runningUntil: (date) => `running until ${date} at the latest`,
  unknownStatus: 'not known whether it is running',
  unknownUntil: (date) => `not known whether it is running; until ${date} at the latest`,
  dormantStatus: 'dormant',
  ended: 'ended',
  endedOn: (date) => `ended on ${date}`,
  checked: (date) => `Checked on ${date}`,
  undated: 'undated',
  source: (host, date, note) => `${host}, ${date}${note === '' ? '' : ` (${note})`}`,
  successor: (name) => `Successor: ${name}`,
  origin: (document, date, isDerived) =>
    `First found in: ${documents[document] ?? document}, ${isDerived ? `date derived: ${date}` : date}`,
}
