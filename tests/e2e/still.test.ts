import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { visit, watchedBrowser } from './browser'
import { loadAt, placesAtFirst, placesWithAnswers } from './places'
import { goTo, goToPage, openExample } from './steps'

const browser = watchedBrowser()
/** Shifts below this are roundings of parts of pixels. */
const unmoved = 0.001
const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 900 },
]

describe.each(sizes)('on a screen of $width px', (viewport) => {
  it('nothing moves by itself while a place is loaded, wherever one begins', async () => {
    const { page } = await visit(browser(), '', { viewport, reducedMotion: 'reduce', before: countShifts })
    const moved: string[] = []
    for (const place of placesAtFirst) {
      await loadAt(page, place)
      moved.push(...(await movements(page, addressOf(place))))
    }
    expect(moved).toEqual([])
  })

  it('nothing moves when scripts and letters come late', async () => {
    const { page } = await visit(browser(), '', { viewport, before: countShifts })
    const moved: string[] = []
    await page.route(/\.(js|woff2)$/u, async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 150)
      })
      await route.continue()
    })
    for (const place of [{ screen: 'start' }, { screen: 'page', page: 'company.sector' }] as const) {
      await loadAt(page, place)
      moved.push(...(await movements(page, addressOf(place))))
    }
    expect(moved).toEqual([])
  })

  it('nothing moves on the way through the places, nor in the head once there is something to save', async () => {
    const { page } = await visit(browser(), '', { viewport, reducedMotion: 'reduce', before: countShifts })
    const heights = [await heightOfHead(page)]
    await openExample(page, 'antriebstechnik-wolfsburg')
    heights.push(await heightOfHead(page))
    // Opening a file is a step of the user's own, which changes the whole screen.
    await movements(page, 'an opened file')
    const moved: string[] = []
    for (const place of placesWithAnswers) {
      await goTo(page, place)
      moved.push(...(await movements(page, addressOf(place))))
    }
    await goToPage(page, 'iot.security')
    await page.locator('.stage').nth(2).click()
    heights.push(await heightOfHead(page))
    moved.push(...(await movements(page, 'another answer')))
    expect(moved).toEqual([])
    expect(new Set(heights).size).toBe(1)
  })
})

declare global {
  interface Window {
    partsMoved: string[]
    shifted: number
  }
}

/** Keeps the shifts of the page, also those after a press of the user. */
function countShifts(): void {
  window.partsMoved = []
  window.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry.toJSON()
      window.shifted += Number(value)
      window.partsMoved.push(`${value} ${JSON.stringify(sources)}`.slice(0, 300))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Shifts that are more than roundings, and animations that take longer than the blink of an eye. */
async function movements(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(300)
  const found = await page.evaluate((least) => {
    const { shifted, partsMoved } = window
    window.shifted = 0
    window.partsMoved = []
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches
    const running = document
      .getAnimations()
      .filter(({ effect }) => isReduced && Number(effect?.getComputedTiming().endTime ?? 0) > 1)
    return [...(shifted > least ? partsMoved : []), ...running.map(() => 'an animation')]
  }, unmoved)
  return found.map((each) => `${name}: ${each}`)
}

function heightOfHead(page: Page): Promise<number> {
  return page.locator('.site > header').evaluate((head) => head.getBoundingClientRect().height)
}
