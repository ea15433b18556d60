import type { Confidence, Cost, EntryKind } from '../../core/catalogue/entry'
import type { Outcome } from '../../core/recommendation/recommendation'
import { deGates } from './deGates'

const importances = ['für Sie kein Thema', 'Ihnen weniger wichtig', 'Ihnen wichtig', 'Ihnen sehr wichtig']

const kinds: Readonly<Record<EntryKind, string>> = {
  'competence-centre': 'Beratungsstelle',
  'test-lab': 'Testlabor',
  'cooperation-programme': 'Kooperation',
  'funding-programme': 'Förderprogramm',
  network: 'Netzwerk',
  chamber: 'Kammer',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  fits: 'passt',
  perhaps: 'passt vielleicht',
  doesNotFit: 'passt nicht',
  closed: 'beendet',
  context: 'Hintergrund, keine Empfehlung',
}

const costs: Readonly<Record<Cost, string>> = {
  free: 'kostenlos',
  fee: 'kostenpflichtig',
  membership: 'mit Mitgliedschaft',
  'own-share': 'mit Eigenanteil',
  grant: 'Zuschuss',
  vendor: 'kommerzielles Angebot',
  mixed: 'teils kostenlos, teils kostenpflichtig',
  unknown: 'Kosten nicht bekannt',
}

const confidences: Readonly<Record<Confidence, string>> = {
  primary: 'aus erster Hand',
  secondary: 'aus zweiter Hand',
  'general-knowledge': 'allgemeines Wissen, nicht an einer Quelle geprüft',
}

const documents: Readonly<Record<string, string>> = {
  'gtai-italy-2020': 'Bericht von Germany Trade & Invest zu Italien',
  'bmwi-lni40-kosmo-2020': 'Mitteilung des Bundeswirtschaftsministeriums zu LNI 4.0 und KOSMO',
  'ciipa-online-2020': 'Bericht über Online-Formate der CIIPA',
  'hamburg-news-2016': 'Bericht von Hamburg News',
  'isa-newsletter-2020': 'Newsletter der Chinesisch-Deutschen Industriestädteallianz',
}

export const deRecommendations = {
  kinds,
  outcomes,
  costs,
  confidences,
  gates: deGates,
  servesTopic: (
    topic: string,
    importance: number,
    isBasic: boolean,
    level: number | null,
    target: number,
  ) => {
    const weight = isBasic ? 'eine Grundlage' : (importances[importance] ?? 'Ihnen wichtig')
    const stand = level === null ? `Ziel Stufe ${target}` : `Stufe ${level}, Ziel ${target}`
    return `Hilft beim Thema „${topic}“: ${weight}, ${stand}.`
  },
  servesMoreTopics: (topics: string) => `Hilft auch bei: ${topics}.`,
  servesFields: (fields: string) => `Hilft besonders bei: ${fields}.`,
  servesSteps: (fields: string) => `Hilft bei nächsten Schritten in: ${fields}.`,
  servesNoNeed: 'Hilft bei keinem Thema, in dem Sie nach Ihren Antworten unter dem Ziel liegen.',
  servesUnknownNeed: (topics: string) =>
    `Hilft bei: ${topics}. Ob Sie das brauchen, zeigen erst Ihre Antworten dazu.`,
  projectTopics: (topics: string) => `Passt zu den Themen Ihres Vorhabens: ${topics}.`,
  projectKinds: (kinds: string) => `Zahlt für das, was Sie vorhaben: ${kinds}.`,
  near: (km: number, city: string) =>
    km < 1 ? `Bei Ihnen am Ort: ${city}.` : `In Ihrer Nähe: ${city}, etwa ${km} km Luftlinie.`,
  inYourState: (state: string) => `Arbeitet für Betriebe in Ihrem Bundesland: ${state}.`,
  focusInYourState: (state: string) =>
    `Offen für Betriebe in ganz Deutschland, mit Schwerpunkt in Ihrem Bundesland: ${state}.`,
  nationwide: 'Offen für Betriebe in ganz Deutschland.',
  partnerCountries: (countries: string, count: number) =>
    `Betrifft ${count === 1 ? 'Ihr Partnerland' : 'Ihre Partnerländer'}: ${countries}.`,
  yourSector: (sector: string) => `Richtet sich an Ihre Branche: ${sector}.`,
  free: 'Nach den vorliegenden Angaben kostenlos.',
  failedPlace: (states: string) => `Nur für Betriebe in: ${states}.`,
  failedSector: (sectors: string) => `Nur für diese Branchen: ${sectors}.`,
  failedCountry: (countries: string) => `Nur mit Partnern in: ${countries}.`,
  statusUnknown: 'Ob es das Angebot so noch gibt, ist nicht belegt: Stand prüfen.',
  dormant: 'Ruht nach dem letzten bekannten Stand: Stand prüfen.',
  stale: (date: string) => `Zuletzt am ${date} geprüft, also vor mehr als zwölf Monaten: Stand prüfen.`,
  generalKnowledge: 'Diese Angaben sind nicht an einer Quelle geprüft: Stand prüfen.',
  noProject: 'Ob es passt, lässt sich erst mit einem konkreten Vorhaben sagen.',
  otherTopics: 'Nennt andere Themen als Ihr Vorhaben: vor dem Antrag fragen, ob es dafür offen ist.',
  toConfirm: (reason: string) => `Bei der Stelle zu klären: ${reason}`,
  running: 'läuft',
  runningUntil: (date: string) => `läuft längstens bis ${date}`,
  unknownStatus: 'ob es läuft, ist nicht bekannt',
  unknownUntil: (date: string) => `ob es läuft, ist nicht bekannt; längstens bis ${date}`,
  dormantStatus: 'ruht',
  ended: 'beendet',
  endedOn: (date: string) => `endete am ${date}`,
  checked: (date: string) => `Geprüft am ${date}`,
  undated: 'ohne Datum',
  source: (host: string, date: string, note: string) => `${host}, ${date}${note === '' ? '' : ` (${note})`}`,
  successor: (name: string) => `Nachfolger: ${name}`,
  origin: (document: string, date: string, isDerived: boolean) =>
    `Zuerst gefunden in: ${documents[document] ?? document}, ${isDerived ? `Datum erschlossen: ${date}` : date}`,
}
