import type { stepsDe } from './steps.de'

/** Steps for the systems that most websites are made with, in English. */
export const stepsEn: typeof stepsDe = {
  heading: '4. Step by step in TYPO3 and WordPress',
  label: 'Systems',
  typo3: 'TYPO3',
  typo3Steps: [
    'Add a content element “HTML” to the page (tab “Special elements”). The usual text editor will not do: it removes scripts and frames.',
    'Paste the piece of HTML from step 2 and save.',
    'If there is no “HTML” element, the administration allows it for your user group (content type “HTML” among the allowed values). Until then the link works in the text editor.',
    'If TYPO3 sets a Content-Security-Policy (version 12.3 and later), the administration adds to the file config/sites/<site>/csp.yaml:',
  ],
  typo3File: 'csp.yaml for TYPO3',
  typo3After: 'Then clear the cache of the page and check it without being logged in to the backend.',
  wordpress: 'WordPress',
  wordpressSteps: [
    'Open the page in the editor and add a “Custom HTML” block.',
    'Paste the piece of HTML from step 2. Check with “Preview in new tab”, not with the preview in the block.',
    'Somebody with the right unfiltered_html has to save: administrator or editor, in a network (multisite) only the network administrator. Otherwise WordPress removes script and frame without a word. Then take the link as a “Buttons” block.',
    'If a cookie banner blocks foreign content (such as Borlabs or Complianz), allow the address of the self-check there. With your own server this falls away.',
    'If an accelerator moves or delays scripts (WP Rocket, Autoptimize), the self-check works all the same. If it only loads after a click, exclude embed/v1/lotse.js there.',
  ],
}
