import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { launchChromium } from '../../.house/chromium.mjs'

export type WatchedPage = {
  page: Page
  /** Uncaught errors and console errors, among them every breach of the Content-Security-Policy. */
  complaints: string[]
  /** Addresses requested from anywhere but the site itself. */
  foreignRequests: string[]
}

/** The address of the built site, with a slash at the end. */
export function siteAddress(): string {
  const address = process.env['SITE_ADDRESS']
  if (address === undefined) throw new Error('The site is not served: run npm run e2e')
  return address
}

/** One browser for a test file: `const browser = await openBrowser()` in beforeAll, `browser.close()` in afterAll. */
export function openBrowser(): Promise<Browser> {
  return launchChromium()
}

/** A fresh visitor on a page of the site, whose errors and requests are written down. */
export async function visit(
  browser: Browser,
  path = '',
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const foreignRequests: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const address = request.url()
    const isOwn = address.startsWith(siteAddress()) || /^(data|blob):/.test(address)
    if (!isOwn) foreignRequests.push(address)
  })
  await page.goto(siteAddress() + path)
  return { page, complaints, foreignRequests }
}
