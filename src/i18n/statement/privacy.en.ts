import type { PrivacyMessages } from './textPage'

/** What happens to what is entered, in English. */
export const privacyEn: PrivacyMessages = {
  ofOperator: 'What the operator of this page says about privacy:',
  newTab: 'opens in a new tab',
  title: 'Privacy',
  lead: 'What you enter stays on your device. The page sends none of it anywhere, and nobody evaluates your answers.',
  sections: [
    {
      heading: 'What is kept where',
      items: [
        'Your answers and notes are in the memory of this window. Close it and they are gone.',
        'If you choose under “Your data” to keep the answers on this device, they are in the storage of your browser (localStorage). Anybody who uses the device with your user account can read them. “Delete everything” removes them.',
        'Advisers can keep name, logo and texts on their device in the same way. The same screen removes them.',
        'If you reload with the button after a fault, the tab remembers the answers (sessionStorage) until the page is back. Then they are deleted there.',
        'Files you save are where your browser puts downloads. The page sees them only if you open them again.',
      ],
    },
    {
      heading: 'What the files contain',
      paragraphs: [
        'The answers file contains everything you entered, notes, shortlist and names included. The PDF report contains the answers too unless you choose otherwise, so that you can continue from it. You can leave them out before it is made. Pass the files on only to people who may see this.',
      ],
    },
    {
      heading: 'What there is not',
      items: [
        'no account and no sign-in',
        'no cookies, and no measuring of who uses the page',
        'nothing from other servers: fonts, pictures, map and program come from the same address as the page',
        'no server that takes answers: your browser works out the results and the report',
      ],
    },
    {
      heading: 'What is transmitted all the same',
      paragraphs: [
        'To load the page, your browser fetches it from a web server. As with every website, the server learns your IP address, the time and the file fetched. Your answers are not among this. Whether it is logged, and for how long, is up to the operator, who is responsible for it and names your rights and the supervisory authority in a privacy notice of its own.',
        'Where the self-check stands on somebody else’s website, that website can ask for your result in short. You then see exactly what would be passed on. Unless you agree, the website only learns which screen is open.',
        'If you follow a link to somebody else, their privacy notice applies. The page does not tell them where you come from.',
      ],
    },
  ],
}
