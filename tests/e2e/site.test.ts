import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, siteAddress, visit } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the site', () => {
  it('opens without an error and asks nobody else for anything', async () => {
    const { page, complaints, foreignRequests } = await visit(browser)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#root').textContent()).not.toBe('')
    expect({ complaints, foreignRequests }).toEqual({ complaints: [], foreignRequests: [] })
  })

  it('tells visitors without JavaScript in both languages what is missing', async () => {
    const { page } = await visit(browser, '', { javaScriptEnabled: false })
    expect(
      await page
        .locator('noscript p')
        .evaluateAll((all) => all.map((each) => each.closest('[lang]')?.getAttribute('lang'))),
    ).toEqual(['de', 'en'])
  })

  it('carries its policy in the page as well, for servers that send no headers', async () => {
    const page = await (await fetch(siteAddress())).text()
    expect(page).toMatch(
      /^[^]*<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/,
    )
  })

  it('names the licences of all it is made of', async () => {
    const notices = await (await fetch(`${siteAddress()}third-party-notices.txt`)).text()
    expect(notices).toContain('SIL Open Font License')
  })
})
