import type { hostTextsDe } from './hostTexts.de'

/** Texts for the pages of a website around the check, in English. */
export const hostTextsEn: typeof hostTextsDe = {
  heading: '5. Texts for your website',
  lead: 'Suggestions to take over. Settle the legal basis with your data protection officer.',
  label: 'Texts for your website',
  privacy: 'Privacy notice',
  accessibility: 'Accessibility statement',
  privacyText: ({ host, isOwn, isShared }) => [
    '“Mittelstandslotse” self-check',
    isOwn
      ? 'On our website firms can assess their own digital maturity with “Mittelstandslotse”. The application is on our own server. No other servers are contacted.'
      : `On our website firms can assess their own digital maturity with “Mittelstandslotse”. The application is loaded in a frame (iframe) from ${host} as soon as you scroll near it. That server then receives your IP address and the usual details of a request (time, file requested, browser). Your browser does not pass on the address of our page.`,
    'Your answers and results are processed in your browser and are sent neither to us nor to anybody else. The application sets no cookies and does not measure who uses it. Only if you choose “Keep answers on this device” does it put your answers into the storage of your browser (section 25(2) no. 2 TDDDG). “Delete everything” removes them. If you reload after a fault, the tab keeps the answers until the page is back.',
    ...(isShared
      ? [
          'At the end the application asks whether it may tell us the result in short: the levels by topic and the overall standing, no single answers. That happens only with your consent (Art. 6(1)(a) GDPR). [Add here: what we do with it, how long we keep it, how you withdraw your consent.]',
        ]
      : []),
    'The legal basis for offering the application is [for chambers: Art. 6(1)(e) GDPR together with the chamber’s statutory task; otherwise: Art. 6(1)(f) GDPR, our interest in informing our member firms].',
  ],
  accessibilityText: ({ host, isOwn, statement }) => [
    `The “Mittelstandslotse” self-check ${isOwn ? 'on our server' : `embedded from ${host}`} has an accessibility statement of its own: ${statement}`,
    'It is developed to WCAG 2.2, level AA, and EN 301 549, and checked automatically. People with disabilities have not tried it yet. The questions are also available in plain German. The report is made as a PDF with structure and alternative texts; the same content can be read on the screen. The questionnaire can be printed.',
    'You can report barriers in the self-check to us: [e-mail address or form].',
  ],
}
