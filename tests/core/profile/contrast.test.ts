import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOf, isColour, readableOnWhite } from '../../../src/core/profile/contrast'

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the ratio of contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#005f78', '#ffffff', 7.22],
  ])('of %s on %s is that of WCAG', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2)
    expect(contrastOf(other, one)).toBe(contrastOf(one, other))
  })
})

describe('a colour on white', () => {
  it('stays as it is where it can be read', () => {
    expect(readableOnWhite('#B5122B', '#005f78')).toBe('#b5122b')
  })

  it('can be read, whatever it was', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrastOf(readableOnWhite(colour, '#005f78'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('keeps its hue when it is made darker', () => {
    expect(readableOnWhite('#ffcc00', '#005f78')).toBe('#8f7200')
  })

  it.each(['', 'red', '#fff', '#12345g', 'url(x)', '#0000000'])('is the fallback for "%s"', (text) => {
    expect(isColour(text)).toBe(false)
    expect(readableOnWhite(text, '#005f78')).toBe('#005f78')
  })
})
