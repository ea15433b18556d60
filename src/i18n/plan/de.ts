import { linksDe } from '../offers/card.de'
import { judgedDe } from './judged.de'

/** Words of the screen around what the report says. */
export const de = {
  ...linksDe,
  title: 'Förderung und Fahrplan',
  contents: 'Auf dieser Seite',
  missing: 'Das fehlt noch für ein sicheres Ergebnis',
  reasons: 'Warum',
  cautions: 'Worauf Sie achten sollten',
  noProject: {
    title: 'Noch kein Vorhaben angegeben',
    text: 'Ohne Vorhaben gibt es hier keinen Fahrplan. Beantworten Sie die Frage, ob Sie eine Förderung suchen, dann richten sich Programme, Fristen und Unterlagen nach Ihrem Vorhaben.',
    go: 'Vorhaben angeben',
    overview: 'Zur Übersicht der Fragen',
  },
  guard: {
    ...judgedDe.guard,
    name: 'Schon bestellt',
  },
  readiness: {
    caps: 'Was den Wert begrenzt',
    criteria: 'Woran sich das entscheidet',
    ordered: 'Der Wert gilt nur noch für einen Teil, der nicht bestellt ist.',
    met: (count: number) => (count === 1 ? 'Ein Kriterium ist erfüllt' : `${count} Kriterien sind erfüllt`),
    gain: (points: string) => `bringt bis zu ${points} Punkte`,
  },
  firm: { title: 'Was für Ihr Unternehmen gilt' },
  size: {
    caption: 'Eigene Zahlen und die der verbundenen Unternehmen',
    ...judgedDe.size,
  },
  ledger: {
    caption: 'Angegebene Beihilfen',
    ...judgedDe.ledger,
    returns: 'Wann wieder Platz frei wird',
  },
  programmes: {
    title: 'Programme',
    none: 'In dieser Gruppe passt zurzeit nichts.',
    more: (count: number) => (count === 1 ? 'Ein weiteres Programm' : `${count} weitere Programme`),
    money: 'Geld',
    conditions: 'Bedingungen',
    shared: 'Bedingungen, die für mehrere Programme gelten',
    sharedNumber: (number: number) => `Gemeinsame Bedingung ${number}`,
    exclusions: judgedDe.exclusions,
    all: 'Alle Förderprogramme ansehen',
    details: 'Einzelheiten',
    keep: 'Auf die Merkliste',
    kept: 'Auf der Merkliste',
    remove: 'Von der Merkliste nehmen',
  },
  timeline: {
    title: 'Fahrplan',
    intro: 'In dieser Reihenfolge bleibt Ihnen das genannte Programm offen. Die Zeiten sind Erfahrungswerte.',
    waitsFor: 'Wartet auf',
    guarded: 'Erst nach dem Schreiben',
    guardedHint: 'Schritte mit diesem Zeichen beginnen erst, wenn das genannte Schreiben vorliegt.',
    calendar: 'Kalenderdatei (.ics) speichern',
    calendarHint: 'Für Outlook, Google Kalender, Apple Kalender und andere.',
  },
  papers: {
    title: 'Unterlagen',
    leadTime: 'Vorlauf',
    there: (count: number) => (count === 1 ? 'Eine Unterlage liegt vor' : `${count} Unterlagen liegen vor`),
    programmes: 'Verlangt von',
    andMore: (names: string, count: number) =>
      count === 1 ? `${names} und einem weiteren Programm` : `${names} und ${count} weiteren Programmen`,
  },
  sketch: {
    title: 'Projektskizze',
    intro:
      'Ihre Angaben, geordnet wie in einer Projektbeschreibung. Was fehlt, steht in eckigen Klammern. Die Skizze ist ein Entwurf für das Gespräch, kein Antrag.',
    language: 'Sprache der Skizze',
    german: 'Deutsch',
    english: 'Englisch',
    file: 'Projektskizze als Word-Datei (.docx) speichern',
    copy: 'Projektskizze kopieren',
    text: 'Text der Projektskizze',
    copied: 'Die Projektskizze ist kopiert.',
    notCopied: 'Kopieren ist hier nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  },
  saving: 'Die Datei wird erstellt …',
  saved: (fileName: string) => `${fileName} ist gespeichert.`,
  failed: 'Das hat nicht geklappt. Ihre Antworten sind noch da.',
  rules: { title: 'Regeln', open: 'Angewandte Regeln zeigen' },
  results: 'Zum Ergebnis und zum Bericht als PDF',
  overview: 'Zur Übersicht',
  /** What a calendar shows. */
  calendar: {
    name: 'Förderfahrplan',
    waitsFor: (names: string) => `Wartet auf: ${names}`,
    check: (title: string) => `Erst prüfen, ob das Schreiben da ist: ${title}`,
    guarded: 'Vorher nichts bestellen, unterschreiben oder bezahlen.',
    note: 'Aus der Selbsteinschätzung mit dem Mittelstandslotsen, unverbindlich.',
  },
}

export type PlanMessages = typeof de
