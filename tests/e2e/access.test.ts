import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { de as statementWords } from '../../src/i18n/statement/de'
import type { Place } from '../../src/wizard/events'
import { siteAddress, visit, watchedBrowser } from './browser'
import { arriveAt, expectGoodScreen } from './screen'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'antriebstechnik-wolfsburg'
const places: readonly Place[] = [
  { screen: 'tasks' },
  { screen: 'page', page: 'company.related' },
  { screen: 'page', page: 'iot.security' },
  { screen: 'review' },
  { screen: 'results' },
  { screen: 'offers' },
  { screen: 'plan' },
  { screen: 'report' },
  { screen: 'check' },
  { screen: 'adviser' },
  { screen: 'statement' },
  { screen: 'privacy' },
  { screen: 'blank' },
  { screen: 'keyIn' },
]

/** What readers set for themselves: the distances of WCAG 1.4.12, and letters twice as large. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }'
const large = 'html { font-size: 200% !important }'

describe('text as a reader sets it', () => {
  it.each([
    ['wide distances', 320, spacing],
    ['letters twice as large', 640, large],
  ])('%s on %i px: nothing is scrolled sideways', async (_, width, rules) => {
    const { page } = await visit(browser(), '', { viewport: { width, height: 800 } })
    await openExample(page, firm)
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, rules)
    const wide: string[] = []
    for (const place of places) {
      await goTo(page, place)
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true)
      })
      const needed = await page.evaluate(() => document.documentElement.scrollWidth)
      if (needed > width) wide.push(`${addressOf(place)} needs ${needed} px`)
    }
    expect(wide).toEqual([])
  })
})

describe('a screen that is loaded', () => {
  it('stays where it is, and moves nothing by itself where motion is not wanted', async () => {
    const { page } = await visit(browser(), '', {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      before: countShifts,
    })
    const moved: string[] = []
    const withoutAnswers: readonly Place[] = [
      { screen: 'start' },
      { screen: 'tasks' },
      { screen: 'offers' },
      { screen: 'plan' },
      { screen: 'check' },
      { screen: 'statement' },
      { screen: 'privacy' },
      { screen: 'blank' },
    ]
    for (const place of withoutAnswers) {
      await page.goto('about:blank')
      await page.goto(siteAddress() + addressOf(place))
      await page.locator('main h1').waitFor()
      await page.evaluate(() => document.fonts.ready)
      moved.push(...(await page.evaluate(movements)).map((each) => `${place.screen}: ${each}`))
    }
    expect(moved).toEqual([])
  })
})

describe('the focus', () => {
  it.each(['light', 'dark'] as const)('is seen on every control, in %s colours', async (colorScheme) => {
    const { page } = await visit(browser(), '', { colorScheme, viewport: { width: 1280, height: 900 } })
    await page.locator('main h1').waitFor()
    const unseen = await unseenStops(page)
    await openExample(page, firm)
    for (const place of [{ screen: 'page', page: 'iot.security' }, { screen: 'review' }] as const) {
      await goTo(page, place)
      unseen.push(...(await unseenStops(page)))
    }
    expect(unseen).toEqual([])
  })
})

describe('what a screen reader is given', () => {
  it('has the question, its stages and the way on, in this order', async () => {
    const { page } = await visit(browser())
    const { ui, texts } = siteWords('de')
    await openExample(page, firm)
    await goToPage(page, 'iot.security')
    const tree = await page.locator('main form').ariaSnapshot()
    const heading = texts.questions['iot.security']?.heading ?? ''
    const roles = [...tree.matchAll(/^ *- '?(group|heading|radio|button) "(.*?)"/gmu)].map(
      ([, role, name]) => `${role} ${name}`,
    )
    expect(roles.slice(0, 2)).toEqual([`group ${heading}`, `heading ${heading}`])
    const stages = roles.filter((each) => /^radio \d /u.test(each)).map((each) => each.slice(6, 7))
    expect(stages).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(roles.slice(-2)).toEqual([`button ${ui.page.next}`, `button ${ui.page.back}`])
    expect(roles.lastIndexOf(`button ${ui.page.next}`)).toBeGreaterThan(
      roles.findLastIndex((each) => each.startsWith('radio')),
    )
  })
})

describe('the pages about the page', () => {
  it.each(['statement', 'privacy'] as const)('are led to from the foot: %s', async (screen) => {
    const { page } = await visit(browser())
    const { ui } = siteWords('de')
    await press(page, screen === 'privacy' ? ui.layout.privacyPage : ui.layout.statement)
    await arriveAt(page, { screen })
    expect(await page.locator('main h1').textContent()).toBe(statementWords[screen].title)
    expect(await page.title()).toContain(statementWords[screen].title)
    await expectGoodScreen(page)
  })
})

declare global {
  interface Window {
    shifts: number
  }
}

function countShifts(): void {
  window.shifts = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value } = entry.toJSON()
      window.shifts += Number(value)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Shifts that are noticed, and animations that take longer than the blink of an eye. */
async function movements(): Promise<string[]> {
  await new Promise((resolve) => {
    setTimeout(resolve, 300)
  })
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 1)
  // Below a tenth a shift is held to be unnoticed; a font that comes late on a busy machine may cause it.
  const shifts = window.shifts < 0.1 ? [] : [`shifts of ${window.shifts}`]
  return [...shifts, ...running.map(() => 'an animation')]
}

/** Controls from Tab to Tab, a round at most, around which nothing can be seen. */
async function unseenStops(page: Page): Promise<string[]> {
  const unseen: string[] = []
  let stops = 0
  for (; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopAtFocus)
    if (stop === 'out') break
    if (stop !== 'seen') unseen.push(stop)
  }
  expect(stops).toBeGreaterThan(4)
  return unseen
}

/** Whether the ring around what has the focus is 2 px wide at least and stands 3 : 1 against what lies below. */
function stopAtFocus(): string {
  const element = document.activeElement
  if (!element || element === document.body) return 'out'
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!canvas) return 'no canvas'
  const lightOf = (color: string) => {
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ringed = [element, element.closest('label'), element.parentElement].find(
    (each) => each && getComputedStyle(each).outlineStyle !== 'none',
  )
  const name = element.outerHTML.slice(0, 100)
  if (!ringed) return `nothing around ${name}`
  const { outlineWidth, outlineColor } = getComputedStyle(ringed)
  const ground = getComputedStyle(document.body).backgroundColor
  const [lighter = 0, darker = 0] = [lightOf(outlineColor), lightOf(ground)].toSorted((a, b) => b - a)
  const isSeen = Number.parseFloat(outlineWidth) >= 2 && (lighter + 0.05) / (darker + 0.05) >= 3
  return isSeen ? 'seen' : `${outlineWidth} ${outlineColor} on ${ground} around ${name}`
}
