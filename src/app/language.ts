import type { Language } from '../core/questionnaire/texts'

/** The language named in the address, else that of the browser; German for German speakers, English for all others. */
export function startLanguage(search: string, ofBrowser: string): Language {
  const asked = new URLSearchParams(search).get('lang')
  if (asked === 'de' || asked === 'en') return asked
  return ofBrowser.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** The address with the language in it, so that reloading and passing it on keep the language. */
export function withLanguage(address: string, language: Language): string {
  const url = new URL(address)
  url.searchParams.set('lang', language)
  return url.href
}
