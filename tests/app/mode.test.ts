// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { modeAt, withMode } from '../../src/app/mode'

it('reads the view from the address, and takes anything else for the usual one', () => {
  expect(['?modus=workshop', '?lang=en&modus=workshop', '?modus=riesig', ''].map(modeAt)).toEqual([
    'workshop',
    'workshop',
    'usual',
    'usual',
  ])
})

it('writes the view beside what is there already, and does not name the usual one', () => {
  const address = 'https://lotse.example/?lang=en#/fragen/iot.security'
  const large = withMode(address, 'workshop')
  expect(large).toBe('https://lotse.example/?lang=en&modus=workshop#/fragen/iot.security')
  expect(withMode(large, 'usual')).toBe(address)
})
