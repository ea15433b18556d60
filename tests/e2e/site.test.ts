import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, siteAddress, visit } from './browser'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Names of the packages that the built scripts are made of. */
function packagesInScripts(): string[] {
  const modules: Record<string, string[]> = JSON.parse(readFileSync('dist/.vite/modules.json', 'utf8'))
  const names = Object.values(modules)
    .flat()
    .flatMap((module) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? [])
  return [...new Set(names)]
}

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
    const response = await fetch(siteAddress())
    const [, inPage = ''] =
      /^[^]*<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
        await response.text(),
      ) ?? []
    // Who may frame the page can be said in a header only.
    expect(`${inPage.replaceAll('&#39;', "'")}; frame-ancestors 'self'`).toBe(
      response.headers.get('content-security-policy'),
    )
  })

  it('names the licences of all it is made of', async () => {
    const notices = await (await fetch(`${siteAddress()}third-party-notices.txt`)).text()
    expect(notices).toContain('SIL Open Font License')
    for (const name of packagesInScripts()) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})
