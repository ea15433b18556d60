import type { ConfiguratorMessages } from './de'
import { hostTextsEn } from './hostTexts.en'
import { stepsEn } from './steps.en'

export const en: ConfiguratorMessages = {
  title: 'Put the self-check on your website',
  lead: 'Choose, look, copy: five minutes and Mittelstandslotse is on your page. It sets no cookies, and the answers stay on the device of the firm.',
  product: 'Mittelstandslotse',
  toCheck: 'To the self-check',
  otherLanguage: 'Deutsch',
  optional: 'optional',
  errorPrefix: 'Error:',
  options: {
    heading: '1. Choose',
    lang: 'Language of the self-check',
    langs: { de: 'German', en: 'English' },
    depth: 'Depth',
    depthNone: 'Firms choose for themselves',
    topics: 'Topics in focus',
    topicsHint:
      'They are asked in full. Of the others, those that a firm may leave out are left out. Every firm can change that.',
    start: 'First screen',
    starts: {
      start: 'Start page with explanation',
      questions: 'The first question at once',
      overview: 'Overview of topics',
      offers: 'List of offers',
    },
    accent: 'Your colour',
    accentHint: 'Six digits after #, for instance #005f78. Text and buttons take it on.',
    accentPick: 'Pick a colour',
    accentFault: 'This is no colour. Write # and six digits or letters from a to f.',
    contrastGood: (ratio) => `Contrast with white ${ratio} to 1: easy to read.`,
    contrastNear: (ratio, shown) =>
      `Contrast with white ${ratio} to 1. So that text is easy to read on tinted grounds too, the self-check uses ${shown}.`,
    contrastLow: (ratio, shown) =>
      `Contrast with white ${ratio} to 1: too weak, 4.5 is required. The self-check uses ${shown} instead.`,
    chamber: 'Address of your chamber.json',
    chamberHint:
      'It brings your name, logo, contacts and offers of your own. The file lies on your website or beside the self-check.',
    share: 'Tell your page the result in short',
    shareHint:
      'Only the levels by topic and the overall standing, and only after the firm has agreed in the frame. Your page then gets the event lotse:shared.',
    prefill: 'Bring along facts about the firm',
    prefillHint:
      'What your page knows already, nobody has to type again. The firm sees and confirms it. These facts are never part of an address.',
    notGiven: 'do not bring along',
  },
  preview: {
    heading: 'What it looks like',
    text: 'The real self-check. Changes take effect at once.',
    waiting: 'Open the self-check',
    elsewhere:
      'This preview cannot read your chamber.json, as it is on another server. On your website it will show.',
  },
  ways: {
    heading: '2. Put it in',
    lead: 'Four ways. The first is the best where your website allows scripts.',
    label: 'Ways to put the self-check in',
    script: 'Script',
    scriptText:
      'The height fits itself. With your page only a small script is loaded, the self-check itself when it comes near. Without scripts the link stays. There can be several on a page; the script is needed only once.',
    frame: 'Frame without script',
    frameText:
      'For websites that remove scripts. The height is fixed, long screens scroll inside the frame. Facts about the firm and telling the result do not work here. A sandbox attribute needs at least allow-scripts allow-same-origin allow-downloads allow-popups.',
    chamberLeft:
      'Your chamber.json is not in this HTML: without a script the self-check reads only a file on its own server.',
    link: 'Link',
    linkText:
      'Always works, even where frames and scripts are forbidden. It opens the self-check in its own window, in its own colours.',
    own: 'Your own server',
    ownText:
      'The whole application on your domain: no foreign address, no consent to foreign content, no placeholders of cookie banners.',
    archive: (version) => `Download the archive (version ${version})`,
    sum: 'Checksum (SHA-256)',
    ownSteps: [
      'Unpack the archive and copy the folder mittelstandslotse to your web server, to any place you like. It needs no PHP and no database.',
      'Headers for nginx, Apache, Caddy and Netlify are enclosed. hosting/README.txt says how to switch them on.',
      'Enter the address of the folder here and copy the piece of HTML.',
    ],
    ownAddress: 'Address of the folder on your server',
    ownAddressFault: 'This is not a full address. It begins with https://.',
    snippet: 'HTML to copy',
    roomText:
      'The lines in <style> keep the room free, so that nothing moves while the page loads. If your policy forbids styles in the page, they belong in the style sheet of your website.',
    events: 'Events for scripts of your own',
    eventsText:
      'On the element lotse-check: lotse:ready, lotse:step, lotse:finished and, after consent, lotse:shared. None holds answers; lotse:step names the screen that is open. If you evaluate that, it belongs in your privacy notice.',
  },
  snippet: {
    open: 'Open the “Mittelstandslotse” self-check',
    title: '“Mittelstandslotse” self-check',
  },
  copy: {
    copy: 'Copy',
    what: (name) => `: ${name}`,
    done: 'Copied',
    failed: 'The browser does not allow copying. The text is selected: Ctrl + C copies it.',
  },
  policy: {
    heading: '3. Security policy of your website',
    lead: 'If your website has no Content-Security-Policy, there is nothing to do here. Otherwise add these sources to it:',
    script: 'For the script',
    frame: 'For the frame without script',
    own: 'For the script on your own server, where website and folder share a domain',
    after: 'The self-check needs no inline scripts, no inline styles and no eval. The link needs nothing.',
    check: 'Check your policy',
    checkHint: 'Paste the value of the Content-Security-Policy header. None of it leaves this page.',
    fine: 'This policy lets the self-check through.',
    lacking: 'This policy stops the self-check. It lacks:',
  },
  steps: stepsEn,
  texts: hostTextsEn,
  chamber: {
    heading: '6. Name, logo and offers of your own: chamber.json',
    text: 'One file brings your name, logo, colour, contacts by topic and postcode, offers of your own and your links. Download the beginning, replace the examples and put the file on your website. Where something in it is wrong, the self-check shows the rest and says what is missing.',
    download: 'Download a chamber.json to begin with',
  },
  trouble: {
    heading: 'If nothing appears',
    text: 'The self-check says in its place and in the console of the browser (F12) what stops it and what helps. If there is only the link, your website has removed the script: take the frame or the link.',
  },
}
