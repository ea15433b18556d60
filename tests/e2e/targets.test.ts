import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import type { Place } from '../../src/wizard/events'
import { visit, watchedBrowser } from './browser'
import { placesWithAnswers, unfoldAll } from './places'
import { expectSoon } from './screen'
import { openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
/** Pixels; WCAG 2.2 AA asks for 24, and what is pressed on the way through is made for a thumb. */
const least = 24
const leastOnTheWay = 44
const onTheWay =
  '.button, .field, .stage, .option, .grid-option, .brand, .bar-tool, .way-stop, .task-link, .apart-options label'

describe.each([320, 1280])('on a screen of %i px', (width) => {
  it('everything can be hit, and what leads on with a thumb', async () => {
    const { page } = await visit(browser(), '', { viewport: { width, height: 900 } })
    await page.locator('main h1').waitFor()
    const small = await tooSmall(page, 'start')
    await openExample(page, 'antriebstechnik-wolfsburg')
    await press(page, siteWords('de').ui.layout.data)
    for (const place of placesWithAnswers) {
      await lookAt(page, place)
      await unfoldAll(page)
      small.push(...(await tooSmall(page, place.screen === 'page' ? place.page : place.screen)))
    }
    expect([...new Set(small)]).toEqual([])
  })
})

/** Goes to a place and waits until its heading is another one. */
async function lookAt(page: Page, place: Place): Promise<void> {
  const before = await page.locator('main h1').textContent()
  await page.evaluate((address) => {
    location.hash = address
  }, addressOf(place))
  await expectSoon(() => page.locator('main h1').textContent()).not.toBe(before)
}

/** The controls of a screen that are smaller than they must be. */
async function tooSmall(page: Page, name: string): Promise<string[]> {
  const found = await page.evaluate(targetsOnPage, onTheWay)
  expect(found.length, `controls of ${name}`).toBeGreaterThan(3)
  return found
    .filter(({ height, width, isOnTheWay }) => height < (isOnTheWay ? leastOnTheWay : least) || width < least)
    .map(({ words, height, width }) => `${name}: ${words} (${width} × ${height})`)
}

type Target = { words: string; width: number; height: number; isOnTheWay: boolean }

/** The boxes that answer to a finger: of a control with a label around it, that of the label. */
function targetsOnPage(onTheWay: string): Target[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  const seen = [...all].filter(
    (each) => each.checkVisibility() && each.tabIndex >= 0 && !each.matches('.visually-hidden, .skip-link'),
  )
  return seen.map((each) => {
    const target = each.closest('label') ?? each
    const { width, height } = target.getBoundingClientRect()
    const words = `${target.className} ${(target.textContent ?? '').trim()}`.slice(0, 80)
    // Half a pixel is lost where lines of text are rounded.
    return {
      words,
      width: Math.round(width),
      height: Math.round(height),
      isOnTheWay: target.matches(onTheWay),
    }
  })
}
