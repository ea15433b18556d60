import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, type ExpectStatic } from 'vitest'
import { addressOf } from '../../src/app/address'
import type { Place } from '../../src/wizard/events'
import { patience } from './browser'

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const narrow = 320

/** Expects of what `look` sees something that may take a moment, on a busy machine a long one. */
export function expectSoon(look: () => unknown, message?: string): ReturnType<ExpectStatic['poll']> {
  return expect.poll(look, { timeout: patience, ...(message === undefined ? {} : { message }) })
}

/** Waits until a place is shown and its heading has the focus, as after a step of the user's own. */
export async function arriveAt(page: Page, place: Place): Promise<void> {
  await page.waitForURL((address) => address.hash === addressOf(place))
  await page.locator('main h1:focus').waitFor()
}

/** No violation of WCAG 2.2 AA or of good practice (rules of axe left out apart), and everything fits a width of 320 px. */
export async function expectGoodScreen(page: Page, without: readonly string[] = []): Promise<void> {
  await page.locator('main h1').waitFor()
  await expectNoViolations(page, without)
  await expectFit(page)
}

/** Everything fits a width of 320 px. */
export async function expectFit(page: Page): Promise<void> {
  expect(await widthNeededAt320(page), `width needed by ${page.url()}`).toBe(narrow)
}

/** Runs axe on the page as it is. */
export async function expectNoViolations(page: Page, without: readonly string[] = []): Promise<void> {
  const isLoaded = await page.evaluate(() => 'axe' in window)
  if (!isLoaded) await page.evaluate(axeSource)
  const before = await page.evaluate(() => scrollY)
  await page.evaluate(clearOfBar)
  const violations = await page.evaluate(violationsOnPage, [...without])
  await page.evaluate((top) => scrollTo(0, top), before)
  expect(violations, `axe on ${page.url()}`).toEqual([])
}

/** A bar that sticks lies over whatever is scrolled below it: it is looked at where it stands in its place. */
function clearOfBar(): void {
  scrollTo(0, document.querySelector('.page-buttons') ? document.documentElement.scrollHeight : 0)
}

declare const axe: { run: (options: object) => Promise<AxeResults> }

async function violationsOnPage(without: string[]): Promise<string[]> {
  const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await axe.run({
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
    rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    preload: false,
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  )
}

async function widthNeededAt320(page: Page): Promise<number> {
  const size = page.viewportSize()
  if (size?.width === narrow) return page.evaluate(() => document.documentElement.scrollWidth)
  await page.setViewportSize({ width: narrow, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (size) await page.setViewportSize(size)
  return width
}
