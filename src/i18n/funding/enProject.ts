import type { deProject } from './deProject'
import { enCount as count } from './enCount'

const early =
  'If it is urgent, ask for written consent to an early start beforehand. It is never given afterwards, and it gives no claim to funding.'
const binds =
  'A binding order or signature before the approval shuts out grants, vouchers and subsidised loans for this project.'

const guard: (typeof deProject)['guard'] = {
  nothing: {
    headline: 'Everything is still open: order nothing before the funding is settled.',
    closes: [],
    staysOpen: [
      'As far as the start is concerned, all programmes. You may ask for quotations and plan, unless the planning is the very thing to be funded.',
    ],
    wouldChange: [binds, early],
  },
  offers: {
    headline: 'Quotations do no harm, but do not sign anything yet.',
    closes: [],
    staysOpen: [
      'As far as the start is concerned, all programmes: quotations and planning do not count as a start.',
    ],
    wouldChange: [binds, early],
  },
  withdrawable: {
    headline: 'Your right to withdraw keeps funding open: show the contract before you apply.',
    closes: [],
    staysOpen: [
      'Grants and vouchers, if the contract clearly allows you to withdraw free of charge should funding be refused.',
      'Subsidised loans, if your bank has seen the contract beforehand.',
      'Tax relief and free services.',
    ],
    wouldChange: [
      'Paying a deposit, taking delivery or giving up the right to withdraw makes the order binding. Then grants, vouchers and subsidised loans are shut out for it.',
    ],
  },
  separable: {
    headline: 'What has been ordered is no longer funded; the rest still can be.',
    closes: ['Grants, vouchers and subsidised loans for the part that has been ordered.'],
    staysOpen: [
      'All programmes for the part that has not been ordered and can be clearly separated.',
      'Tax relief and free services for the whole project.',
    ],
    wouldChange: [
      'Describe the rest as a project of its own, with its own goal, cost plan and quotations.',
      'If both parts depend on each other, the funder may regard the whole project as begun. Ask before you apply.',
    ],
  },
  binding: {
    headline: 'You have placed a binding order: there are no grants or subsidised loans for it any more.',
    closes: [
      'Grants and vouchers for this project.',
      'Subsidised loans for this project. A later application does not put that right.',
    ],
    staysOpen: [
      'Tax relief: depreciation and, for research and development, the research allowance.',
      'Free services, for instance from centres and chambers.',
      'A new, clearly separate part that has not been ordered.',
    ],
    wouldChange: [
      'If you can still withdraw from the order at no cost, ask the granting body before you order again.',
      'If a part that has not been ordered can be separated, that part can become a project of its own.',
      'Written consent to an early start helps only before the order, never afterwards.',
    ],
  },
  unknown: {
    headline: 'First find out whether anything has been ordered or signed in a binding way.',
    closes: [],
    staysOpen: ['Tax relief and free services, in any case.'],
    wouldChange: [
      'If something has been ordered in a binding way, grants, vouchers and subsidised loans are shut out for it.',
      'Look in your contracts for a right to withdraw free of charge or a condition.',
    ],
  },
}

const groups: (typeof deProject)['groups'] = {
  grants: {
    title: 'Grants and vouchers',
    intro:
      'Money that you do not pay back. The amounts are worked out from the cost you gave; often only a part of it is accepted.',
  },
  loans: {
    title: 'Subsidised loans',
    intro: 'Money that you pay back with interest. You apply at your own bank.',
  },
  tax: {
    title: 'Tax relief',
    intro: 'It lowers your taxes or is paid out. You claim it afterwards, even after an order.',
  },
  services: {
    title: 'Free services',
    intro: 'Help from experts without a bill. It is open to you even where other ways are shut.',
  },
  equity: {
    title: 'Equity',
    intro: 'Somebody puts capital into your enterprise.',
  },
}

export const enProject: typeof deProject = {
  disclaimer:
    'Non-binding first estimate based on your answers: the bodies that grant the funding alone decide on it.',
  asOf: (date) => `State of the rules: ${date}.`,
  headline: {
    noProject: 'Without a specific project we can only say what applies to your enterprise.',
    undecided:
      'Whether you want funding for a project is still open; here is what applies to your enterprise.',
    insolvency:
      'Because of the insolvency hardly any funding is possible; get advice on restructuring first.',
    recovery: 'First pay back the aid that was recovered: until then there is no new aid.',
    binding: 'There is no grant any more for what has been ordered; tax relief and free services remain.',
    ready: (programmes) => `Your project is ready for an application; ${programmes}.`,
    nearlyReady: (programmes) => `Your project is nearly ready for an application; ${programmes}.`,
    preparing: (programmes) => `Your project is being prepared; ${programmes}.`,
    early: (programmes) => `Your project is at an early stage; ${programmes}.`,
  },
  programmes: (fits, perhaps) =>
    fits === 0 && perhaps === 0
      ? 'no programme fits at present'
      : fits === 0
        ? `${count(perhaps)} ${perhaps === 1 ? 'programme' : 'programmes'} may fit`
        : `${count(fits)} ${fits === 1 ? 'programme fits' : 'programmes fit'}${
            perhaps === 0 ? '' : `, ${count(perhaps)} more may fit`
          }`,
  sizeSentence: (size) => `Under EU law your enterprise is ${size}.`,
  sizeLikely: (size) => `Under EU law your enterprise is probably ${size}.`,
  sizeOpen: 'Whether your enterprise is small or medium-sized under EU law is not settled yet.',
  roomSentence: (amount) => `Of de minimis aid, which is smaller state support, ${amount} is still free.`,
  roomNone: 'De minimis aid, which is smaller state support, is used up at present.',
  roomOpen: (amount) =>
    `Of de minimis aid, which is smaller state support, at most ${amount} is free; it is not fully known what you have received.`,
  firstToDo: (toDo) => `This helps most now: ${toDo}`,
  guard,
  groups,
  excludes: (name, others) => `“${name}” and ${others} do not fund the same cost.`,
  quoted: (name) => `“${name}”`,
  onlyPublicMoney: (names, many) =>
    `${names} ${many ? 'shut out' : 'shuts out'} other public money for the same cost.`,
}
