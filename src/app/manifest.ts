import type { Language } from '../core/questionnaire/texts'

const files: Readonly<Record<Language, string>> = { de: 'lotse.webmanifest', en: 'lotse.en.webmanifest' }

/** Whoever puts the site on a home screen finds its name there in the language that the page has. */
export function pointToManifest(language: Language): void {
  const link = document.querySelector('link[rel="manifest"]')
  const address = link?.getAttribute('href')
  if (link && address) link.setAttribute('href', address.replace(/[^/]+$/, files[language]))
}
