import { callSheetDe } from './callSheet.de'
import { fundingDe } from './funding.de'
import { helpDe } from './help.de'

/** Words of the PDF around the sentences of the report; the English words have the same shape. */
export const de = {
  product: 'Mittelstandslotse',
  languageName: 'Deutsch',
  cover: {
    date: 'Datum',
    questionnaire: 'Fragebogen',
    catalogue: 'Verzeichnis der Angebote',
    language: 'Sprache',
    version: (title: string, version: string) => `${title}, Fassung ${version}`,
    asOf: (version: string) => `Stand ${version}`,
    profile: 'Profil der Themen',
  },
  page: (number: number, count: number) => `Seite ${number} von ${count}`,
  contents: 'Inhalt',
  summary: { title: 'Das Wichtigste auf einer Seite' },
  glance: 'Das Ergebnis im Überblick',
  levels: {
    heading: 'So lesen Sie die Stufen',
    text: 'Jede Antwort beschreibt eine Stufe. Eine Stufe beschreibt einen Stand und ist keine Note: Nicht jeder Betrieb braucht in jedem Thema die oberste.',
    level: (level: number) => `Stufe ${level}`,
  },
  score: {
    bar: (score: string, range: string) => `Skala von 0 bis 100: ${score}, ${range}`,
    none: 'Noch kein Wert',
  },
  radar: {
    heading: 'Die Themen im Vergleich',
    note: 'Punkte von 0 bis 100. Die Ringe stehen für die Stufen; der helle Strich zeigt, was die offenen Antworten noch ändern können.',
    alt: (values: string) => `Netzdiagramm der Themen: ${values}`,
  },
  scale: (name: string, text: string) => `${name}: ${text}`,
  topic: {
    core: 'Kernfeld',
    now: 'Heute',
    next: 'Als Nächstes',
    note: 'Ihre Notiz',
    bottleneck: (name: string) => `Engpass: ${name}`,
  },
  steps: {
    place: (topic: string, field: string, from: number, to: number) =>
      `${topic} · ${field}: von Stufe ${from} auf ${to}`,
    reached: 'Danach gilt',
    reason: 'Warum jetzt',
    offers: 'Dabei hilft',
    bottleneck: 'Engpass',
    more: 'Danach, in dieser Reihenfolge',
    columns: { rank: 'Nr.', action: 'Schritt', place: 'Feld', levels: 'Stufe' },
    levels: (from: number, to: number) => `${from} → ${to}`,
    none: 'In jedem bewerteten Thema ist das Ziel erreicht. Es steht kein Schritt an.',
  },
  shortlist: {
    intro: (count: number) =>
      count === 1
        ? 'Diesen Eintrag haben Sie ausgewählt.'
        : `Diese ${count} Einträge haben Sie ausgewählt, in Ihrer Reihenfolge.`,
  },
  help: helpDe,
  funding: fundingDe,
  short: {
    title: 'Der Bericht auf zwei Seiten',
    topics: 'Die Themen',
    bottlenecks: 'Was bremst',
    noBottleneck: 'Kein einzelnes Feld hält ein Thema auf.',
    funding: 'Förderung',
    contacts: 'Wen Sie ansprechen',
    method: 'Wie das ermittelt ist',
    methodText: (questionnaire: string, catalogue: string) =>
      `Gerechnet nach den Antworten des Betriebs: Jede Antwort steht für eine Stufe, ein schwaches Kernfeld begrenzt sein Thema. Grundlage sind ${questionnaire} und das Verzeichnis der Angebote, Stand ${catalogue}; wie gerechnet wird, steht im vollen Bericht.`,
  },
  callSheet: callSheetDe,
  answers: { head: 'Frage und Antwort', note: 'Notiz' },
  fileInfo: (company: string) => `Selbstcheck von ${company}`,
  subject: 'Selbstcheck zur Digitalisierung',
}

export type PdfMessages = typeof de
