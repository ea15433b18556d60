import { describe, expect, it } from 'vitest'
import { colourOf, contrastOf, pairsIn, type Pair } from '../support/contrast'
import { allRules, rulesOf, styleSheets, tokensIn, type Scheme } from '../support/styles'

const sheet = styleSheets().get('tokens.css') ?? ''
const schemes: readonly Scheme[] = ['light', 'dark']

describe.each(schemes)('in %s colours', (scheme) => {
  const pairs = pairsIn(allRules(), sheet, scheme)
  const tokens = tokensIn(sheet, scheme)
  const of = (one: string, other: string) => contrastOf(colourOf(tokens, one), colourOf(tokens, other))

  it('every text stands out from its ground, and every line and drawing that says something', () => {
    expect(pairs.length).toBeGreaterThan(50)
    expect(tooWeak(pairs)).toEqual([])
  })

  it('the pairs are those of the style sheets', () => {
    const found = pairs.map(({ front, back, atLeast }) => `${front} on ${back} ${atLeast}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'on-sea on sea 4.5',
        'on-sea on sea-deep 4.5',
        'sea-deep on sea-soft 4.5',
        'flag on flag-soft 4.5',
        'amber on amber-soft 4.5',
        'green on green-soft 4.5',
        'ink-2 on mist 4.5',
        'ink-2 on amber-soft 4.5',
        'edge on surface 3',
        'focus on mist 3',
        'level-4 on surface 3',
      ]),
    )
  })

  it('the levels form a ramp on which the filled part shows and a number of each can be read', () => {
    const levels = [0, 1, 2, 3, 4, 5].map((level) => `level-${level}`)
    const depths = levels.map((level) => of(level, 'ground'))
    expect(depths).toEqual(depths.toSorted((a, b) => a - b))
    for (const level of levels) {
      const numbers = [of('ink', level), of('on-sea', level)]
      expect(Math.max(...numbers), `a number on ${level}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(of('level-4', 'level-0')).toBeGreaterThanOrEqual(3)
    expect(of('sea', 'level-0')).toBeGreaterThanOrEqual(3)
  })

  it('the ring of the focus shows on every ground, by itself or by its glow', () => {
    const grounds = pairs.filter(({ atLeast }) => atLeast === 4.5).map(({ back }) => back)
    const hidden = [...new Set(grounds)].filter(
      (ground) => Math.max(of('focus', ground), of('focus-glow', ground)) < 3,
    )
    expect(hidden).toEqual([])
    expect(of('focus', 'focus-glow')).toBeGreaterThanOrEqual(3)
  })
})

describe('a token that is changed badly', () => {
  it.each([
    ['--ink-2: #47596a', '--ink-2: #8a9aa8', 'light', 'ink-2 on ground'],
    ['--ink-2: #47596a', '--ink-2: #8a9aa8', 'light', 'edge on ground'],
    ['--sea: #005f78', '--sea: #3f94ab', 'light', 'on-sea on sea'],
    ['--amber-soft: #fdf3dc', '--amber-soft: #c9a44e', 'light', 'amber on amber-soft'],
    ['--flag: #ff8a94', '--flag: #b5122b', 'dark', 'flag on ground'],
    ['--on-sea: #0c1822', '--on-sea: #fff', 'dark', 'on-sea on sea'],
  ] as const)('is found: %s becomes %s in %s colours', (good, bad, scheme, pair) => {
    expect(sheet).toContain(good)
    const weak = tooWeak(pairsIn(allRules(), sheet.replace(good, bad), scheme))
    expect(weak.some((found) => found.startsWith(`${pair} `))).toBe(true)
  })

  it('is found in a rule, too', () => {
    const rule = rulesOf('new.css', '.new { background: var(--sea-soft); color: var(--line-of-text) }')
    const bad = sheet.replace(':root {', ':root { --line-of-text: #86bccb;')
    expect(tooWeak(pairsIn(rule, bad, 'light'))).toEqual(['line-of-text on sea-soft 1.8 < 4.5: new.css .new'])
  })
})

function tooWeak(pairs: readonly Pair[]): string[] {
  return pairs
    .filter(({ ratio, atLeast }) => ratio < atLeast)
    .map(
      ({ front, back, ratio, atLeast, what }) =>
        `${front} on ${back} ${ratio.toFixed(1)} < ${atLeast}: ${what}`,
    )
}
