import type { dePlan } from './dePlan'
import { enDays as daysText } from './enCount'

const steps: (typeof dePlan)['steps'] = {
  elster: {
    title: 'Apply for the ELSTER certificate',
    text: 'The login of the tax office for organisations. Part of the access details come by post.',
  },
  offers: {
    title: 'Ask for quotations',
    text: 'Ask for three quotations for each larger item. Accept none of them.',
  },
  sizeChart: {
    title: 'Put together size and holdings',
    text: 'Staff, turnover and balance sheet total, with a chart of holdings of 25% or more.',
  },
  deMinimisList: {
    title: 'List earlier de minimis aid',
    text: 'With dates and amounts, including linked enterprises.',
  },
  projectText: {
    title: 'Describe the project',
    text: 'Situation, measure, goals, cost and timetable. The project sketch is a beginning.',
  },
  researchPartner: {
    title: 'Win a research partner',
    text: 'You need a signed promise or quotation, not an order yet.',
  },
  bank: {
    title: 'Talk to your bank',
    text: 'Settle the loan, pre-financing and security. The bank passes the application on.',
  },
  call: {
    title: 'Wait for the call or the draw',
    text: 'The body that runs the programme announces the next date. It is not known here and may put off everything after it.',
  },
  application: {
    title: 'File the application',
    text: 'Hand in the complete application and have its arrival confirmed.',
  },
  processing: {
    title: 'Wait for the decision',
    text: 'About ten weeks are usual. Answer queries at once.',
  },
  approval: {
    title: 'Check the decision',
    text: 'Read conditions, deadlines and amount before you sign anything.',
  },
  order: {
    title: 'Order and begin',
    text: 'Only then may you order and sign.',
  },
}

const papers: (typeof dePlan)['papers'] = {
  projectDescription: {
    name: 'Description of the project',
    text: 'With goals, cost and finance plan, and timetable.',
  },
  taxNumbers: {
    name: 'Tax number and industry code',
    text: 'Also the business identification number if you already have it. The industry code is a number for your sector from the statistics office.',
  },
  sizeDeclaration: {
    name: 'Declaration of size (SME declaration)',
    text: 'With a chart of holdings of 25% or more, signed.',
  },
  deMinimisDeclaration: {
    name: 'De minimis declaration',
    text: 'All aid of the last three years with certificates, including linked enterprises.',
  },
  offers: {
    name: 'Quotations',
    text: 'One is often enough for the application; larger orders need three that can be compared.',
  },
  elster: {
    name: 'ELSTER certificate',
    text: 'The certificate for organisations, which “Mein Unternehmenskonto”, the business account, builds on.',
  },
  portalAccount: {
    name: 'Account in the application portal',
    text: 'With the body that runs the programme.',
  },
  registerExtract: {
    name: 'Register extract or trade registration',
    text: 'Usually no more than twelve months old.',
  },
  annualAccounts: {
    name: 'Annual accounts',
    text: 'The last two sets, with a current business report from your tax adviser.',
  },
  approvedAdviser: {
    name: 'Approved adviser',
    text: 'The adviser has to be on the list of the body that grants the funding.',
  },
  researchAgreement: {
    name: 'Promise of a research partner',
    text: 'A cooperation agreement or a signed quotation.',
  },
  bankTalk: {
    name: 'Talk with your bank',
    text: 'The bank examines the loan and passes the application on.',
  },
  transparencyDatabase: {
    name: 'Entry in the transparency database',
    text: 'For companies in Berlin, before applying.',
  },
  transparencyRegister: {
    name: 'Entry in the transparency register',
    text: 'It says who owns the enterprise in the end. The bank asks for it.',
  },
  clearance: {
    name: 'Certificate of taxes and contributions paid',
    text: 'From the tax office and the health insurer; some bodies ask for it.',
  },
  timeRecords: {
    name: 'Time sheets',
    text: 'Who worked on the project, when and for how long, kept as you go along.',
  },
  records: {
    name: 'Receipts in order',
    text: 'Invoices, payments and comparison quotations, for ten years.',
  },
}

export const enPlan: typeof dePlan = {
  steps,
  period: (from, to) => `${from} to ${to}`,
  until: (to) => `now, done by ${to}`,
  about: (day) => `probably ${day}`,
  notBefore: (day) => `${day} at the earliest`,
  forProgramme: (name) => `Application for “${name}”.`,
  guardApproval: 'Wait for the grant decision before you order.',
  guardApplication:
    'Wait for the confirmation that the application has arrived. Until the decision you order at your own risk.',
  guardBank: 'Wait for your bank to confirm that the application has been made before you order.',
  guardNone:
    'You need not wait for a decision here. Check beforehand whether the order shuts you out of other programmes.',
  dateOpen: 'date not known yet',
  otherProgramme: 'For another programme, put it on your shortlist.',
  losesOthers: (name) =>
    `Caution: “${name}” requires the approval before the order. Ordering earlier loses you such programmes.`,
  letterApproval: 'grant decision',
  letterApplication: 'confirmation that the application has arrived',
  letterBank: 'your bank’s confirmation of the application',
  start: (date, name, because) =>
    `Earliest start: ${date}, worked out for “${name}”${because === '' ? '' : `, ${because}`}.`,
  startAfterApproval: 'because preparation and processing together take that long',
  startAfterApplication: 'as soon as the application has arrived',
  startAtOnce: '',
  tooSoon: (date) => `The start you would like, on ${date}, is too soon for that.`,
  waitsForCall: 'The date of the next call is not known: it cannot be earlier, but it can be later.',
  papers,
  paperStates: { there: 'there', partly: 'partly there', missing: 'missing', open: 'to be checked' },
  leadTime: (low, high) =>
    high === 0
      ? 'at once'
      : low === high
        ? daysText(high)
        : low === 0
          ? `up to ${daysText(high)}`
          : `${low} to ${high} days`,
  leadTimeOpen: 'depends on others',
}
