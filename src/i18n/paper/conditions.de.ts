/** Conditions in words, with the numbers of the questions they look at. */
export const conditionsDe = {
  onlyWhen: (condition: string) => `Nur wenn ${condition}`,
  notWhen: (condition: string) => `Entfällt, wenn ${condition}`,
  onlyInDepth: (condition: string) => `Nur in der ausführlichen Fassung (${condition})`,
  forQuestions: (first: string, last: string, words: string) => `${first} bis ${last}: ${words}`,
  is: (number: string, key: string, label: string) => `${number} = ${key} (${label})`,
  oneOf: (number: string, keys: string) => `${number} eins von ${keys}`,
  includes: (number: string, key: string, label: string) => `bei ${number} ${key} (${label}) dabei ist`,
  includesOneOf: (number: string, keys: string) => `bei ${number} eins von ${keys} dabei ist`,
  atLeast: (number: string, figure: string) => `${number} mindestens ${figure}`,
  atMost: (number: string, figure: string) => `${number} höchstens ${figure}`,
  not: (condition: string) => `nicht: ${condition}`,
  or: ' oder ',
  and: ' und ',
  otherwise: 'falls zutreffend',
  to: (first: string, last: string) => `${first} bis ${last}`,
}
