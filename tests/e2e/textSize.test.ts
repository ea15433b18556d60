import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { visit, watchedBrowser } from './browser'
import { placesWithAnswers, unfoldAll } from './places'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui } = siteWords('de')

/** What readers set for themselves: letters twice as large (WCAG 1.4.4), and the distances of 1.4.12. */
const large = 'html { font-size: 200% !important }'
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }'

describe('text as a reader sets it, on 320 px', () => {
  it.each([
    ['wide distances', spacing],
    ['letters twice as large', large],
  ])('%s: nothing is scrolled sideways and no word is cut off', async (_, rules) => {
    const { page } = await visit(browser(), '', { viewport: { width: 320, height: 640 } })
    await page.locator('main h1').waitFor()
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, rules)
    const wide = await overflowsAt(page, 'start')
    await goToPage(page, 'company.sector')
    await press(page, ui.page.next)
    await page.locator('[role=alert]:focus').waitFor()
    wide.push(...(await overflowsAt(page, 'a question with an error')))
    await goTo(page, { screen: 'start' })
    await openExample(page, 'antriebstechnik-wolfsburg')
    for (const place of placesWithAnswers) {
      await goTo(page, place)
      await unfoldAll(page)
      wide.push(...(await overflowsAt(page, addressOf(place))))
    }
    await press(page, ui.layout.data)
    wide.push(...(await overflowsAt(page, 'the data')))
    await press(page, ui.layout.plain)
    await goToPage(page, 'iot.security')
    wide.push(...(await overflowsAt(page, 'plain words')))
    expect(wide).toEqual([])
  })
})

async function overflowsAt(page: Page, name: string): Promise<string[]> {
  const found = await page.evaluate(overflows)
  return found.map((each) => `${name}: ${each}`)
}

/** Whether the page is wider than the window, and what stands out of a box that hides it. */
function overflows(): string[] {
  const needed = document.documentElement.scrollWidth
  const widest = [...document.querySelectorAll('body *')].find((each) => {
    const { right } = each.getBoundingClientRect()
    return right > innerWidth + 1 && each.closest('.visually-hidden') === null && each.children.length === 0
  })
  const hiding = [...document.querySelectorAll('main *, header *, footer *')].filter((each) => {
    if (each.clientWidth <= 1 || each.scrollWidth <= each.clientWidth + 1 || !(each instanceof HTMLElement))
      return false
    if (each.closest('.visually-hidden') !== null || each instanceof HTMLInputElement) return false
    return /hidden|clip/u.test(getComputedStyle(each).overflowX) && (each.textContent ?? '').trim() !== ''
  })
  return [
    ...(needed > innerWidth ? [`needs ${needed} px for ${widest?.outerHTML.slice(0, 120) ?? ''}`] : []),
    ...hiding.map(
      (each) => `${each.tagName} ${each.className} hides ${each.scrollWidth - each.clientWidth} px`,
    ),
  ]
}
