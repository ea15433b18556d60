import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../src/i18n/format'

describe('German formats', () => {
  const formats = formatsOf('de')

  it('write numbers, years, shares and money', () => {
    expect(formats.number(31.1)).toBe('31,1')
    expect(formats.number(8_000_000)).toBe('8.000.000')
    expect(formats.plain(1987)).toBe('1987')
    expect(formats.percent(0.6)).toBe('60\u00a0%')
    expect(formats.euros(15_000)).toBe('15.000\u00a0€')
  })

  it('write days, months and years as far as they are known', () => {
    expect(formats.date('2026-11-21')).toBe('21. November 2026')
    expect(formats.date('2026-03')).toBe('März 2026')
    expect(formats.date('2016')).toBe('2016')
  })

  it('join lists', () => {
    expect(formats.list(['Daten', 'Menschen', 'Strategie'])).toBe('Daten, Menschen und Strategie')
    expect(formats.items(['Gesundheit und Pflege', 'Handel'])).toBe('Gesundheit und Pflege; Handel')
  })
})

describe('English formats', () => {
  const formats = formatsOf('en')

  it('write numbers, shares, money, days and lists', () => {
    expect(formats.number(31.1)).toBe('31.1')
    expect(formats.percent(0.6)).toBe('60%')
    expect(formats.euros(15_000)).toBe('€15,000')
    expect(formats.date('2026-11-21')).toBe('21 November 2026')
    expect(formats.list(['data', 'people', 'strategy'])).toBe('data, people and strategy')
  })
})
