import { afterEach, expect, it } from 'vitest'
import { pointToManifest } from '../../src/app/manifest'

afterEach(() => document.head.replaceChildren())

it('names the site in the language of the page, and goes back again', () => {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.setAttribute('href', './lotse.webmanifest')
  document.head.append(link)
  pointToManifest('en')
  expect(link.getAttribute('href')).toBe('./lotse.en.webmanifest')
  pointToManifest('de')
  expect(link.getAttribute('href')).toBe('./lotse.webmanifest')
})

it('does nothing in a page without a manifest', () => {
  expect(() => pointToManifest('en')).not.toThrow()
})
