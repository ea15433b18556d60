import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchChromium } from '../../.house/chromium.mjs'

export type WatchedPage = {
  page: Page
  /** Uncaught errors and console errors, among them every breach of the Content-Security-Policy. */
  complaints: string[]
  /** Addresses requested from anywhere but the site itself. */
  foreignRequests: string[]
  /** The visitor asked to keep answers on the device, so storage need not be empty at the end. */
  mayStore: boolean
}

export type VisitOptions = BrowserContextOptions & {
  /** Run in the page before anything of the site. */
  before?: () => void
  mayStore?: boolean
  /** Address of the site, where it is not the usual one. */
  site?: string
}

/** Milliseconds until something that does not come counts as missing. */
export const patience = 30_000

/** The visits of the running test. */
const visits: WatchedPage[] = []

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

/**
 * One browser for a test file. After each test, every visit in it must have been without errors, without a breach of the
 * policy, without a request to anybody else, and without a trace in storage or cookies that was not asked for.
 */
export function watchedBrowser(): () => Browser {
  let browser: Browser | undefined
  beforeAll(async () => {
    // Left by a file before this one, which watched none of its visits.
    visits.splice(0)
    browser = await openBrowser()
  })
  afterEach(async () => {
    for (const visitor of visits.splice(0)) {
      const traces = visitor.mayStore ? [] : await tracesOf(visitor.page)
      await visitor.page.context().close()
      const { complaints, foreignRequests } = visitor
      expect({ complaints, foreignRequests, traces }).toEqual({
        complaints: [],
        foreignRequests: [],
        traces: [],
      })
    }
  })
  afterAll(() => browser?.close())
  return () => {
    if (!browser) throw new Error('The browser is open only while tests run')
    return browser
  }
}

/** Ends a visit that was meant to go wrong: nothing of it is held against the test. */
export async function dismiss(visitor: WatchedPage): Promise<void> {
  visits.splice(visits.indexOf(visitor), 1)
  await visitor.page.context().close()
}

/** A fresh visitor on a page of the site, whose errors and requests are written down. */
export async function visit(browser: Browser, path = '', options: VisitOptions = {}): Promise<WatchedPage> {
  const { before, mayStore = false, site = siteAddress(), ...rest } = options
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...rest })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const watched: WatchedPage = { page, complaints: [], foreignRequests: [], mayStore }
  visits.push(watched)
  page.on('pageerror', (error) => watched.complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') watched.complaints.push(message.text())
  })
  page.on('request', (request) => {
    const address = request.url()
    const isOwn = address.startsWith(site) || /^(data|blob):/.test(address)
    if (!isOwn) watched.foreignRequests.push(address)
  })
  await page.addInitScript(reportBreaches)
  if (before) await page.addInitScript(before)
  await page.goto(site + path)
  return watched
}

/** Every breach of the policy becomes an error on the console, also those that browsers only whisper about. */
function reportBreaches(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    setTimeout(() => reportError(new Error(`Policy: ${violatedDirective} ${blockedURI} ${sample}`)))
  })
}

/** Names of what the site has left on the device. */
async function tracesOf(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const stored = await page.evaluate(async () => {
    const names: string[] = []
    for (const [kind, storage] of [
      ['local', () => localStorage],
      ['session', () => sessionStorage],
    ] as const) {
      try {
        names.push(...Object.keys(storage()).map((key) => `${kind} ${key}`))
      } catch {
        // Where storage is denied, nothing is stored.
      }
    }
    const databases = await indexedDB.databases()
    return [...names, ...databases.map(({ name }) => `database ${name ?? ''}`)]
  })
  return [...cookies, ...stored]
}
