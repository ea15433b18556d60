import type { CalculatorMessages } from './de'

export const en: CalculatorMessages = {
  notSent: 'None of this is stored or sent; only the result goes into the field.',
  checkFigures: 'Check the figures, for example 3 or 19.5.',
  take: 'Use the result',
  taken: (figure) => `${figure} is now in the field.`,
  workUnits: {
    fullTime: 'Full time, all year',
    owners: 'Owners and partners who work in the firm',
    apprentices: 'Apprentices (do not count)',
    week: 'Weekly hours of a full-time post',
    partTime: 'Part time, all year',
    partOfYear: 'Only part of the year, full time',
    people: 'People',
    hours: 'Hours a week',
    months: 'Months',
    morePartTime: 'Another part-time group',
    morePartOfYear: 'Another group with months',
    inGroup: (field, group, number) => `${field} – ${group} ${number}`,
    sum: (figure) => `${figure} full-time posts in all.`,
  },
  equity: {
    capital: 'Subscribed capital in euros',
    premium: 'Share premium in euros',
    reserves: 'Other reserves in euros',
    carried: 'Profit carried forward in euros, loss with a minus sign',
    result: 'Profit for the year in euros, loss with a minus sign',
    equity: (equity) => `Equity: ${equity}.`,
    lost: (half) => `More than half of the capital has been lost: equity is below ${half}.`,
    notLost: (half) => `Not more than half of the capital has been lost: equity is ${half} or more.`,
    rule: 'Art. 2(18) Regulation (EU) No 651/2014. Where someone is personally liable, the capital shown in the accounts counts.',
  },
}
