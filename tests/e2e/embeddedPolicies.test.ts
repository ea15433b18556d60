import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { openBrowser, siteAddress } from './browser'
import { expectAtHome, frameIn, hostilePage, visitHostile } from './hosts/hostileSite'
import { loaderScript, waitFor } from './hosts/hostSite'
import { downloadedBy, type Saved } from './saving'
import { expectSoon } from './screen'
import { exampleFile } from './steps'
import { siteWords } from './words'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { ui, report } = siteWords('de')
const widget = () => new URL(siteAddress()).origin

/** Opens an example firm in the frame and saves its report as a PDF. */
async function savedReportIn(page: Page, frame: FrameLocator): Promise<Saved> {
  await frame.locator('input[type=file]').setInputFiles(exampleFile('metallbau-hamburg'))
  await frame.locator('.results h1').waitFor()
  const hash = addressOf({ screen: 'report' })
  await frame.locator('html').evaluate((_, place) => (location.hash = place), hash)
  await frame.getByRole('button', { name: report.make }).click()
  const link = frame.locator('a[download]').first()
  await link.waitFor()
  return downloadedBy(page, () => link.click())
}

function expectPdf({ name, bytes }: Saved): void {
  expect({ name, start: bytes.subarray(0, 5).toString() }).toEqual({
    name: expect.stringMatching(/\.pdf$/),
    start: '%PDF-',
  })
}

describe('under policies', () => {
  it('that let in nothing but what docs/embed.md names, and ask for Trusted Types, the check is at home', async () => {
    const policy = [
      `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'`,
      `script-src 'self' ${widget()}; frame-src 'self' ${widget()}`,
      `require-trusted-types-for 'script'; trusted-types 'none'`,
    ]
    const headers = { 'content-security-policy': policy.join('; ') }
    await expectAtHome(await visitHostile(browser, { headers }))
  })

  it('that close the page off from others, the check is at home', async () => {
    const headers = {
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'unsafe-url',
      'permissions-policy': 'fullscreen=(), camera=(), geolocation=(), web-share=()',
      'origin-agent-cluster': '?1',
    }
    await expectAtHome(await visitHostile(browser, { headers }))
  })
})

describe('the report reaches the reader', () => {
  it('from a frame on another site', async () => {
    const { page } = await visitHostile(browser, {})
    await waitFor(page, 'lotse:ready')
    expectPdf(await savedReportIn(page, frameIn(page)))
  })

  it('from a page that is itself a frame in a sandbox with an origin', async () => {
    const { page } = await visitHostile(browser, {
      loader: '',
      tag: '<iframe title="Kammer" width="1000" height="900" src="/inner" sandbox="allow-scripts allow-same-origin allow-downloads"></iframe>',
      others: { '/inner': hostilePage({}, loaderScript()) },
    })
    const frame = page.frameLocator('iframe[title=Kammer]').locator('lotse-check').frameLocator('iframe')
    await frame.getByRole('button', { name: ui.start.begin }).waitFor()
    expectPdf(await savedReportIn(page, frame))
  })

  it('from a page in a sandbox without an origin that allows no forms, where nothing can be kept', async () => {
    const headers = { 'content-security-policy': 'sandbox allow-scripts allow-downloads' }
    const visit = await visitHostile(browser, { headers })
    const { page } = visit
    await expectAtHome(visit)
    const frame = frameIn(page)
    await frame.getByRole('button', { name: ui.layout.data }).click()
    await frame.getByLabel(ui.data.keep).click()
    await frame.getByText(ui.data.denied).waitFor()
    await frame.getByRole('button', { name: ui.data.close }).click()
    await page.reload()
    expectPdf(await savedReportIn(page, frame))
  })
})

describe('where storage of frames is denied', () => {
  it('the check works, and says that it keeps nothing', async () => {
    const { page } = await visitHostile(browser, {})
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Denied', 'SecurityError')
          },
        })
    })
    await page.reload()
    await waitFor(page, 'lotse:ready')
    const frame = frameIn(page)
    await frame.locator('input[type=file]').setInputFiles(exampleFile('metallbau-hamburg'))
    await frame.getByRole('button', { name: ui.layout.data }).click()
    await frame.getByLabel(ui.data.keep).click()
    await expectSoon(() => frame.getByText(ui.data.denied).isVisible()).toBe(true)
  })
})
