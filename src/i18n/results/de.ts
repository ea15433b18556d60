import { cardDe, linksDe } from '../offers/card.de'
import { kindsDe } from '../offers/kinds.de'
import { whatIfDe } from './whatIf.de'

/** Words of the results screen around what the report says. */
export const de = {
  ...linksDe,
  card: cardDe,
  kinds: kindsDe,
  whatIf: whatIfDe,
  eyebrow: 'Ihr Ergebnis',
  asOf: (date: string) => `Stand ${date}`,
  deciding: 'Was jetzt am meisten klärt',
  contents: 'Auf dieser Seite',
  funding: 'Förderung und Fahrplan ansehen',
  behind: 'Was dahintersteht',
  overall: {
    title: 'Gesamtwert',
    opens: 'Woraus sich das ergibt',
    intro: 'Das gewichtete Mittel der bewerteten Themen. Öffnen Sie ein Thema, um seine Antworten zu sehen.',
  },
  actions: {
    title: 'Mit dem Ergebnis weiterarbeiten',
    goOn: (left: number) => (left === 1 ? 'Noch eine Frage beantworten' : `Noch ${left} Fragen beantworten`),
    makePdf: 'Bericht als PDF erstellen',
    save: 'Antworten als Datei speichern',
    print: 'Seite drucken',
    review: 'Antworten prüfen',
    overview: 'Zurück zur Übersicht',
  },
  alert: {
    title: (count: number): string => (count === 1 ? 'Ihr Engpass' : 'Ihre Engpässe'),
    show: (topic: string) => `Antworten zu ${topic} ansehen`,
  },
  topics: {
    intro: 'Öffnen Sie ein Thema, um zu sehen, aus welchen Antworten die Stufe entsteht.',
    line: 'Der Punkt unter der Skala zeigt Ihre Punkte, der Strich daneben die Spanne, die durch offene Antworten noch möglich ist.',
    bottleneck: 'Engpass',
    level: (level: number, name: string) => `${level} · ${name}`,
    score: 'Punkte',
    range: 'Spanne',
    coverage: 'Antworten',
    importance: 'Für Sie',
    fields: (topic: string) => `Antworten zu ${topic}`,
    core: 'Kernfeld',
    now: 'Heute',
    next: 'Nächste Stufe',
    note: 'Ihre Notiz',
    legend: 'Was die Stufen heißen',
    held: 'Heller gefüllt: So weit reichen Ihre Punkte, wenn der Engpass behoben ist.',
  },
  charts: {
    title: 'Themen im Vergleich',
    intro:
      'Der Balken zeigt die Punkte, der helle Streifen die Spanne, die durch offene Antworten noch möglich ist.',
    table: 'Zahlen als Tabelle',
    caption: 'Punkte, mögliche Spanne und Stufe je Thema',
    topic: 'Thema',
    points: 'Punkte',
    range: 'Mögliche Spanne',
    level: 'Stufe',
    coverage: 'Antworten',
    pointsOf: (points: string) => `${points} Punkte`,
    rangeOf: (range: string) => `möglich: ${range}`,
    lowToHigh: (low: string, high: string) => (low === high ? low : `${low} bis ${high}`),
    none: 'noch offen',
    loading: 'Das Bild wird geladen …',
    missing: 'Das Bild ließ sich nicht laden. Alle Zahlen stehen in der Tabelle.',
  },
  monday: {
    title: 'Was Sie am Montag tun',
    who: 'Wer hilft:',
    firstCall: 'Ihr erster Anruf',
    dates: 'Bis wann',
    plan: 'Alle Termine im Fahrplan',
  },
  steps: {
    more: 'Warum, und wer noch hilft',
    notYet: 'Sobald Sie Fragen zu einem Thema beantwortet haben, stehen hier Ihre nächsten Schritte.',
    none: 'Aus Ihren Antworten ergibt sich gerade kein nächster Schritt.',
    from: (topic: string, field: string, from: string, to: string) =>
      `${topic} · ${field}: von ${from} auf ${to}`,
    reached: 'Dann gilt:',
    why: 'Warum hier:',
    offers: (count: number) =>
      count === 1 ? 'Wer hilft dabei? Eine Stelle' : `Wer hilft dabei? ${count} Stellen`,
    all: (count: number) => (count === 1 ? 'Noch ein Schritt' : `Alle Schritte: noch ${count}`),
  },
  clarify: {
    open: (count: number) =>
      count === 1 ? 'Eine offene Antwort zeigen' : `${count} offene Antworten zeigen`,
    deepen: (topic: string) => `${topic} vertiefen`,
  },
  offers: {
    intro:
      'Was am besten zu Ihren Antworten passt. Alle Angaben stehen mit Quelle und Prüfdatum da. Fragen Sie bei der Stelle nach, ob das Angebot noch gilt, bevor Sie etwas zusagen.',
    none: 'Zu Ihren Angaben steht kein Angebot im Verzeichnis.',
    noneFits:
      'Nach Ihren bisherigen Antworten passt kein Angebot. Im Verzeichnis steht bei jedem, woran es liegt.',
    best: 'Am besten passen',
    inDetail: (count: string) => `${count} Angebote im Einzelnen`,
    byKind: 'Was passt oder vielleicht passt, nach Art',
    ofKind: (kind: string, count: string) => `${kind}: ${count}`,
    all: (count: string) => `Alle ${count} Einträge im Verzeichnis ansehen`,
  },
  answers: { open: 'Alle Antworten zeigen', note: 'Notiz' },
  method: { open: 'Rechenweg und Grenzen zeigen' },
}

export type ResultsMessages = typeof de
