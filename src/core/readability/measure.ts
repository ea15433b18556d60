/** Words that end in a full stop in the middle of a sentence. */
const shortened =
  /(?:^|[\s(„“"])(?:\p{L}|\d{1,2}|bzw|ca|etc|evtl|ggf|inkl|max|min|Mio|Mrd|Nr|Abs|Art|St|Str|Tsd|usw|vgl|No|approx|vs)\.$/u

/** Sentences of a text. A colon ends one too: what follows it can be read on its own. */
export function sentencesOf(text: string): string[] {
  const pieces = text.split(/(?<=[.!?…][“”"»)]*)\s+(?=[„“"«(]*[\p{Lu}\p{N}])|(?<=:)\s+/u)
  const sentences: string[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last !== undefined && shortened.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences.filter((sentence) => wordsOf(sentence).length > 0)
}

/** Words of a text; a number and a word with hyphens are one each. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’]|[-‑.,:/](?=[\p{L}\p{N}]))*/gu) ?? []
}

/** Words in the longest sentence of a text, and that sentence. */
export function longestSentence(text: string): { sentence: string; words: number } {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: wordsOf(sentence).length }))
    .reduce((longest, one) => (one.words > longest.words ? one : longest), { sentence: '', words: 0 })
}

/** Words per sentence on average; 0 without words. */
export function meanSentence(text: string): number {
  return wordsOf(text).length / Math.max(1, sentencesOf(text).length)
}

/** Words one of whose parts between hyphens has more letters than this. */
export function longWords(text: string, letters: number): readonly string[] {
  return wordsOf(text).filter((word) => word.split(/[-‑/]/).some((part) => lettersOf(part) > letters))
}

/**
 * The readability index LIX of Björnsson: words per sentence and percentage of words with more than six letters. It needs
 * no syllables, so that one scale holds for German and English: below 40 easy, from 50 difficult, from 60 for experts.
 */
export function lix(text: string): number {
  const words = wordsOf(text).length
  return words === 0 ? 0 : meanSentence(text) + (100 * longWords(text, 6).length) / words
}

/** Abbreviations of a text, each once: words at least half of whose letters are capitals, from two letters on. */
export function abbreviationsIn(text: string): readonly string[] {
  const words = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => 2 * capitalsOf(word) >= lettersOf(word) && capitalsOf(word) > 1))]
}

function lettersOf(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}

function capitalsOf(word: string): number {
  return word.match(/\p{Lu}/gu)?.length ?? 0
}
