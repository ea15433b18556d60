import type { conditionsDe } from './conditions.de'

/** Conditions in words, with the numbers of the questions they look at. */
export const conditionsEn: typeof conditionsDe = {
  onlyWhen: (condition) => `Only if ${condition}`,
  notWhen: (condition) => `Not if ${condition}`,
  onlyInDepth: (condition) => `Only in the full version (${condition})`,
  forQuestions: (first, last, words) => `${first} to ${last}: ${words}`,
  is: (number, key, label) => `${number} = ${key} (${label})`,
  oneOf: (number, keys) => `${number} is one of ${keys}`,
  includes: (number, key, label) => `${number} includes ${key} (${label})`,
  includesOneOf: (number, keys) => `${number} includes one of ${keys}`,
  atLeast: (number, figure) => `${number} is at least ${figure}`,
  atMost: (number, figure) => `${number} is at most ${figure}`,
  not: (condition) => `not: ${condition}`,
  or: ' or ',
  and: ' and ',
  otherwise: 'where it applies',
  to: (first, last) => `${first} to ${last}`,
}
