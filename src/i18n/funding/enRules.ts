import type { deRules } from './deRules'

const sme = 'Annex to Recommendation 2003/361/EC'
const deMinimis = 'Regulation (EU) 2023/2831'
const gber = 'Regulation (EU) No 651/2014 (GBER)'

export const enRules: typeof deRules = {
  sizeThresholds: {
    law: `Art. 2 ${sme}`,
    text: 'An enterprise is small or medium-sized if its staff and, in addition, its turnover or balance sheet total lie below the limits: micro under 10 and up to 2 million euros, small under 50 and up to 10 million euros, medium-sized under 250 and up to 50 million euros turnover or 43 million euros balance sheet total.',
  },
  sizeHeadcount: {
    law: `Art. 2 and 5 ${sme}`,
    text: 'The number of staff always has to lie below the limit. Full-time posts over a year are counted, with owners who work in the firm, without apprentices.',
  },
  sizeTwoYears: {
    law: `Art. 4(2) ${sme}`,
    text: 'The size class changes only when the limits have been crossed in two financial years in a row.',
  },
  sizeNewFirm: {
    law: `Art. 4(3) ${sme}`,
    text: 'A new enterprise without annual accounts estimates its figures in good faith.',
  },
  sizeOwnership: {
    law: `Art. 4 ${sme} with the Commission’s user guide and Decision 2012/838/EU`,
    text: 'After a takeover or merger the new situation counts at once.',
  },
  sizeAutonomous: {
    law: `Art. 3(1) ${sme}`,
    text: 'Holdings below 25% change nothing: only your own figures count.',
  },
  sizePartner: {
    law: `Art. 3(2) and Art. 6 ${sme}`,
    text: 'With a holding of 25 to 50%, the other enterprise counts with the share that is held.',
  },
  sizeLinked: {
    law: `Art. 3(3) and Art. 6 ${sme}`,
    text: 'With more than 50% or a controlling influence, the other enterprise counts in full.',
  },
  sizeLinkedByPersons: {
    law: `Art. 3(3) ${sme}; European Court of Justice, C-110/13`,
    text: 'If the same persons control two enterprises in the same or a neighbouring market, both count together.',
  },
  sizeExemptInvestor: {
    law: `Art. 3(2), second subparagraph, ${sme}`,
    text: 'Venture capital, universities, development funds and similar investors do not count up to 50%, as long as they have no control.',
  },
  sizePublicBody: {
    law: `Art. 3(4) ${sme}`,
    text: 'If public bodies hold 25% or more, an enterprise does not count as small or medium-sized, whatever its size.',
  },
  deMinimisCeiling: {
    law: `Art. 3(2) ${deMinimis}`,
    text: 'De minimis aid, which is smaller state support, may come to no more than 300,000 euros in three years altogether.',
  },
  deMinimisWindow: {
    law: `Art. 3(2) and recital 11 ${deMinimis}`,
    text: 'The three years are counted back to the day from the new approval, not by calendar years.',
  },
  deMinimisExceeding: {
    law: `Art. 3(7) ${deMinimis}`,
    text: 'If new aid would exceed the ceiling, none of it is possible, not even a part.',
  },
  deMinimisSingleUndertaking: {
    law: `Art. 2(2) ${deMinimis}`,
    text: 'Enterprises that control one another share one ceiling. Minority holdings and private owners in common do not tie enterprises together here.',
  },
  deMinimisSectors: {
    law: `Art. 1(1) and (2) ${deMinimis}`,
    text: 'Farming and fishing have lower ceilings of their own. Firms that do other things as well have to keep separate accounts.',
  },
  deMinimisGrantDay: {
    law: `Art. 3(3) ${deMinimis}`,
    text: 'What counts is the day of the decision or contract, not the day of payment.',
  },
  difficultyCapital: {
    law: `Art. 2(18)(a) ${gber}`,
    text: 'A company with limited liability is in difficulty if more than half of its subscribed capital has been lost.',
  },
  difficultyOwnFunds: {
    law: `Art. 2(18)(b) ${gber}`,
    text: 'Where somebody is fully liable, an enterprise is in difficulty if more than half of its own funds have been lost.',
  },
  difficultyInsolvency: {
    law: `Art. 2(18)(c) ${gber}`,
    text: 'An enterprise is also in difficulty if it is in insolvency proceedings or meets the conditions for them.',
  },
  difficultyYoungSme: {
    law: `Art. 2(18)(a) and (b) ${gber}`,
    text: 'The rule on lost capital does not apply to small and medium-sized enterprises younger than three years.',
  },
  openRecovery: {
    law: `Art. 1(4)(a) ${gber}`,
    text: 'Whoever has not paid back aid that was recovered gets no new aid.',
  },
  startOfWorks: {
    law: 'Administrative provision No. 1.3 on section 44 of the Federal Budget Code (BHO) and those of the states',
    text: 'Only what has not begun is funded. A project begins with the first binding contract for goods or services; quotations and planning do not count as a start.',
  },
  startGber: {
    law: `Art. 6 and Art. 2(23) ${gber}`,
    text: 'The written application has to be made before the first binding order.',
  },
  startTax: {
    law: 'Research Allowance Act (FZulG) and Income Tax Act (EStG)',
    text: 'You claim tax relief afterwards; an order does it no harm.',
  },
  ownShare: {
    law: 'Administrative provision No. 1.2 on section 44 of the Federal Budget Code (BHO) and those of the states',
    text: 'The financing of the whole project has to be secured, including the part that you bear yourselves.',
  },
  preFinancing: {
    law: 'No. 1.4 of the standard conditions ANBest-P and the guidelines of the programmes',
    text: 'Grants are usually paid out only after you have paid and accounted for the money.',
  },
  gberEnd: {
    law: `Art. 59 ${gber}, amended by Regulation (EU) 2023/1315`,
    text: 'The General Block Exemption Regulation, on which many programmes rest, applies until 31 December 2026.',
  },
  cumulation: {
    law: `Art. 8 ${gber}; Art. 5 ${deMinimis}`,
    text: 'Several programmes may fund the same cost only up to the highest rate allowed; many programmes shut out other public money altogether.',
  },
  ownDeclaration: {
    law: `Art. 3(5) ${sme}`,
    text: 'You declare your size yourselves in the application; many funders ask for a chart of your holdings as well.',
  },
  register: {
    law: `Art. 6 ${deMinimis}`,
    text: 'Since 1 January 2026 granting bodies have entered new de minimis aid in a public register. For the time being you still need your own declaration and the certificates.',
  },
  subsidyFraud: {
    law: 'Section 264 of the Criminal Code and Subsidies Act',
    text: 'Details on which funding depends have to be correct; false ones can be an offence.',
  },
}

export const enNotReread = (laws: string) =>
  `Stated from knowledge of the legal text, not re-read here: ${laws}. Check the wording before you apply.`
