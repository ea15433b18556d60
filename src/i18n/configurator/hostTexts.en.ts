import type { HostFacts, hostTextsDe } from './hostTexts.de'

const requestEn =
  'the usual details of a request (time, file requested, browser). Your browser does not pass on the address of the page that you are on.'

/** Where the application comes from, and which server learns of it. */
const whereEn: Record<HostFacts['way'], (host: string) => string> = {
  script: (host) =>
    `The application is on the server ${host}. When you open our page, your browser loads a small script from there and, as soon as you scroll near the self-check, the application in a frame (iframe). ${host} then receives your IP address and ${requestEn} [Add: who runs ${host}, and how long requests are logged there.]`,
  frame: (host) =>
    `The application is on the server ${host}. Your browser loads it from there in a frame (iframe) as soon as you scroll near it. ${host} then receives your IP address and ${requestEn} [Add: who runs ${host}, and how long requests are logged there.]`,
  own: () =>
    'The application is on our own server. As with each of our pages, that server receives your IP address and the usual details of a request (time, file requested, browser). The application contacts no other servers. [Refer to your section on server logs.]',
}

/** Texts for the pages of a website around the check, in English. */
export const hostTextsEn: typeof hostTextsDe = {
  heading: '5. Texts for your website',
  lead: 'Suggestions to take over. Settle the legal basis with your data protection officer.',
  label: 'Texts for your website',
  privacy: 'Privacy notice',
  accessibility: 'Accessibility statement',
  privacyText: ({ host, way, isShared }) => [
    '“Mittelstandslotse” self-check',
    `On our website firms can assess their own digital maturity with “Mittelstandslotse”. ${whereEn[way](host)}`,
    `Your answers are processed by your browser alone. They are sent neither to us nor to anybody else, and your results ${isShared ? 'only if you agree (see below)' : 'are not either'}. The application sets no cookies and does not measure who uses it. Only if you choose “Keep answers on this device” does it put your answers into the storage of your browser (section 25(2) no. 2 TDDDG). “Delete everything” removes them. If the application offers to reload after a fault and you do so, the tab keeps the answers until the page is back.`,
    ...(isShared
      ? [
          'At the end the application asks whether it may tell us the result in short: the levels by topic and the overall standing, no single answers. That happens only with your consent (Art. 6(1)(a) GDPR). [Add here: what we do with it, how long we keep it, how you withdraw your consent.]',
        ]
      : []),
    'The legal basis for offering the application is [for chambers: Art. 6(1)(e) GDPR together with the chamber’s statutory task; otherwise: Art. 6(1)(f) GDPR, our interest in informing our member firms].',
  ],
  accessibilityText: ({ host, way, statement }) => [
    `The “Mittelstandslotse” self-check ${way === 'own' ? 'on our server' : `embedded from ${host}`} has an accessibility statement of its own: ${statement}`,
    'It is developed to WCAG 2.2, level AA, and EN 301 549, and checked automatically. People with disabilities have not tried it yet. The questions are also available in plain German. The report is made as a PDF with structure and alternative texts; the same content can be read on the screen. The questionnaire can be printed.',
    'You can report barriers in the self-check to us: [e-mail address or form].',
  ],
}
