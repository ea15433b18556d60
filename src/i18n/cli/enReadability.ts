import type { ReadabilityMessages } from './deReadability'

/** What is hard to read, in English. */
export const enReadability: ReadabilityMessages = {
  longSentence: ({ words, most, sentence }) =>
    `A sentence has ${words} words; up to ${most} read well. Divide it: “${sentence}”`,
  longWords: ({ share, most, words }) =>
    `${share}% of the words have more than twelve letters; up to ${most}% read well. Find shorter ones for: ${words}`,
  highLix: ({ lix, most }) =>
    `The readability index LIX of all texts is ${lix}; up to ${most} reads well. Shorten sentences and words.`,
  longMean: ({ words, most }) => `A sentence here has ${words} words on average. Up to ${most} is better.`,
  unexplained: ({ word }) =>
    `“${word}” is not explained. Explain it here or in glossary.yaml, or write it out.`,
  notPlain: () => 'The text is too hard for plain language and has no version of its own. Add de-plain.',
  noPlain: ({ without, all, names }) =>
    `${without} of ${all} questions have no text in plain German: ${names}`,
}
