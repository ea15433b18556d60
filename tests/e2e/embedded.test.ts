import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { de as widget } from '../../src/i18n/widget/de'
import { openBrowser, siteAddress } from './browser'
import { exampleFile } from './steps'
import {
  chamberPage,
  heardOn,
  hostSite,
  loaderScript,
  tagWith,
  visitHost,
  waitFor,
  type HostPage,
  type HostVisit,
} from './hosts/hostSite'
import { siteWords } from './words'

const { ui } = siteWords('de')
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A visitor on a chamber's page with this content; in the end nothing has gone wrong and nobody else was asked. */
async function visitPage(content: string | HostPage, options = {}): Promise<HostVisit> {
  const page = typeof content === 'string' ? chamberPage(content) : content
  const host = await hostSite({ '/': page, '/favicon.ico': { html: '' } })
  const visit = await visitHost(browser, `${host.address}/`, {
    viewport: { width: 1100, height: 800 },
    ...options,
  })
  onTestFinished(async () => {
    const cookies = await visit.page.context().cookies()
    const foreign = visit.requests.filter(
      (address) => ![host.address, siteAddress(), 'blob:', 'data:'].some((own) => address.startsWith(own)),
    )
    await visit.page.context().close()
    await host.close()
    expect({ complaints: visit.complaints, cookies, foreign }).toEqual({
      complaints: [],
      cookies: [],
      foreign: [],
    })
  })
  return visit
}

function frameOn(page: Page): FrameLocator {
  return page.frameLocator('lotse-check iframe')
}

async function begin(page: Page): Promise<FrameLocator> {
  await waitFor(page, 'lotse:ready')
  const frame = frameOn(page)
  await frame.getByRole('button', { name: ui.start.begin }).click()
  await waitFor(page, 'lotse:step')
  return frame
}

/** Opens the results of an example firm in the frame. */
async function openResults(page: Page): Promise<FrameLocator> {
  await waitFor(page, 'lotse:ready')
  const frame = frameOn(page)
  await frame.locator('input[type=file]').setInputFiles(exampleFile('metallbau-hamburg'))
  await waitFor(page, 'lotse:step')
  return frame
}

describe('the check on a chamber’s page', () => {
  it('comes as high as its content, named, and moves nothing', async () => {
    const { page } = await visitPage(tagWith())
    await waitFor(page, 'lotse:ready')
    const frame = page.locator('lotse-check iframe')
    expect(await frame.getAttribute('title')).toBe('Mittelstandslotse: Selbstcheck')
    const inside = await frameOn(page)
      .locator('#root')
      .evaluate((root) => root.getBoundingClientRect().height)
    const { height = 0 } = (await frame.boundingBox()) ?? {}
    expect(Math.abs(height - inside)).toBeLessThan(2)
    expect(await page.getByText('Zum Selbstcheck').isVisible()).toBe(false)
    expect((await heardOn(page)).shift).toBe(0)
    expect(await page.evaluate(() => document.activeElement === document.body && scrollY === 0)).toBe(true)
  })

  it.each([320, 480, 700])('moves nothing on a window of %d pixels either', async (width) => {
    const { page } = await visitPage(tagWith(), { viewport: { width, height: 1600 } })
    await waitFor(page, 'lotse:ready')
    await page.waitForTimeout(200)
    expect((await heardOn(page)).shift).toBe(0)
  })

  it('moves nothing either where its script comes later and the page keeps the room free', async () => {
    const room = '<style>lotse-check { display: block; min-height: 42.5rem }</style>'
    const { page } = await visitPage(chamberPage(tagWith(), room + loaderScript('async')))
    await waitFor(page, 'lotse:ready')
    await page.waitForTimeout(200)
    expect((await heardOn(page)).shift).toBe(0)
  })

  it('asks for nothing of the widget before the reader comes near', async () => {
    const { page, requests } = await visitPage(`<div style="height: 5000px"></div>${tagWith()}`)
    await page.waitForTimeout(500)
    expect(requests.filter((address) => address.startsWith(siteAddress()))).toEqual([
      `${siteAddress()}embed/v1/lotse.js`,
    ])
    await page.evaluate(() => scrollTo(0, 4600))
    await waitFor(page, 'lotse:ready')
    expect(new URL(page.url()).hash).toBe('')
  })

  it('opens pages with what the host page knows, and tells of each step', async () => {
    const { page } = await visitPage(tagWith('prefill-sector="metal" depth="quick" topics="iot"'))
    const frame = await begin(page)
    expect(await frame.locator('input[value="metal"]').isChecked()).toBe(true)
    expect((await heardOn(page)).events.at(-1)).toEqual({
      type: 'lotse:step',
      detail: { screen: 'page', page: 'company.sector' },
    })
    const addresses = page.frames().map((one) => one.url())
    expect(addresses.filter((address) => /metal/.test(address))).toEqual([])
  })

  it('brings its top back where the next step begins above the window, and only there', async () => {
    const { page } = await visitPage(
      `<div style="height: 300px"></div>${tagWith()}<div style="height: 900px"></div>`,
    )
    const frame = await begin(page)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await frame.getByRole('radio').first().check()
    await frame.getByRole('button', { name: ui.page.next }).click()
    await waitFor(page, 'lotse:step', 2)
    const top = () => page.locator('lotse-check iframe').evaluate((one) => one.getBoundingClientRect().top)
    expect(Math.abs(await top())).toBeLessThan(2)
  })

  it('follows attributes that change, and leaves the reader’s own choice alone', async () => {
    const { page } = await visitPage(tagWith('lang="en"'))
    await waitFor(page, 'lotse:ready')
    const heading = frameOn(page).locator('h1')
    expect(await heading.textContent()).toBe(siteWords('en').ui.start.heading)
    const tag = page.locator('lotse-check')
    await tag.evaluate((element) => element.setAttribute('lang', 'de'))
    await frameOn(page).getByText(ui.start.heading).waitFor()
    await frameOn(page).getByRole('button', { name: 'English' }).click()
    await tag.evaluate((element) => element.setAttribute('accent', '#7a003c'))
    await page.waitForTimeout(200)
    expect(await heading.textContent()).toBe(siteWords('en').ui.start.heading)
    const sea = await frameOn(page)
      .locator('html')
      .evaluate((root) => getComputedStyle(root).getPropertyValue('--sea'))
    expect(sea.trim()).toBe('#7a003c')
  })

  it.each([
    ['dark', '', 'light'],
    ['light', ':root { color-scheme: dark }', 'dark'],
    ['dark', ':root { color-scheme: light dark }', 'light dark'],
  ] as const)(
    'is as light or dark as the page, for readers who like it %s: %s',
    async (liked, styles, scheme) => {
      const style = `<style>${styles}</style>`
      const { page } = await visitPage(chamberPage(tagWith(), style + loaderScript()), { colorScheme: liked })
      await waitFor(page, 'lotse:ready')
      const look = await frameOn(page)
        .locator('html')
        .evaluate((root) => [
          getComputedStyle(root).colorScheme,
          getComputedStyle(root).getPropertyValue('--ground').trim(),
        ])
      expect(look).toEqual([scheme, scheme === 'light' ? '#fff' : '#0c1822'])
    },
  )

  it('puts a question that comes first where the reader is', async () => {
    const { page } = await visitPage(`${tagWith()}<div style="height: 900px"></div>`)
    const frame = await openResults(page)
    await frame.getByRole('button', { name: ui.layout.data }).click()
    await frame.getByRole('button', { name: ui.data.remove }).click()
    const dialog = frame.getByRole('dialog')
    await dialog.waitFor()
    await expect.poll(() => dialog.evaluate((one) => one.style.marginBlockStart)).not.toBe('')
    const box = await dialog.boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true)
    await frame.getByRole('button', { name: ui.data.cancel }).click()
  })

  it('brings what is urgent to the reader, however far down', async () => {
    const { page, complaints } = await visitPage(`${tagWith()}<div style="height: 900px"></div>`)
    const frame = await begin(page)
    await page.route(/assets/, (route) => route.abort())
    await frame.getByRole('button', { name: ui.page.next }).scrollIntoViewIfNeeded()
    const away = await page.evaluate(() => scrollY)
    await page.locator('lotse-check').evaluate((element) => element.setAttribute('lang', 'en'))
    await frame.getByRole('alert').waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(away)
    complaints.length = 0
  })

  it('keeps a saved file at hand as a link', async () => {
    const { page } = await visitPage(tagWith())
    const frame = await openResults(page)
    const download = page.waitForEvent('download')
    await frame.getByRole('navigation', { name: ui.layout.navigation }).getByText(ui.layout.save).click()
    const name = (await download).suggestedFilename()
    const link = frame.getByRole('link', { name: widget.saved.open(name) })
    const again = page.waitForEvent('download')
    await link.click()
    expect((await again).suggestedFilename()).toBe(name)
  })
})

describe('results', () => {
  it('are passed on only where the page asks and the reader agrees to what is listed', async () => {
    const { page } = await visitPage(tagWith('share="summary"'))
    const frame = await openResults(page)
    await waitFor(page, 'lotse:finished')
    await frame.getByText(widget.share.look).click()
    await frame.getByText(widget.share.list).waitFor()
    expect((await heardOn(page)).events.filter(({ type }) => type === 'lotse:shared')).toEqual([])
    const listed = await frame.locator('.frame-share li').count()
    await frame.getByRole('button', { name: widget.share.yes }).click()
    await waitFor(page, 'lotse:shared')
    await frame.getByText(widget.share.done).waitFor()
    const shared = (await heardOn(page)).events.flatMap(({ type, detail }) =>
      type === 'lotse:shared' ? [detail] : [],
    )
    expect(shared).toEqual([
      {
        overall: expect.any(String),
        topics: expect.arrayContaining([{ topic: 'iot', level: expect.any(Number) }]),
      },
    ])
    expect(listed).toBe(1 + Number(Reflect.get(Reflect.get(Object(shared[0]), 'topics'), 'length')))
  })

  it('are not asked for where the page did not', async () => {
    const { page } = await visitPage(tagWith())
    const frame = await openResults(page)
    await waitFor(page, 'lotse:finished')
    expect(await frame.getByText(widget.share.heading).count()).toBe(0)
  })
})

describe('the element', () => {
  it('is a link where nothing runs', async () => {
    const { page } = await visitPage(tagWith(), { javaScriptEnabled: false })
    expect(await page.getByRole('link', { name: 'Zum Selbstcheck' }).getAttribute('href')).toBe(siteAddress())
  })

  it.each([
    ['as a module', loaderScript('type="module"')],
    ['twice', loaderScript('defer') + loaderScript('async')],
    [
      'late, from a script of its own',
      `<script>addEventListener('load', () => { const s = document.createElement('script'); s.src = '${'SITE'}embed/v1/lotse.js'; document.body.append(s) })</script>`,
    ],
  ])('works when its script is loaded %s', async (_, head) => {
    const { page } = await visitPage(
      chamberPage(tagWith() + tagWith('lang="en"'), head.replace('SITE', siteAddress())),
    )
    await waitFor(page, 'lotse:ready', 2)
    const titles = await page
      .locator('lotse-check iframe')
      .evaluateAll((all) => all.map((one) => one.getAttribute('title')))
    expect(titles).toEqual(['Mittelstandslotse: Selbstcheck', 'Mittelstandslotse: self-check'])
  })

  it('knows its place by the link inside where its script came from elsewhere', async () => {
    const code = await (await fetch(`${siteAddress()}embed/v1/lotse.js`)).text()
    const { page } = await visitPage(chamberPage(tagWith(), `<script>${code}</script>`))
    await waitFor(page, 'lotse:ready')
    expect(await page.locator('lotse-check iframe').getAttribute('src')).toContain(siteAddress())
  })

  it('starts anew when it is put somewhere else', async () => {
    const { page } = await visitPage(`${tagWith()}<main></main>`)
    await waitFor(page, 'lotse:ready')
    await page.evaluate(() =>
      document.querySelector('main')?.append(...document.querySelectorAll('lotse-check')),
    )
    await waitFor(page, 'lotse:ready', 2)
    expect(await page.locator('main lotse-check iframe').count()).toBe(1)
  })
})
