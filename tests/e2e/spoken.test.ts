import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { de as offers } from '../../src/i18n/offers/de'
import { de as plan } from '../../src/i18n/plan/de'
import { visit, watchedBrowser } from './browser'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'antriebstechnik-wolfsburg'
const { ui, texts } = siteWords('de')

describe('what is said without being asked', () => {
  it('is nothing on a question: the heading, what is chosen and what is written are told by the focus', async () => {
    const { page } = await visit(browser(), '', { before: listen })
    await openExample(page, firm)
    await goToPage(page, 'iot.security')
    await heard(page)
    for (const index of [2, 3, 1]) await page.locator('.stage').nth(index).click()
    await page.locator('.note summary').click()
    await page.locator('.note textarea').pressSequentially('Ein Wort')
    await press(page, ui.page.back)
    await page.locator('main h1:focus').waitFor()
    expect(await heard(page)).toEqual([])
  })

  it('is the summary of faults once at each refusal', async () => {
    const { page } = await visit(browser(), '', { before: listen })
    await page.locator('main h1').waitFor()
    await goToPage(page, 'company.sector')
    await heard(page)
    await press(page, ui.page.next)
    await page.locator('[role=alert]:focus').waitFor()
    const said = await heard(page)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(ui.page.errorHeading(1))
    await page
      .getByRole('radio', {
        name: texts.questions['company.sector']?.options?.['manufacturing']?.label ?? '',
      })
      .first()
      .check()
    expect(await heard(page)).toEqual([])
  })

  it('is how far a file is, and its name', async () => {
    const { page } = await visit(browser(), '', { before: listen })
    await openExample(page, firm)
    await goTo(page, { screen: 'plan' })
    await heard(page)
    const file = page.waitForEvent('download')
    await press(page, plan.sketch.file)
    const name = (await file).suggestedFilename()
    await page.getByText(plan.saved(name)).waitFor()
    expect(await heard(page)).toEqual([plan.saving, plan.saved(name)])
  })

  it('is one new count for each filter of offers', async () => {
    const { page } = await visit(browser(), '', { before: listen })
    await openExample(page, firm)
    await goTo(page, { screen: 'offers' })
    await heard(page)
    await page.getByRole('radio', { name: offers.filters.outcomes.all }).check()
    const all = await page.locator('.offers-count').textContent()
    expect(await heard(page)).toEqual([all])
    await page.getByRole('searchbox').fill('Fraunhofer')
    const found = await page.locator('.offers-count').textContent()
    expect(found).not.toBe(all)
    expect(await heard(page)).toEqual([found])
  })
})

declare global {
  interface Window {
    said: Map<Element, string>
    spoken: string[]
  }
}

/** Keeps what live regions come to say; what is in them when they are put on the page is not told by most readers. */
function listen(): void {
  window.said = new Map()
  window.spoken = []
  const regions = 'output, [role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
  const look = () => {
    for (const region of document.querySelectorAll(regions)) {
      const words = (region.textContent ?? '').trim()
      const before = window.said.get(region)
      const isNewAlert = before === undefined && region.matches('[role=alert]')
      window.said.set(region, words)
      if (words !== '' && words !== before && (before !== undefined || isNewAlert)) window.spoken.push(words)
    }
  }
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true })
}

/** What has been said since the last time, once it has become quiet. */
async function heard(page: Page): Promise<string[]> {
  await page.waitForTimeout(800)
  return page.evaluate(() => window.spoken.splice(0))
}
