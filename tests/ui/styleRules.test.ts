import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules, rulesOf, styleSheets, tokensIn, type StyleRule } from '../support/styles'

/** Steps beside the grid, each with its reason. */
const besideTheGrid = [
  // Tuned to targets of 44 px around one line of text.
  '0.5625rem',
]
/** What is laid out for paper has measures of its own. */
const onPaper = /^blank\.css$|print/i
const spacing = /^(margin|padding|gap|row-gap|column-gap|inset|scroll-(margin|padding))/
const colour = /#[\da-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|hwb|color)\(/i

describe('the style sheets', () => {
  it('take their colours from tokens.css alone', () => {
    expect(ownColours(allRules())).toEqual([])
    expect(ownColours(rulesOf('a.css', '.a { border: 1px solid #c5d0d8 }'))).toEqual([
      'a.css .a border: 1px solid #c5d0d8',
    ])
  })

  it('keep their distances on the grid of 4 px', () => {
    expect(offGrid(allRules())).toEqual([])
    expect(offGrid(rulesOf('a.css', '.a { padding: 0.3rem 1rem; margin: 5px }'))).toEqual([
      'a.css .a padding: 0.3rem 1rem',
      'a.css .a margin: 5px',
    ])
  })

  it('name only custom properties that are defined, and define only what is used', () => {
    const sheets = [...styleSheets().values()].join('\n')
    const used = new Set([...sheets.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) => name ?? []))
    const defined = new Set([...sheets.matchAll(/^\s*(--[\w-]+):/gm)].flatMap(([, name]) => name ?? []))
    expect([...used].filter((name) => !defined.has(name))).toEqual([])
    expect([...defined].filter((name) => !used.has(name) && !/^--level-\d$/.test(name))).toEqual([])
  })

  it('define every colour for light and for dark screens', () => {
    const sheet = styleSheets().get('tokens.css') ?? ''
    const light = tokensIn(sheet, 'light')
    const dark = tokensIn(sheet, 'dark')
    const same = [...light].filter(([name, value]) => colour.test(value) && dark.get(name) === value)
    // Paper and the flag are the same by day and by night.
    expect(same.map(([name]) => name)).toEqual(['--paper', '--flag-white', '--flag-red'])
  })

  it('cast shadows on dialogs alone; rings and marks lie inside or have no blur', () => {
    const shadows = allRules().flatMap(({ selector, declarations }) => {
      const value = declarations.get('box-shadow') ?? 'none'
      return value === 'none' || /^inset |^0 0 0 /.test(value) ? [] : [selector]
    })
    expect(shadows).toEqual(['.dialog'])
  })

  it('move nothing without the length that is nil where less motion is wanted', () => {
    const moving = allRules().flatMap(({ file, selector, declarations }) => {
      const value = declarations.get('transition') ?? declarations.get('animation') ?? 'none'
      return value === 'none' || value.includes('var(--quick)') ? [] : [`${file} ${selector}`]
    })
    expect(moving).toEqual([])
  })
})

it('no component writes a style of its own into the page', () => {
  const files = ['src/ui', 'src/app'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(100)
  const withStyle = files.filter((file) => /\sstyle=|setAttribute\('style'/.test(readFileSync(file, 'utf8')))
  expect(withStyle).toEqual([])
})

function ownColours(rules: readonly StyleRule[]): string[] {
  return said(rules, ({ file, within }, _name, value) => {
    // The boxes around a printed page know no custom properties.
    const isMarginBox = within.some((each) => each.startsWith('@page'))
    const isInk = within.includes('@media print') && value === '#000'
    return file !== 'tokens.css' && !isMarginBox && !isInk && colour.test(value)
  })
}

function offGrid(rules: readonly StyleRule[]): string[] {
  return said(
    // Marks are drawn as they look best.
    rules.filter(
      ({ file, within, declarations }) =>
        !onPaper.test(file) &&
        !within.some((each) => /print|@page/.test(each)) &&
        declarations.get('content') !== "''",
    ),
    (_rule, name, value) => spacing.test(name) && lengthsIn(value).some((length) => !isOnGrid(length)),
  )
}

function isOnGrid(length: string): boolean {
  if (besideTheGrid.includes(length)) return true
  const pixels = length.endsWith('rem') ? Number.parseFloat(length) * 16 : Number.parseFloat(length)
  // A hairline takes its own width back.
  return pixels % 4 === 0 || Math.abs(pixels) === 1
}

function lengthsIn(value: string): string[] {
  return value.match(/-?\d*\.?\d+(rem|px)\b/g) ?? []
}

function said(
  rules: readonly StyleRule[],
  isWrong: (rule: StyleRule, name: string, value: string) => boolean,
): string[] {
  return rules.flatMap((rule) =>
    [...rule.declarations]
      .filter(([name, value]) => isWrong(rule, name, value))
      .map(([name, value]) => `${rule.file} ${rule.selector} ${name}: ${value}`),
  )
}
