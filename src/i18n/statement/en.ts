import type { StatementMessages } from './de'
import { privacyEn } from './privacy.en'

/** Words of the two pages about the page itself, in English. */
export const en: StatementMessages = {
  privacy: privacyEn,
  statement: {
    title: 'Accessibility statement',
    lead: 'This statement applies to the Mittelstandslotse: the self-check with its questions, results, offers and funding, and the PDF report. It follows the model of the European Union (Implementing Decision (EU) 2018/1523).',
    sections: [
      {
        heading: 'How accessible is the page?',
        paragraphs: [
          'We measure it against the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA and the standard EN 301 549, on which the German regulation on accessible information technology (BITV 2.0) rests.',
          'The page is partially compliant with these requirements. No failure found in our own tests is open. What we have not tested and what is missing stands in the next section.',
        ],
      },
      {
        heading: 'What is not accessible or not tested',
        items: [
          'People with disabilities have not tried the page yet. It has not been tested throughout with screen readers such as NVDA, JAWS or VoiceOver, only what the browser passes on to such programs.',
          'The automatic tests run in Chromium. They have not run in Firefox or Safari.',
          'There is no version in German “Leichte Sprache” and none in sign language. In German there is “Einfache Sprache”: shorter sentences and familiar words for questions and results.',
          'The map of offers is a drawing. The same places stand below it as a list.',
          'The questionnaire to print, the calendar (.ics), the sketch as a Word file and the spreadsheet (.xlsx) have not been tested for accessibility by themselves.',
          'The PDF report has a title, a language, bookmarks, a structure of headings, lists and tables, and text for its charts. We test this by program. There is no outside confirmation that it meets the standard PDF/UA. The same content stands as text on the screen “Report”.',
          'Proper names in the other language are marked as far as we recognise them. Single ones may be read out wrongly.',
          'Pages of others that we link to are not in our hands.',
        ],
      },
      {
        heading: 'How we test',
        paragraphs: [
          'The statement rests on a self-assessment. No testing body has examined the page. Before each version, programs test:',
        ],
        items: [
          'all screens with the checker axe, in light, in dark and in the colours of the operating system, also with errors shown and with everything unfolded',
          'the way through the questions with nothing but the keyboard, with a visible focus that nothing covers',
          'a width of 320 pixels (the same as 400% zoom), text at 200% and wider text spacing: nothing is cut off, nothing has to be scrolled sideways',
          'contrasts, the size of buttons, headings and page titles, and that nothing moves if you have set your system so',
          'the structure of the PDF report',
        ],
      },
      {
        heading: 'What may help you',
        items: [
          'There is no time limit. You can save at any time and go on later.',
          'The page follows the settings of your device: text size, light or dark colours, high contrast, less motion.',
          'While you answer, digit keys choose an answer. Everything works without these keys too.',
          'If the page on a screen is no help to you: there is the questionnaire to print, and somebody else can key it in for you.',
        ],
      },
    ],
    date: (day) => `This statement was prepared on ${day}.`,
    feedback: {
      heading: 'Report a barrier',
      lead: 'Have you found something that does not work, or do you need something in another form? Write to us. Please name the screen and, if you like, your browser and aids.',
      mail: 'Email',
      url: 'Form',
      byOperator:
        'This page names no address of its own for this. Turn to the operator: the body on whose website you found the Mittelstandslotse. The address stands in its legal notice there.',
    },
    enforcement: {
      heading: 'If you get no answer',
      paragraphs: [
        'If the operator does not answer, or not satisfactorily, you can turn to a body that mediates or examines. Which one depends on the operator. The procedure of the federal arbitration board is free of charge, and you need no lawyer.',
      ],
      items: [
        'Chambers and other public bodies of a federal state: the enforcement body or ombudsperson of that state. The operator names it in the statement of its own website.',
        'Federal public bodies: the arbitration board under section 16 of the Disability Equality Act (BGG).',
      ],
      link: { text: 'Schlichtungsstelle BGG', url: 'https://www.schlichtungsstelle-bgg.de/' },
    },
    newTab: 'opens in a new tab',
  },
}
