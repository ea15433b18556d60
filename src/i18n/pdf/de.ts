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
  glance: 'Auf einen Blick',
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
    columns: { rank: 'Nr.', action: 'Schritt', place: 'Thema und Feld', levels: 'Stufe' },
    levels: (from: number, to: number) => `${from} → ${to}`,
    none: 'In jedem bewerteten Thema ist das Ziel erreicht. Es steht kein Schritt an.',
  },
  help: {
    groups: {
      fits: 'Das passt',
      perhaps: 'Das passt vielleicht',
      doesNotFit: 'Das passt nicht',
    },
    none: 'Im Verzeichnis steht zurzeit kein passendes Angebot.',
    reasons: 'Warum',
    open: 'Noch zu klären',
    unsure: 'Nicht sicher',
    advice: 'Gut zu wissen',
    apply: 'So geht es',
    website: 'Website',
    status: 'Stand',
    sources: 'Quellen',
    cautions: (numbers: string) => `Vorsicht, siehe Hinweis ${numbers}`,
    cautionsHeading: 'Worauf Sie achten',
    cautionsIntro:
      'Diese Hinweise gelten für die Angebote, bei denen ihre Nummer steht. Sie ersetzen keine Rechtsberatung.',
    cautionSources: 'Quellen der Hinweise',
    columns: { name: 'Angebot', why: 'Warum nicht', about: 'Was es ist, Stand und Quellen' },
  },
  answers: { question: 'Frage', answer: 'Antwort', note: 'Notiz' },
  fileInfo: (company: string) => `Selbstcheck von ${company}`,
  subject: 'Selbstcheck zur Digitalisierung',
}

export type PdfMessages = typeof de
