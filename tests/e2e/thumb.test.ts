import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/ui/de'
import { visit, watchedBrowser } from './browser'
import { goToPage, openExample } from './steps'

const browser = watchedBrowser()
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }

describe('one hand on a phone', () => {
  it('reaches the way on wherever the page is scrolled, and every stage is a target of 44 pixels', async () => {
    const { page } = await visit(browser(), '', phone)
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goToPage(page, 'iot.security')
    const next = page.getByRole('button', { name: de.page.next })
    const top = (await next.boundingBox())?.y ?? 0
    expect(top).toBeGreaterThan(560)
    await page.evaluate(() => scrollBy(0, 200))
    await expect.poll(async () => (await next.boundingBox())?.y).toBe(top)
    const heights = await page
      .locator('.stage, .apart .option')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    expect(heights.length).toBe(8)
  })

  it('chooses a stage by a tap anywhere on its card, and stays on the page', async () => {
    const { page } = await visit(browser(), '', phone)
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goToPage(page, 'iot.security')
    const card = page.locator('.stage').nth(1)
    await card.scrollIntoViewIfNeeded()
    const box = await card.boundingBox()
    if (!box) throw new Error('The stage cannot be seen')
    await page.touchscreen.tap(box.x + box.width - 6, box.y + 6)
    expect(await card.getByRole('radio').isChecked()).toBe(true)
    expect(new URL(page.url()).hash).toContain('iot.security')
  })

  for (const id of ['company.size', 'iot.security', 'funding.earlierAid'])
    it(`never covers what has the focus on the page ${id}`, async () => {
      const { page } = await visit(browser(), '', phone)
      await openExample(page, 'antriebstechnik-wolfsburg')
      await goToPage(page, id)
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true)
      })
      const covered: string[] = []
      let stops = 0
      for (; stops < 60; stops += 1) {
        await page.keyboard.press('Tab')
        await drawn(page)
        const stop = await page.evaluate(stopAtFocus)
        if (stop === 'out') break
        if (stop !== 'clear') covered.push(stop)
      }
      expect(stops).toBeGreaterThan(4)
      expect(covered).toEqual([])
    })

  it('leaves a low window to the question: nothing sticks there', async () => {
    const { page } = await visit(browser(), '', { viewport: { width: 320, height: 256 } })
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goToPage(page, 'iot.security')
    expect(await isStuck(page)).toBe(false)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await isStuck(page)).toBe(true)
  })
})

/** Waits until the page has been scrolled and drawn. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

function isStuck(page: Page): Promise<boolean> {
  return page.locator('.page-buttons').evaluate((bar) => getComputedStyle(bar).position === 'sticky')
}

/** Whether what has the focus in the form stands clear of the bar; "out" once the form is left. */
function stopAtFocus(): string {
  const element = document.activeElement
  const bar = document.querySelector('.page-buttons')
  if (!element || !bar) return 'nothing'
  if (bar.contains(element) || !element.closest('form')) return 'out'
  const box = (element.closest('label') ?? element).getBoundingClientRect()
  const isClear = box.bottom <= bar.getBoundingClientRect().top + 0.5 && box.top >= 0
  return isClear ? 'clear' : `${element.outerHTML.slice(0, 120)} at ${box.top} to ${box.bottom}`
}
