import { tokensIn, type Scheme, type StyleRule } from './styles'

export type Pair = {
  what: string
  front: string
  back: string
  atLeast: number
  scheme: Scheme
  ratio: number
}

const text = 4.5
const graphic = 3
/** Grounds on which a whole screen may stand. */
const pageGrounds = ['ground', 'surface', 'mist']
/** Colours of running text and of what is operated in it, which may stand on every ground that carries text. */
const everywhere = ['ink', 'ink-2', 'sea']
/** Lines of these colours mark what can be operated or what must be noticed; --line alone is decoration. */
const markingLines = ['edge', 'ink', 'ink-2', 'sea', 'flag', 'green', 'amber', 'focus']
/** Looks of the same element in another state or part. */
const state = /:(hover|focus|focus-visible|active|first-child|last-child|not\([^)]*\))|\[[^\]]*\]|::[\w-]+/g

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** A hexadecimal colour behind a token. Throws where there is none. */
export function colourOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(`--${name}`)
  const next = /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1]
  if (next !== undefined) return colourOf(tokens, next)
  if (value === undefined || !/^#([\da-f]{3}|[\da-f]{6})$/i.test(value))
    throw new Error(`--${name} is no colour: ${String(value)}`)
  return value
}

/** Every pair of text and ground, and of line or drawing and ground, that the rules put on the screen. */
export function pairsIn(rules: readonly StyleRule[], tokenSheet: string, scheme: Scheme): Pair[] {
  const tokens = tokensIn(tokenSheet, scheme)
  const seen = rules.filter(({ within }) => !within.some((each) => /print|forced-colors/.test(each)))
  const wanted = [...textPairs(seen), ...linePairs(seen), ...drawingPairs(seen)]
  const unique = new Map(wanted.map((pair) => [`${pair.front} ${pair.back} ${pair.atLeast}`, pair]))
  return [...unique.values()].map((pair) => ({
    ...pair,
    scheme,
    ratio: contrastOf(colourOf(tokens, pair.front), colourOf(tokens, pair.back)),
  }))
}

type Wanted = Pick<Pair, 'what' | 'front' | 'back' | 'atLeast'>

function textPairs(rules: readonly StyleRule[]): Wanted[] {
  const pairs: Wanted[] = []
  const add = (rule: StyleRule, front: string, back: string) =>
    pairs.push({ what: `${rule.file} ${rule.selector}`, front, back, atLeast: text })
  for (const rule of rules) {
    const back = groundOf(rule)
    const own = tokenIn(rule.declarations.get('color'))
    const ofBase = baseOf(rule, rules)
    if (back !== undefined && isGroundOfText(rule)) {
      const front = own ?? ofBase.flatMap((base) => tokenIn(base.declarations.get('color')) ?? []).at(-1)
      if (front !== undefined) add(rule, front, back)
      else for (const each of everywhere) add(rule, each, back)
    } else if (own !== undefined) {
      const under = ofBase.flatMap((base) => groundOf(base) ?? []).at(-1)
      const grounds = under === undefined || isTransparent(rule) ? pageGrounds : [under]
      for (const ground of grounds) add(rule, own, ground)
    }
  }
  return pairs
}

function linePairs(rules: readonly StyleRule[]): Wanted[] {
  return rules.flatMap((rule) => {
    const what = `${rule.file} ${rule.selector}`
    const lines = [...rule.declarations]
      .filter(([name]) => /^(border|outline)/.test(name))
      .flatMap(([, value]) => tokenIn(value) ?? [])
      .filter((front) => markingLines.includes(front))
    return lines.flatMap((front) => pageGrounds.map((back) => ({ what, front, back, atLeast: graphic })))
  })
}

/** What is filled or drawn stands on the page, unless it is the ground of a scale, whose figure stands beside it. */
function drawingPairs(rules: readonly StyleRule[]): Wanted[] {
  return rules.flatMap((rule) => {
    const what = `${rule.file} ${rule.selector}`
    const fronts = ['fill', 'stroke'].flatMap((name) => tokenIn(rule.declarations.get(name)) ?? [])
    const meaningful = fronts.filter((front) => markingLines.includes(front) || /^level-[45]$/.test(front))
    return meaningful.flatMap((front) =>
      ['ground', 'surface'].map((back) => ({ what, front, back, atLeast: graphic })),
    )
  })
}

/** Rules for the same elements without their state, in the order in which they hold. */
function baseOf(rule: StyleRule, rules: readonly StyleRule[]): StyleRule[] {
  const bare = rule.selector.replace(state, '')
  const block = bare.replace(/^(.*\.[a-z]+)-[a-z]+$/, '$1')
  const names = [block, bare].filter((name) => name !== '')
  return rules.filter(({ selector }) => selector !== rule.selector && names.includes(selector))
}

function groundOf({ declarations }: StyleRule): string | undefined {
  return tokenIn(declarations.get('background') ?? declarations.get('background-color'))
}

function isTransparent({ declarations }: StyleRule): boolean {
  return /^(transparent|none)$/.test(declarations.get('background') ?? '')
}

/** Parts of scales, swatches and drawn marks carry no words. */
function isGroundOfText({ selector, declarations }: StyleRule): boolean {
  const isDrawn = declarations.get('content') === "''" || /^::-|::-(webkit|moz)/.test(selector)
  const isLevel = /var\(--level-/.test(declarations.get('background') ?? '')
  return !isDrawn && !isLevel && !/:-webkit|:-moz|unsaved|::before$/.test(selector)
}

/** The colour token in a value: neither decoration nor what is only laid over the page or printed on. */
function tokenIn(value: string | undefined): string | undefined {
  return /var\(--(?!space|radius|text|h\d|font|quick|target|veil|paper|line\))([a-z][\w-]*)\)/.exec(
    value ?? '',
  )?.[1]
}

function luminanceOf(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[\da-f]/gi, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(digits.slice(from, from + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
