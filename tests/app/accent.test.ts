import { describe, expect, it } from 'vitest'
import { accentByDay, accentByNight } from '../../src/app/accent'
import { pairsIn } from '../support/contrast'
import { allRules, styleSheets, type Scheme } from '../support/styles'

const sheet = styleSheets().get('tokens.css') ?? ''
const rules = allRules()
const colours = [
  '#ffcc00',
  '#ffffff',
  '#000000',
  '#00ff00',
  '#ff0000',
  '#0000ff',
  '#808080',
  '#005f78',
  '#7cc8de',
  '#e6007e',
]

describe.each([
  ['light', accentByDay],
  ['dark', accentByNight],
] as const)('any accent in %s colours', (scheme: Scheme, tokensOf) => {
  it.each(colours)('%s leaves every text and line readable', (accent) => {
    const own = Object.entries(tokensOf(accent))
      .map(([name, colour]) => `--${name}: ${colour};`)
      .join(' ')
    const around = scheme === 'dark' ? '@media screen and (prefers-color-scheme: dark)' : '@media screen'
    const changed =
      scheme === 'dark' ? `${sheet} ${around} { :root { ${own} } }` : `${sheet} :root { ${own} }`
    const weak = pairsIn(rules, changed, scheme).filter(({ ratio, atLeast }) => ratio < atLeast)
    expect(weak.map(({ front, back, ratio }) => `${front} on ${back}: ${ratio}`)).toEqual([])
  })

  it('keeps a colour that can be read as it is', () => {
    expect(accentByDay('#004f6b').sea).toBe('#004f6b')
    expect(accentByNight('#9fd8ea').sea).toBe('#9fd8ea')
  })
})
