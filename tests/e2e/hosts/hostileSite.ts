import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { siteAddress } from '../browser'
import { expectSoon } from '../screen'
import { siteWords } from '../words'
import { differences, lookOf, type HostLook } from './hostLook'
import { heardOn, hostSite, loaderScript, tagWith, visitHost, waitFor } from './hostSite'
import type { HostPage, HostVisit } from './hostSite'

/** A page of somebody who thinks of nobody else. */
export type HostilePage = {
  styles?: string
  /** A script of the page's own, before that of the widget. */
  script?: string
  /** Attributes of the root. */
  root?: string
  headers?: Record<string, string>
  /** The line or lines that bring the loader. */
  loader?: string
  /** What stands around the tag. */
  around?: (tag: string) => string
  tag?: string
  /** Other pages of the same site, by path. */
  others?: Readonly<Record<string, HostPage>>
  /** Complaints that belong to what is tried. */
  mayComplain?: RegExp
  /** Another site that may be asked. */
  mayAsk?: string
}

export type HostileVisit = HostVisit & {
  /** Address of the host page's site, without a slash. */
  host: string
  /** Nothing of the page is other than on the same page without the widget. */
  expectUntouched: () => Promise<void>
}

const { ui } = siteWords('de')
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A page with some of everything that the web is made of, and the widget in it. */
export function hostilePage(page: HostilePage, loader = page.loader ?? loaderScript()): HostPage {
  const { root = 'lang="de"', headers = {}, around = (tag) => tag, tag = tagWith() } = page
  return {
    headers,
    html: `<!doctype html><html ${root}><head><meta charset="utf-8" /><title>Kammer</title>
      <meta name="viewport" content="width=device-width" /><link rel="stylesheet" href="/host.css" />
      <link rel="icon" href="${picture}" /><script src="/host.js"></script>${loader}</head>
      <body><header><nav><ul><li><a href="/">Kammer</a></li></ul></nav></header><h1>Kammer</h1>
      <main>${around(tag)}</main><p id="below">Darunter <em>steht</em> etwas.</p>
      <form><label>Suche <input name="search" /></label><select><option>Alle</option></select><button>Los</button></form>
      <table><tr><th>Tag</th><td>Zeit</td></tr></table><img alt="" src="${picture}" width="40" height="40" />
      <iframe title="Karte" src="/map" width="300" height="150"></iframe><footer><small>Impressum</small></footer>
      </body></html>`,
  }
}

/**
 * A visitor on such a page. In the end nothing has gone wrong, nobody else was asked for anything, and neither page nor
 * widget has left anything on the device.
 */
export async function visitHostile(
  browser: Browser,
  page: HostilePage,
  options: BrowserContextOptions = {},
): Promise<HostileVisit> {
  const files = {
    '/host.css': { html: page.styles ?? '', headers: { 'content-type': 'text/css' } },
    '/host.js': { html: page.script ?? '', headers: { 'content-type': 'text/javascript' } },
    '/map': { html: '<!doctype html><title>Karte</title>' },
  }
  const site = await hostSite({
    '/': hostilePage(page),
    '/without': hostilePage(page, ''),
    ...files,
    ...page.others,
  })
  // Another site than that of the widget, as browsers see it: they keep storage of frames apart, or deny it.
  const host = site.address.replace('localhost', 'kammer.localhost')
  const visit = await visitHost(browser, `${host}/`, { viewport: { width: 1100, height: 800 }, ...options })
  onTestFinished(async () => {
    const { cookies, origins } = await visit.page.context().storageState()
    const foreign = visit.requests.filter(
      (address) =>
        ![host, siteAddress(), page.mayAsk ?? host, 'blob:', 'data:'].some((own) => address.startsWith(own)),
    )
    await visit.page.context().close()
    await site.close()
    const complaints = visit.complaints.filter((one) => !page.mayComplain?.test(one))
    expect({ complaints, cookies, origins, foreign }).toEqual({
      complaints: [],
      cookies: [],
      origins: [],
      foreign: [],
    })
  })
  let plain: HostLook | undefined
  const expectUntouched = async () => {
    plain ??= await lookWithout(visit.page, `${host}/without`)
    expect(differences(plain, await lookOf(visit.page))).toEqual([])
  }
  return { ...visit, host, expectUntouched }
}

/** What the same page is without the widget, in a window of the same size. */
async function lookWithout(page: Page, address: string): Promise<HostLook> {
  const other = await page.context().newPage()
  await other.setViewportSize(page.viewportSize() ?? { width: 1100, height: 800 })
  await other.goto(address)
  const look = await lookOf(other)
  await other.close()
  return look
}

export function frameIn(page: Page, number = 0): FrameLocator {
  return page.locator('lotse-check').nth(number).frameLocator('iframe')
}

/** The frame is as high as its content, and as wide as there is room. */
export async function expectFitting(page: Page, number = 0): Promise<number> {
  const frame = page.locator('lotse-check').nth(number).locator('iframe')
  const root = frameIn(page, number).locator('#root')
  const heights = async () => {
    const content = await root.evaluate((one) => one.getBoundingClientRect().height)
    return Math.abs(content - (await frame.evaluate((one) => one.clientHeight)))
  }
  await expectSoon(heights).toBeLessThan(2)
  return frame.evaluate((one) => one.clientHeight)
}

/** Goes from the start over the first page of questions to the second by keyboard, and gives the heights on the way. */
export async function walkOnePage(page: Page, number = 0): Promise<number[]> {
  const frame = frameIn(page, number)
  const heading = frame.locator('main h1')
  const heights = [await expectFitting(page, number)]
  await frame.getByRole('button', { name: ui.start.begin }).press('Enter')
  const first = frame.getByRole('radio').first()
  await first.waitFor()
  heights.push(await expectFitting(page, number))
  const question = await heading.textContent()
  await first.press('Space')
  await first.press('Enter')
  await expectSoon(() => heading.textContent()).not.toBe(question)
  heights.push(await expectFitting(page, number))
  return heights
}

/** The widget comes without moving anything, leaves the page alone, and can be used. */
export async function expectAtHome(visit: HostileVisit): Promise<void> {
  const { page, expectUntouched } = visit
  await waitFor(page, 'lotse:ready')
  const { shift } = await heardOn(page)
  expect(shift).toBe(0)
  expect(await seenOf(page)).toEqual({
    opacity: '1',
    pointerEvents: 'auto',
    visibility: 'visible',
    letters: '16px',
    direction: 'ltr',
  })
  await expectUntouched()
  const [start = 0, sector = 0, next = 0] = await walkOnePage(page)
  expect({ grows: sector > start, shrinks: next < sector }).toEqual({ grows: true, shrinks: true })
  await expectUntouched()
}

/** How the frame shows and what is in it, whatever the page has for its own elements. */
async function seenOf(page: Page) {
  const frame = await page.locator('lotse-check iframe').evaluate((one) => {
    const { opacity, pointerEvents, visibility } = getComputedStyle(one)
    return { opacity, pointerEvents, visibility }
  })
  const inside = await frameIn(page)
    .locator('html')
    .evaluate((root) => {
      const { fontSize, direction } = getComputedStyle(root)
      return { letters: fontSize, direction }
    })
  return { ...frame, ...inside }
}
