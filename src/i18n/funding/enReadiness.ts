import type { deReadiness } from './deReadiness'

const bands: (typeof deReadiness)['bands'] = {
  ready: {
    name: 'ready to apply',
    advice: 'Choose a programme and file the application before you order anything.',
  },
  nearlyReady: {
    name: 'nearly ready',
    advice: 'Close the listed gaps first. Allow two to four weeks for that.',
  },
  preparing: {
    name: 'preparing',
    advice: 'Use free services and funded advice now to work out the project.',
  },
  early: {
    name: 'early',
    advice: 'Sharpen the project first, ideally with a free advice centre.',
  },
}

const outcomes: (typeof deReadiness)['outcomes'] = {
  met: 'met',
  partly: 'partly met',
  notMet: 'not met',
  open: 'open',
}

const toDos: (typeof deReadiness)['toDos'] = {
  'funding.description': {
    none: 'Describe on half a page how things are today, what you will do and what will be different afterwards. Allow two weeks; the questions on the sketch help with it.',
    partly:
      'Turn your notes into half a page that somebody from outside understands. That takes about a week.',
  },
  'funding.goals': {
    none: 'Set two or three goals in figures and measure today’s values. Allow one to two weeks.',
    partly: 'Measure today’s values for your goals. After the start it is too late for that.',
  },
  'funding.started': {
    none: 'Look in the contract whether you can withdraw at no cost, and order nothing more. Otherwise tax relief and free services remain.',
    open: 'First find out whether anything has been ordered, signed or paid in a binding way.',
    partly: 'Separate in writing what has been ordered from what has not. Only the rest can be funded.',
  },
  'funding.costPlan': {
    none: 'List every item with its amount and ask for quotations, three for larger items. Allow two to four weeks; quotations do not count as a start.',
    partly: 'Ask for quotations to back up your estimate, three for larger items. Allow two to four weeks.',
  },
  'funding.ownShare': {
    none: 'Settle where your share comes from, such as your own funds or a loan. A talk with the bank takes two to six weeks.',
    partly: 'Secure the missing part, for instance with a loan. A talk with the bank takes two to six weeks.',
  },
  'funding.preFinancing': {
    none: 'Settle with the bank how you pay the whole bill until the grant arrives. That takes two to six weeks.',
    partly: 'Get the bank’s promise in writing, with amount and duration.',
  },
  'funding.timeline': {
    none: 'Check whether the project can wait three months. Otherwise tax relief and free services remain.',
    partly: 'Two months are often not enough. Plan three months or choose a programme that decides quickly.',
  },
  'funding.responsible': {
    none: 'Name a person and give them two to four hours a week. You can do that at once.',
    partly: 'Keep two to four set hours a week free for the person you named.',
  },
  'funding.smeStatusKnown': {
    none: 'Put together staff, turnover and balance sheet total, and all holdings of 25% or more. That takes about two days.',
    partly: 'Add the figures of enterprises with holdings of 25% or more. That takes about two days.',
  },
  'funding.deMinimisKnown': {
    none: 'Look out the de minimis certificates of the last three years, including those of linked enterprises. That takes about a day.',
    partly: 'Turn what you know roughly into a list with dates and amounts. That takes about a day.',
  },
  'funding.exclusions': {
    none: 'Put the ground for exclusion right with your tax adviser before you apply.',
    partly: 'Put the ground for exclusion right with your tax adviser before you apply.',
    open: 'Settle with your tax adviser whether a ground for exclusion applies. That usually takes a few days.',
  },
  'funding.arrears': {
    none: 'Pay arrears or agree instalments. A certificate from the tax office takes one to two weeks.',
    partly: 'Put the agreement on instalments with your documents and mention it in the application.',
  },
  'funding.access': {
    none: 'Apply for the ELSTER certificate for organisations, the login of the tax office. The letter takes 10 to 14 days. Then open an account in the application portal.',
    partly:
      'Set up the access that is missing. An ELSTER certificate takes 10 to 14 days, a portal account usually a few days.',
  },
  'funding.documents': {
    none: 'Have two sets of annual accounts, a recent register extract and the list of shareholders ready. That takes a few days.',
    partly:
      'Add what is still missing of annual accounts, register extract and list of shareholders. That takes a few days.',
  },
  'funding.novelty': {
    none: 'Compare your development with what is on the market and write down the open technical questions. Allow two weeks.',
    partly: 'Show by a comparison what is new, and write it down. Allow one week.',
  },
  'funding.security': {
    none: 'Write down on one page what data is produced, who has access and how it is protected. That takes a few days.',
    partly: 'Turn the open points into a short concept of one page. That takes a few days.',
  },
  'funding.records': {
    none: 'Set up a folder or cost centre for the project and decide who keeps it for ten years.',
    partly: 'Decide who files receipts and hours as you go along and where they stay for ten years.',
  },
  'funding.adviceTaken': {
    none: 'Arrange a talk with the chamber, your bank or a funding adviser. There is usually a date free within one to two weeks.',
    partly: 'Take the project sketch and this report along to the meeting you have planned.',
  },
}

export const enReadiness: typeof deReadiness = {
  title: 'How ready your project is',
  index: (points) => `${points} of 100 points`,
  bands,
  outcomes,
  toDos,
  toDo: (name) => `Settle: ${name}.`,
  stopped: {
    excluded:
      'The points only show how well the project is prepared. There is no money until no ground for exclusion is left.',
    ordered:
      'The points only show how well the project is prepared. They no longer help with what has been ordered, but they do with a separate part or a new project.',
  },
  capped: (name, raw, index) =>
    `“${name}” limits the figure to ${index} points; otherwise it would be ${raw}. Without it an application has hardly any prospects.`,
  cappedMoney: (name, raw, index) =>
    `“${name}” limits the figure to ${index} points; otherwise it would be ${raw}. This holds for grants and vouchers, not for loans, tax relief and free services.`,
}
