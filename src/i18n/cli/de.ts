import type { Language } from '../../core/questionnaire/texts'
import { deNotices } from './deNotices'
import { deReadability } from './deReadability'

/** Words of the command line in German. */
export const de = {
  usage: 'Aufruf',
  commands: {
    assess: 'gibt das ganze Ergebnis einer Antwortdatei als JSON aus',
    report: 'schreibt Berichte als PDF',
    extract: 'gibt die Antwortdatei aus, die in einem Bericht steckt',
    compare: 'sagt als JSON, ob die Zahlen eines Berichts noch gelten und was sich geändert hat',
    check:
      'prüft alle Inhalte, ein Verzeichnis mit einem Fragebogen oder Katalog oder die Datei einer Kammer',
    graph: 'gibt alle Fragen und ihre Bedingungen als Mermaid-Diagramm aus',
  },
  options: {
    date: 'Tag, der als heute gilt (JJJJ-MM-TT)',
    lang: 'Sprache der Ausgaben: de oder en',
  },
  unknownCommand: (name: string) => `Den Befehl „${name}“ gibt es nicht.`,
  unknownArgument: (name: string) => `Dieser Befehl kennt „${name}“ nicht.`,
  missingValue: (name: string) => `Nach --${name} fehlt ein Wert, oder der Wert gehört dort nicht hin.`,
  missingFile: 'Es fehlt der Name einer Datei.',
  missingOption: (name: string) => `Die Angabe --${name} fehlt.`,
  tooManyFiles: 'Das sind zu viele Dateien für diesen Befehl.',
  badDate: (value: string) => `„${value}“ ist kein Tag im Kalender. Erwartet wird JJJJ-MM-TT.`,
  badLanguage: (value: string) => `Die Sprache „${value}“ gibt es nicht. Möglich sind de und en.`,
  badFormat: (value: string) => `Das Format „${value}“ gibt es nicht. Möglich ist mermaid.`,
  badForm: (value: string, forms: readonly string[]) =>
    `Die Form „${value}“ gibt es nicht. Möglich sind: ${forms.join(', ')}.`,
  badPart: (value: string, parts: readonly string[]) =>
    `Den Teil „${value}“ hat der Bericht nicht. Möglich sind: ${parts.join(', ')}.`,
  needsDirectory: 'Für mehrere Berichte muss --out ein Verzeichnis sein.',
  isAnswersFile: (file: string) =>
    `${file}: Der Bericht würde eine der Antwortdateien überschreiben. Wählen Sie für --out einen anderen Namen.`,
  notice: 'Hinweis',
  noticed: (count: number) => (count === 1 ? '1 Hinweis.' : `${count} Hinweise.`),
  notices: deNotices,
  readability: deReadability,
  unusedTerm:
    'Keine Frage verwendet diesen Begriff. Streichen Sie ihn, oder nennen Sie unter forms die Schreibweise der Fragen.',
  noExample: 'Die Stufen haben kein Beispiel aus der Praxis. Tragen Sie example ein.',
  leftOut: 'Nicht übernommen',
  unexpected: 'Das hätte nicht geschehen dürfen, bitte melden Sie es',
  checked: (questions: number, entries: number) =>
    `Alles in Ordnung: ${questions} Fragen, ${entries} Einträge im Katalog.`,
  checkedQuestionnaire: (name: string, questions: number) => `${name}: in Ordnung, ${questions} Fragen.`,
  checkedCatalogue: (name: string, entries: number) => `${name}: in Ordnung, ${entries} Einträge.`,
  checkedChamber: (name: string, offers: number, contacts: number) =>
    `${name}: in Ordnung, eigene Angebote: ${offers}, Ansprechpartner: ${contacts}.`,
  lackingTexts: (language: Language): string =>
    language === 'en'
      ? 'Ein Teil der Texte fehlt auf Englisch. Dort steht der deutsche.'
      : 'Ein Teil der Texte fehlt auf Deutsch. Dort steht der englische.',
  written: (file: string) => `Geschrieben: ${file}`,
  more: (count: number) => `und ${count} weitere`,
  replaced: (file: string, characters: string) =>
    `${file}: Diese Zeichen kennt die Schrift nicht, sie sind im Bericht ersetzt: ${characters}`,
  progress: (number: number, all: number, file: string) => `${number} von ${all}: ${file}`,
  failedReports: (failed: readonly string[], all: number) =>
    `${failed.length} von ${all} Berichten ${failed.length === 1 ? 'wurde' : 'wurden'} nicht geschrieben: ${failed.join(', ')}`,
}

export type CliMessages = typeof de
