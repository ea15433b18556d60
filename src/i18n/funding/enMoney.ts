import type { deMoney } from './deMoney'
import { enCount as count } from './enCount'

export const enMoney: typeof deMoney = {
  upTo: (amount) => `Up to ${amount}`,
  between: (low, high) => `${low} to ${high}`,
  grant: 'grant',
  voucher: 'as a voucher',
  tax: 'tax relief, as far as the cost counts',
  percentUpTo: (percent) => percent,
  percentBetween: (low, high) => `${low} to ${high}, depending on open answers`,
  atMost: (amount) => `${amount} at most`,
  eligibleAtMost: (amount) => `of eligible cost of ${amount} at most`,
  ownShare: (amount) => `your share: ${amount}`,
  advance: (amount) => `you have to advance up to ${amount} including value added tax`,
  aid: (amount, what, how) => `${amount} ${what} (${how})`,
  all: (parts) => `${parts.join('; ')}.`,
  rateUnknown: (advance) => `The funding rate is not evidenced; ${advance}.`,
  loan: (amount) => `Financing of up to ${amount} for this project, which you pay back with interest.`,
  overRoom: (amount) =>
    `This is more than the free de minimis amount of ${amount}; apply for that much at most.`,
  basis: (text, law) => `${text} Rule: ${law}.`,
  wouldFit: (clause) => `It would come into question if ${clause}`,
  andIf: (clause) => `and if ${clause}`,
  changes: {
    withdrawable: 'you can still withdraw from the order at no cost',
    separable: 'a part that has not been ordered can be clearly separated; then that part',
    cost: (amount) => `the project costs ${amount}, for instance because you bundle measures`,
    kind: (kind) => `the project includes “${kind}” as well`,
    approval: (date) => `the approval comes on ${date} or later, because earlier aid no longer counts then`,
    withoutCapitalLoss: 'the loss of capital has been made good',
    withoutRecovery: 'the aid that was recovered has been paid back',
    country: (country) => `you gain a partner in this country: ${country}`,
    level: (topic, level) => `you reach level ${level} in the topic “${topic}”`,
    levelAtMost: (topic, level) => `you are on level ${level} at most in the topic “${topic}”`,
    readiness: (points) => `your project reaches ${points} points of funding readiness`,
    option: (question, option) => `for “${question}” this answer applies: “${option}”`,
    also: (question, option) => `for “${question}” this applies as well: “${option}”`,
    without: (question, option) => `for “${question}” this no longer applies: “${option}”`,
    number: (question, number) => `“${question}” is ${number}`,
    fact: (question) => `“${question}” changes`,
  },
  deciding: (questions, entries) => {
    const answers = `${count(questions)} more ${questions === 1 ? 'answer decides' : 'answers decide'}`
    const text = `${answers} on ${count(entries)} ${entries === 1 ? 'offer' : 'offers'}.`
    return text.charAt(0).toUpperCase() + text.slice(1)
  },
  distance: (km) => `about ${km} km away`,
  inTown: 'in your town',
}
