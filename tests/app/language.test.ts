import { describe, expect, it } from 'vitest'
import { startLanguage, withLanguage } from '../../src/app/language'

describe('the language at the start', () => {
  it.each([
    ['?lang=en', 'de-DE', 'en'],
    ['?lang=de', 'en-GB', 'de'],
    ['', 'de-AT', 'de'],
    ['', 'DE', 'de'],
    ['', 'tr-TR', 'en'],
    ['?lang=xx', 'de', 'de'],
  ])(
    'with the address %j and a browser in %s is as asked for, else as the browser speaks',
    (search, ofBrowser, language) => {
      expect(startLanguage(search, ofBrowser)).toBe(language)
    },
  )

  it('stands in the address once it is chosen, and the place stays', () => {
    expect(withLanguage('https://lotse.example/?a=1#/fragen/iot.security', 'en')).toBe(
      'https://lotse.example/?a=1&lang=en#/fragen/iot.security',
    )
  })
})
