import type { LedgerCaution, RelatedRow, SizeClass } from '../../core/funding/funding'
import type { deFirm } from './deFirm'

const classes: Readonly<Record<SizeClass, string>> = {
  micro: 'Micro enterprise',
  small: 'Small enterprise',
  medium: 'Medium-sized enterprise',
  large: 'Not a small or medium-sized enterprise',
}

const classIn: Readonly<Record<SizeClass, string>> = {
  micro: 'a micro enterprise',
  small: 'a small enterprise',
  medium: 'a medium-sized enterprise',
  large: 'not a small or medium-sized enterprise',
}

const treatments: Readonly<Record<RelatedRow['treatment'], (percent: string) => string>> = {
  autonomous: () => 'does not count',
  partner: (percent) => `${percent}, as a partner`,
  linked: () => 'in full, as a linked enterprise',
  exempt: () => 'does not count, investor under a special rule',
  publicBody: () => 'public body with 25% or more',
  unclear: () => 'unclear, details are missing',
}

const ledgerCautions: Readonly<Record<LedgerCaution, string>> = {
  boundary:
    'One grant lies within 14 days of the edge of the three years. If the approval comes a little earlier or later, the free amount changes.',
  unknownAids: 'It is not fully known what aid you have received. The free amount may therefore be smaller.',
  roughlyKnown: 'You know the earlier aid only roughly. Look out the certificates before you apply.',
  sectorAgriculture:
    'For farming the ceiling is 50,000 euros, for fishing 30,000 euros in three years. The ceiling given here applies only to other activities for which you keep separate accounts.',
  naturalPersons:
    'By the wording, aid to other enterprises of the same private owners does not count. Some forms ask for it all the same.',
  future:
    'One grant is to come after the expected approval. It does not count on the day of approval yet, but it will afterwards.',
}

export const enFirm: typeof deFirm = {
  size: {
    title: 'Size of the enterprise under EU law',
    classes,
    classIn,
    likely: (size) => `Probably: ${size}`,
    between: (low, high) => `Unclear: ${low} or ${high}`,
    atLeast: (size) => `Unclear, at least: ${size}`,
    atMost: (size) => `Unclear, at most: ${size}`,
    unclear: 'Unclear',
    own: 'Your firm',
    ownTreatment: 'in full',
    row: (name, number) => `${name} ${number}`,
    sum: 'Together',
    notGiven: 'not given',
    notSettled: 'not settled',
    treatments,
    result: (size, figures) => `With ${figures} it is ${size}.`,
    byHeadcount: (size, employees) => `The number of staff decides: with ${employees} it is ${size}.`,
    figuresOnly: (size) => `By the known figures it is ${size}.`,
    employees: (count) => `${count} full-time posts`,
    turnover: (amount) => `${amount} turnover`,
    balanceSheet: (amount) => `${amount} balance sheet total`,
    noRelations: 'There are no holdings of 25% or more. So only your own figures count.',
    related: (name, treatment) => `${name}: ${treatment}.`,
    publicBody:
      'Public bodies hold 25% or more. The enterprise therefore does not count as small or medium-sized.',
    twoYears: (size) => `Under the rule of two years it is ${size}.`,
    twoYearsOpen: 'Under the rule of two years the class is not settled yet.',
    ownership: 'After the change of ownership the present figures count at once.',
    estimated:
      'The figures are estimates because no financial year has been closed. Say so in the application.',
    unclearBecause:
      'While details are missing, we do not call you small or medium-sized: that would be a guess.',
    stillOpen: 'This is certain only when the missing details are there.',
    declare: 'You declare your size yourselves in the application, often with a chart of your holdings.',
  },
  ledger: {
    title: 'De minimis aid, which is smaller state support',
    free: (amount) => `${amount} still free`,
    nothingFree: 'Nothing left',
    atMost: (amount) => `Unclear, at most ${amount} free`,
    ceiling: 'Ceiling in three years',
    used: 'Used so far',
    usedKnown: 'Used so far, as far as known',
    room: 'Free',
    roomAtMost: 'Free at most',
    window: (day, from) =>
      `Worked out for an approval on ${day}. What has been granted since ${from} counts.`,
    ceilingReason: (amount) => `In three years, no more than ${amount} is allowed altogether.`,
    together: 'Enterprises that control one another share the ceiling.',
    exceeding: 'New aid that goes beyond it is refused as a whole. In that case, apply for less.',
    countsUntil: (date) => `counts until ${date}`,
    before: 'no longer counts, more than three years ago',
    after: 'does not count yet, comes after the expected approval',
    other: 'does not count, another enterprise',
    returns: (date, amount) => `From ${date}, ${amount} will be free.`,
    cautions: ledgerCautions,
  },
  difficulty: {
    title: 'Undertaking in difficulty',
    yes: 'Applies',
    no: 'Does not apply',
    unknown: 'Unclear',
    recovery: 'Open recovery',
    nothing: 'You said that no ground for exclusion applies.',
    insolvency:
      'Insolvency proceedings are open or would have to be filed for. That rules out nearly all funding.',
    capitalLost: 'More than half of the capital has been lost.',
    young: 'The enterprise is younger than three years, so the rule on lost capital does not apply.',
    youngPerhaps: 'Whether the exception for young enterprises applies depends on the day of foundation.',
    openRecovery: 'Aid that was recovered has not been paid back. Until it is, there is no new aid.',
    effect:
      'This shuts out programmes that rest on the General Block Exemption Regulation, and the research allowance too. Free services and some de minimis programmes remain.',
    remedy:
      'A payment into the capital or the next annual accounts may change that. Talk to your tax adviser.',
    restructuring: 'Look for restructuring advice first, for instance through the chamber.',
    notAsked: 'We do not ask about rescue aid or the special rule for large enterprises.',
  },
}
