import type { ReadabilityNotice } from '../../core/readability/readability'

type Params = ReadabilityNotice['params']

/** One sentence with a remedy per text that is hard to read. */
export type ReadabilityMessages = Readonly<Record<ReadabilityNotice['code'], (params: Params) => string>>

/** What is hard to read, in German. */
export const deReadability: ReadabilityMessages = {
  longSentence: ({ words, most, sentence }) =>
    `Ein Satz hat ${words} Wörter, höchstens ${most} sind gut zu lesen. Teilen Sie ihn: „${sentence}“`,
  longWords: ({ share, most, words }) =>
    `${share} % der Wörter haben mehr als zwölf Buchstaben, höchstens ${most} % sind gut zu lesen. Wählen Sie kürzere für: ${words}`,
  highLix: ({ lix, most }) =>
    `Der Lesbarkeitsindex LIX aller Texte ist ${lix}, höchstens ${most} ist gut zu lesen. Kürzen Sie Sätze und Wörter.`,
  longMean: ({ words, most }) =>
    `Ein Satz hat hier im Mittel ${words} Wörter. Besser sind höchstens ${most}.`,
  unexplained: ({ word }) =>
    `„${word}“ wird nicht erklärt. Erklären Sie es hier oder in glossary.yaml, oder schreiben Sie es aus.`,
  notPlain: () =>
    'Der Text ist für Einfache Sprache zu schwer und hat keine eigene Fassung. Tragen Sie de-plain ein.',
  noPlain: ({ without, all, names }) =>
    `${without} von ${all} Fragen haben keinen Text in Einfacher Sprache: ${names}`,
}
