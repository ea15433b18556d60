import type { AidBasis, Instrument, Need, Purpose, StartRule } from '../../core/catalogue/entry'

const instruments: Readonly<Record<Instrument, string>> = {
  grant: 'Zuschuss',
  voucher: 'Gutschein',
  loan: 'Förderkredit',
  tax: 'Steuerliche Förderung',
  equity: 'Beteiligung',
  service: 'Kostenfreie Leistung',
}

const purposes: Readonly<Record<Purpose, string>> = {
  investment: 'Anschaffung',
  consulting: 'Beratung',
  training: 'Schulung',
  'r-and-d': 'Forschung und Entwicklung',
}

const startRules: Readonly<Record<StartRule, string>> = {
  'after-approval': 'Erst nach der Bewilligung bestellen oder unterschreiben.',
  'after-application':
    'Nach dem Eingang des Antrags auf eigenes Risiko möglich. Lassen Sie sich den Eingang bestätigen.',
  'after-bank-application': 'Erst bestellen, wenn der Antrag bei der Hausbank gestellt ist.',
  none: 'Ein Antrag vor dem Beginn ist nicht nötig.',
}

const bases: Readonly<Record<AidBasis, string>> = {
  'de-minimis': 'De-minimis-Beihilfe, Verordnung (EU) 2023/2831',
  gber: 'Allgemeine Gruppenfreistellungsverordnung (AGVO), Verordnung (EU) Nr. 651/2014',
  tax: 'Steuerrecht',
  none: 'keine Beihilfe',
  unknown: 'nicht belegt',
}

const needs: Readonly<Record<Need, string>> = {
  'annual-accounts': 'Jahresabschlüsse',
  'approved-adviser': 'zugelassene Beratung',
  'business-plan': 'Geschäftsplan',
  'call-or-round': 'Aufruf oder Stichtag abwarten',
  'de-minimis-declaration': 'De-minimis-Erklärung',
  elster: 'ELSTER-Zertifikat',
  'external-offer': 'Angebot eines Anbieters',
  'house-bank': 'Gespräch mit der Hausbank',
  lottery: 'Losverfahren',
  'not-in-difficulty': 'Erklärung, kein Unternehmen in Schwierigkeiten zu sein',
  'own-rnd-staff': 'eigenes Personal für Forschung und Entwicklung',
  'own-share': 'Eigenanteil',
  'portal-registration': 'Anmeldung im Antragsportal',
  'pre-financing': 'Vorfinanzierung',
  'prior-consultation': 'Beratungsgespräch vor dem Antrag',
  'register-extract': 'Auszug aus dem Handels- oder Gewerberegister',
  'research-partner': 'Partner aus der Forschung',
  'sector-positive-list': 'Branche steht auf der Positivliste',
  'size-declaration': 'KMU-Erklärung',
  'technical-novelty': 'technische Neuheit',
  'time-records': 'Stundennachweise',
  'transparency-entry': 'Eintrag in der Transparenzdatenbank',
  'works-on-site': 'Umsetzung am Standort im Land',
}

/** What a report says on the terms of an offer. */
export const deOffers = {
  instruments,
  purposes,
  startRules,
  bases,
  needs,
  labels: {
    funder: 'Fördergeber',
    instrument: 'Art der Förderung',
    purposes: 'Wofür',
    projectTopics: 'Themen',
    size: 'Größe des Betriebs',
    rate: 'Fördersatz',
    minimum: 'Mindestbetrag',
    maximum: 'Höchstbetrag',
    eligibleCost: 'Anrechenbare Kosten',
    amount: 'Zum Betrag',
    basis: 'Rechtsgrundlage',
    start: 'Beginn',
    excluded: 'Ausgeschlossen',
    needs: 'Für den Antrag',
    statusSeen: 'Stand belegt bis',
  },
  atMostPercent: (percent: string) => `bis ${percent}`,
  percents: (low: string, high: string) => `${low} bis ${high}, je nach Betrieb`,
  fromEuros: (euros: string) => `ab ${euros}`,
  upToEuros: (euros: string) => `bis ${euros}`,
  articles: (basis: string, articles: string) => `${basis}, Art. ${articles}`,
  gberEnds: (date: string) =>
    `Die AGVO gilt bis ${date}. Für eine spätere Bewilligung braucht das Programm eine neue Grundlage.`,
  anyTopic: 'offen für alle Themen',
  nationwide: 'bundesweit',
  anywhere: 'ohne Bindung an ein Bundesland',
  focus: (region: string, states: string) => `${region}, Schwerpunkt ${states}`,
  /** Two entries of one body may bear the same name. */
  related: (name: string, kind: string) => `${name}, ${kind}`,
  validUntil: (date: string) => `Letzter bekannter Tag: ${date}`,
  errorMail: (name: string, id: string, version: string, checked: string) => ({
    subject: `Fehler im Eintrag „${name}“`,
    body: `Eintrag: ${id}\nStand des Katalogs: ${version}\nGeprüft am: ${checked}\n\nWas nicht stimmt:\n\nWoher ich das weiß (am besten mit Adresse der Seite):\n`,
  }),
}
