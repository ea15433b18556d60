import { textSets, type TextSet } from '../questionnaire/texts'
import type { Wording } from '../questionnaire/wordings'
import { everyday, limits, lixFrom, longWord, longWordsFrom } from './limits'
import { abbreviationsIn, lix, longestSentence, longWords, meanSentence, wordsOf } from './measure'

/** Something that is hard to read: where, in which set of texts, and the figures the words need. */
export type ReadabilityNotice = {
  code: 'longSentence' | 'longWords' | 'highLix' | 'longMean' | 'unexplained' | 'notPlain' | 'noPlain'
  /** Faults stop whoever checks; the rest is for somebody to look at. */
  isFault: boolean
  file: string
  path: string
  set: TextSet
  params: Readonly<Record<string, string | number>>
}

/** What is hard to read in a questionnaire; `explained` are the abbreviations that its glossary explains. */
export function readability(
  wordings: readonly Wording[],
  explained: ReadonlySet<string> = new Set(),
): readonly ReadabilityNotice[] {
  const places = [...grouped(wordings, ({ file, place }) => `${file} ${place}`).values()]
  return [
    ...wordings.flatMap((wording) => textSets.flatMap((set) => inText(wording, set))),
    ...places.flatMap((place) => textSets.flatMap((set) => inPlace(place, set, explained))),
    ...[...grouped(wordings, ({ file }) => file).values()].flatMap(withoutPlain),
  ]
}

/** The words that people read in a set: plain words where there are some, else the usual ones. */
function wordsIn({ text }: Wording, set: TextSet): string {
  return set === 'en' ? text.en : set === 'de' ? text.de : (text['de-plain'] ?? text.de)
}

function inText(wording: Wording, set: TextSet): ReadabilityNotice[] {
  const { file, path, text } = wording
  const words = wordsIn(wording, set)
  const most = limits[set]
  const { sentence, words: count } = longestSentence(words)
  const long = longWords(words, longWord)
  const all = wordsOf(words).length
  const hard: Pick<ReadabilityNotice, 'code' | 'params'>[] = []
  if (count > most.sentence)
    hard.push({ code: 'longSentence', params: { words: count, most: most.sentence, sentence } })
  if (all >= longWordsFrom && long.length > most.longWords * all)
    hard.push({
      code: 'longWords',
      params: { share: percent(long.length / all), most: percent(most.longWords), words: long.join(', ') },
    })
  // Usual German in the place of plain words that are not written yet.
  if (set === 'de-plain' && text['de-plain'] === undefined)
    return hard.slice(0, 1).map(() => ({ code: 'notPlain', isFault: false, file, path, set, params: {} }))
  return hard.map((one) => ({ ...one, isFault: true, file, path, set }))
}

function inPlace(
  wordings: readonly Wording[],
  set: TextSet,
  explained: ReadonlySet<string>,
): ReadabilityNotice[] {
  const [first] = wordings
  if (!first || (set === 'de-plain' && !wordings.some(({ text }) => text['de-plain'] !== undefined)))
    return []
  const at = { file: first.file, path: first.place, set }
  const texts = wordings.map((wording) => wordsIn(wording, set))
  // Labels and steps are no sentences; they would count as very short or very long ones.
  const text = texts.filter((words) => /[.!?:…]$/.test(words)).join(' ')
  const isLong = wordsOf(text).length >= lixFrom
  const most = limits[set]
  const notices: ReadabilityNotice[] = abbreviationsIn(texts.join('\n'))
    .filter((word) => !everyday.has(word) && !explained.has(word) && !isExplained(word, texts.join('\n')))
    .map((word) => ({ ...at, code: 'unexplained', isFault: true, params: { word } }))
  if (isLong && lix(text) > most.lix)
    notices.push({
      ...at,
      code: 'highLix',
      isFault: true,
      params: { lix: Math.ceil(lix(text)), most: most.lix },
    })
  if (isLong && meanSentence(text) > most.mean)
    notices.push({
      ...at,
      code: 'longMean',
      isFault: false,
      params: { words: Math.ceil(meanSentence(text)), most: most.mean },
    })
  return notices
}

/** Names the questions of a file none of whose texts has plain words. */
function withoutPlain(wordings: readonly Wording[]): ReadabilityNotice[] {
  const [first] = wordings
  const questions = grouped(
    wordings.filter(({ place }) => place.startsWith('questions')),
    ({ place }) => place,
  )
  const without = [...questions].filter(([, own]) => own.every(({ text }) => text['de-plain'] === undefined))
  if (!first || without.length === 0) return []
  const names = without.map(([place]) => place.slice('questions['.length, -1)).join(', ')
  const params = { without: without.length, all: questions.size, names }
  return [{ code: 'noPlain', isFault: false, file: first.file, path: 'questions', set: 'de-plain', params }]
}

/** Whether a text says what an abbreviation means: in brackets, after "kurz", or in a sentence that begins with it. */
function isExplained(word: string, text: string): boolean {
  const of = `${word}(?:[-‑ ]\\p{L}+)?`
  return [
    `\\(${word}\\)`,
    `${word} \\([^)]+\\)`,
    `(?:kurz|genannt|called|or) “?„?${word}`,
    `${of}“? (?:ist|sind|heißt|bedeutet|steht für|is|are|means|stands for)(?= )`,
    `${of},? (?:also|das heißt|that is|which is|which are)(?= )`,
  ].some((pattern) => new RegExp(pattern, 'u').test(text))
}

function percent(share: number): number {
  return Math.round(share * 100)
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}
