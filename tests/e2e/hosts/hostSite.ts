import { createServer } from 'node:http'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { siteAddress } from '../browser'

export type HostPage = { html: string; headers?: Record<string, string> }

export type HostSite = { address: string; close: () => Promise<void> }

/** Somebody else's website, on a port of its own; pages by their path. */
export async function hostSite(pages: Readonly<Record<string, HostPage>>): Promise<HostSite> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
    response.end(page?.html)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const taken = server.address()
  const port = typeof taken === 'object' && taken !== null ? taken.port : 0
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** The tag as a chamber's web editor writes it, with its fallback link. */
export function tagWith(attributes = ''): string {
  return `<lotse-check ${attributes}><a href="${siteAddress()}">Zum Selbstcheck</a></lotse-check>`
}

/** The line that brings the loader. */
export function loaderScript(attributes = ''): string {
  return `<script ${attributes} src="${siteAddress()}embed/v1/lotse.js"></script>`
}

/** A plain page of a chamber around some content. */
export function chamberPage(content: string, head = loaderScript()): HostPage {
  return {
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" /><title>Kammer</title>${head}</head>
      <body><h1>Kammer</h1>${content}<p id="below">Darunter</p></body></html>`,
  }
}

export type HostVisit = {
  page: Page
  /** Uncaught errors and console errors of page and frame. */
  complaints: string[]
  /** Addresses asked for, of the page and of the frame. */
  requests: string[]
}

/** What the page hears from the widget, and how much moved on it without anybody's doing. */
export type Heard = { events: { type: string; detail: unknown }[]; shift: number }

/** A fresh visitor on a host page, who writes down what goes wrong, what is asked for and what the element tells. */
export async function visitHost(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<HostVisit> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options })
  const page = await context.newPage()
  const visit: HostVisit = { page, complaints: [], requests: [] }
  page.on('pageerror', (error) => visit.complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') visit.complaints.push(message.text())
  })
  page.on('request', (request) => visit.requests.push(request.url()))
  await page.addInitScript(listen)
  await page.goto(address)
  return visit
}

/** Runs in the page before anything else. */
function listen(): void {
  if (window !== window.top) return
  const heard: Heard = { events: [], shift: 0 }
  Object.defineProperty(window, 'heard', { value: heard, enumerable: false })
  for (const type of ['lotse:ready', 'lotse:step', 'lotse:finished', 'lotse:shared'])
    document.addEventListener(type, (event) =>
      heard.events.push({ type, detail: event instanceof CustomEvent ? event.detail : null }),
    )
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
}

/** What the page has heard so far. */
export function heardOn(page: Page): Promise<Heard> {
  return page.evaluate(() => Reflect.get(window, 'heard'))
}

/** Waits until the element has told something as often as this. */
export async function waitFor(page: Page, type: string, times = 1): Promise<void> {
  await page.waitForFunction(
    ({ wanted, count }) => {
      const heard: Heard = Reflect.get(window, 'heard')
      return heard.events.filter((event) => event.type === wanted).length >= count
    },
    { wanted: type, count: times },
  )
}
