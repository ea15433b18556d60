import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openBrowser } from './browser'
import { badFrame, flooder, forger, listener, loaderCode } from './hosts/forgers'
import { expectFitting, frameIn, hostilePage, visitHostile, walkOnePage } from './hosts/hostileSite'
import { heardOn, hostSite, tagWith, visitHost, waitFor } from './hosts/hostSite'
import { expectSoon } from './screen'
import { siteWords } from './words'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const { ui } = siteWords('de')

async function heardTypes(page: Page): Promise<string[]> {
  return (await heardOn(page)).events.map(({ type }) => type)
}

function heightOf(page: Page): Promise<number> {
  return page.locator('lotse-check iframe').evaluate((one) => one.clientHeight)
}

describe('words that are not from the other side', () => {
  it('of a frame beside it change nothing, before, while and after page and frame meet', async () => {
    const { page } = await visitHostile(browser, {
      tag: tagWith('lang="de" share="summary"'),
      around: (tag) => `<iframe title="Werbung" src="/forger"></iframe>${tag}`,
      others: { '/forger': forger() },
    })
    await waitFor(page, 'lotse:ready')
    await expectFitting(page)
    await walkOnePage(page)
    await page.waitForTimeout(200)
    await expectFitting(page)
    expect(await heardTypes(page)).toEqual(['lotse:ready', 'lotse:step', 'lotse:step'])
    const frame = frameIn(page)
    expect(await frame.locator('html').getAttribute('lang')).toBe('de')
    expect(await frame.getByText('Falsche Kammer').count()).toBe(0)
    const accent = await frame.locator('html').evaluate((root) => root.getAttribute('style') ?? '')
    expect(accent).not.toContain('#ff0000')
  })

  it('of a page around the page change nothing and have no answer', async () => {
    const { page } = await visitHostile(browser, {
      loader: '',
      script: `window.caught = []
        addEventListener('message', ({ data }) => caught.push(data))
        setInterval(() => {
          const page = document.querySelector('iframe[title=Kammer]')?.contentDocument
          const frame = page?.querySelector('lotse-check')?.shadowRoot?.querySelector('iframe')
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = ({ data }) => caught.push(data)
          frame?.contentWindow.postMessage({ lotse: 1, type: 'hello', options: { lang: 'en' }, prefill: {} }, '*', [port2])
          window.asked = frame !== undefined
        }, 10)`,
      tag: '<iframe title="Kammer" width="1000" height="900" src="/inner"></iframe>',
      others: { '/inner': hostilePage({}) },
    })
    const frame = page.frameLocator('iframe[title=Kammer]').locator('lotse-check').frameLocator('iframe')
    await frame.getByRole('button', { name: ui.start.begin }).waitFor()
    expect(await page.evaluate(() => [Reflect.get(window, 'asked'), Reflect.get(window, 'caught')])).toEqual([
      true,
      [],
    ])
    expect(await frame.locator('html').getAttribute('lang')).toBe('de')
  })

  it('do not reach whoever has taken the place of the frame, and no fact about the firm does', async () => {
    const stranger = await hostSite({ '/': listener() })
    onTestFinished(stranger.close)
    const strange = stranger.address.replace('localhost', 'fremd.localhost')
    const { page } = await visitHostile(browser, {
      tag: tagWith('prefill-employees="25" prefill-name="Muster GmbH"'),
      mayComplain: /postMessage/,
      mayAsk: strange,
    })
    await waitFor(page, 'lotse:ready')
    const height = await heightOf(page)
    await page.evaluate((address) => {
      const frame = document.querySelector('lotse-check')?.shadowRoot?.querySelector('iframe')
      if (frame?.contentWindow) frame.contentWindow.location.href = address
    }, `${strange}/`)
    const taken = () => page.frames().find((one) => one.url().startsWith(strange))
    await expectSoon(() => taken() !== undefined).toBe(true)
    await page.locator('lotse-check').evaluate((tag) => tag.setAttribute('accent', '#123456'))
    await page.waitForTimeout(500)
    expect(await taken()?.evaluate(() => Reflect.get(window, 'caught'))).toEqual([])
    expect(await heightOf(page)).toBe(height)
  })

  it('a million of them cost neither page nor check their turn', async () => {
    const { page } = await visitHostile(browser, {
      around: (tag) => `${tag}<iframe title="Flut" src="/flooder"></iframe>`,
      others: { '/flooder': flooder() },
      script: `Object.defineProperty(window, 'flood', { value: { words: 0, turns: 0, done: false } })
        addEventListener('message', ({ data }) => { if (data === 'done') flood.done = true; else flood.words++ })
        setInterval(() => { if (flood.words > 0 && !flood.done) flood.turns++ })`,
    })
    await waitFor(page, 'lotse:ready')
    const height = await expectFitting(page)
    await page.evaluate(() => {
      const source = document.querySelector<HTMLIFrameElement>('iframe[title=Flut]')
      source?.contentWindow?.postMessage('begin', '*')
    })
    await page.waitForFunction(() => Reflect.get(Reflect.get(window, 'flood'), 'done'), null, {
      timeout: 160_000,
    })
    const { words, turns } = await page.evaluate(() => Reflect.get(window, 'flood'))
    expect(words).toBeGreaterThanOrEqual(500_000)
    expect(turns).toBeGreaterThan(50)
    expect(await heightOf(page)).toBe(height)
    expect(await heardTypes(page)).toEqual(['lotse:ready'])
    await walkOnePage(page)
  })
})

describe('a widget that has gone bad', () => {
  it('moves the page by nothing but a sound height, some times a second, and tells nothing it was not asked for', async () => {
    const code = await loaderCode()
    const bad = await hostSite({ '/embed/v1/lotse.js': code, '/embed/v1/': badFrame() })
    const loader = `<script src="${bad.address}/embed/v1/lotse.js"></script>`
    const site = await hostSite({
      '/': { html: `<!doctype html><title>Kammer</title>${loader}${tagWith()}` },
    })
    const { page } = await visitHost(browser, site.address)
    onTestFinished(async () => {
      await page.context().close()
      await bad.close()
      await site.close()
    })
    await page.evaluate(() => {
      const frame = document.querySelector('lotse-check')?.shadowRoot?.querySelector('iframe')
      const seen = { changes: 0 }
      Object.assign(window, { seen })
      if (frame)
        new MutationObserver((records) => {
          seen.changes += records.length
        }).observe(frame, { attributeFilter: ['style'] })
    })
    await waitFor(page, 'lotse:finished')
    expect(await heardTypes(page)).toEqual(['lotse:ready', 'lotse:finished'])
    const frame = page.locator('lotse-check iframe')
    expect(['640px', '840px']).toContain(await frame.evaluate((one) => one.style.height))
    const { changes } = await page.evaluate(() => Reflect.get(window, 'seen'))
    expect(changes).toBeLessThan(1000)
  })
})
