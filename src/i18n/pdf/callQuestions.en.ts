import type { questionsDe } from './callQuestions.de'

export const questionsEn: typeof questionsDe = {
  questions: {
    centre: [
      'Which of your services match our topic, and which of them cost nothing?',
      'Do you visit us in the firm, and what should we prepare for that?',
      'Which firm of our size has done this already, and may we talk to it?',
      'Which first step is worth taking in the next three months, and how do we measure it?',
      'How long will your service last, and who helps us afterwards?',
    ],
    lab: [
      'What can we try out ourselves at your place, and with which parts or data of our own?',
      'What does a first trial cost, and is there a funded form of it?',
      'When is the next free date, and how long until there is a result?',
      'Who owns results and data, and who gets to see them?',
      'What do we hold in our hands at the end, and how does it go on in the firm?',
    ],
    network: [
      'Which firms of our size take part, and what do they get out of it?',
      'What does taking part cost in money and time, and how do we get out again?',
      'Which dates or projects are coming up in the next six months?',
      'Which data and knowledge do we pass on, and how is that settled?',
      'Who is our regular contact?',
    ],
    agency: [
      'Does our project fit the programme, and is there money at present?',
      'Which of our costs count, and which rate applies to us?',
      'From when may we order, and how do you confirm the day to us?',
      'Which papers do you ask for, and why do applications fail most often?',
      'How long does the decision take, and when is the money paid out?',
    ],
    bank: [
      'Do you pass on applications for this programme, and who handles them at your bank?',
      'Which collateral do you need, and is a release from liability or a guarantee possible?',
      'Which interest rate applies to us, and how long do we not yet repay?',
      'Do you confirm the day of the application in writing before we order anything?',
      'Can you advance the bills until a grant is paid out?',
    ],
    tax: [
      'Which of our costs count, and for which year?',
      'Which certificate do we need, and what has to be in it?',
      'Which records do we keep from when on, such as hours and bills?',
      'How does this go together with grants for the same costs?',
      'When does the money arrive, and what does that mean for our advance payments?',
    ],
    chamber: [
      'Who advises on our topic, and what of that is covered by the fee?',
      'Which federal and state programmes do you know for a project like ours?',
      'Do you read our project sketch before we apply?',
      'Which experts or firms nearby can you name?',
      'Which rules should we know before we begin?',
    ],
  },
  usualPapers: {
    centre: [
      'This report, at least the two pages',
      'Photographs or a flow chart of the area in question',
      'List of the software and machines there',
    ],
    lab: [
      'Sample, part or data set',
      'Drawing or description with requirements',
      'Draft of a non-disclosure agreement',
    ],
    network: [
      'Short introduction of the firm',
      'Two questions to other members',
      'Calendar of the coming months',
    ],
    agency: ['Project sketch', 'Cost plan with offers', 'Employees, turnover, balance sheet, holdings'],
    bank: ['Project sketch and cost plan', 'Annual accounts and current figures', 'List of collateral'],
    tax: ['Description of the development or purchase', 'Records of hours, and bills', 'Earlier notices'],
    chamber: [
      'This report, at least the two pages',
      'Project sketch, even as a draft',
      'List of earlier aid',
    ],
  },
}
