import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, visit } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The results of an example firm, opened from its file. */
async function resultsOf(firm: string, width = 1280) {
  const opened = await visit(browser, '', { viewport: { width, height: 900 } })
  await opened.page.setInputFiles('input[type=file]', `tests/fixtures/${firm}.lotse.json`)
  await opened.page.waitForURL(/#\/[a-z]+/)
  await opened.page.evaluate(() => {
    location.hash = '#/ergebnisse'
  })
  await opened.page.locator('.results').waitFor()
  return opened
}

/** The points as drawn, from top to bottom, and as listed in the table. */
async function pointsOn(page: Page) {
  await page.locator('.results-charts summary').click()
  await page.locator('.chart-points').first().waitFor()
  return {
    drawn: await page.locator('.chart-points').allTextContents(),
    listed: await page.locator('.chart-table tbody td:nth-child(2)').allTextContents(),
  }
}

describe('the results in the built site', () => {
  it('draw their charts under the strict policy, with the figures of the table', async () => {
    const { page, complaints } = await resultsOf('metallbau-hamburg')
    const { drawn, listed } = await pointsOn(page)
    expect(drawn).toHaveLength(7)
    expect(drawn).toEqual(listed)
    expect(await page.locator('.chart-radar .recharts-radar-polygon path').count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('fit a width of 320 px, closed and with everything open', async () => {
    const { page } = await resultsOf('medizintechnik-erlangen', 320)
    const widthNeeded = () => page.evaluate(() => document.documentElement.scrollWidth)
    const closed = await widthNeeded()
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true
    })
    await page.locator('.chart-list').waitFor()
    expect([closed, await widthNeeded()]).toEqual([320, 320])
  })
})
