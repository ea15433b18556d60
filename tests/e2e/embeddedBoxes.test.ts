import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, siteAddress } from './browser'
import { expectAtHome, expectFitting, frameIn, visitHostile, walkOnePage } from './hosts/hostileSite'
import { heardOn, loaderScript, tagWith, waitFor } from './hosts/hostSite'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const beside = '<aside>Aktuelles aus der Kammer</aside>'
const boxes = [
  ['a row beside a column', '.box { display: flex; gap: 20px } aside { flex: 0 0 200px }', 840],
  ['a column that centres', '.box { display: flex; flex-direction: column; align-items: center }', 1080],
  ['a grid that centres', '.box { display: grid; place-items: center }', 1080],
  ['a cell of a table', 'main { display: table; width: 100% } .box { display: table-cell }', 1080],
  ['a box that hides what sticks out', '.box { overflow: hidden }', 1080],
  ['a box that scrolls', '.box { height: 500px; overflow: auto }', 1080],
  [
    'a column of a fixed height',
    '.box { display: flex; flex-flow: column; height: 500px; overflow-y: scroll }',
    1080,
  ],
  [
    'a box of its own',
    '.box { contain: layout style; transform: translateX(0); will-change: transform }',
    1080,
  ],
  [
    'a narrow column',
    '.box { width: 320px; margin-inline: auto; padding: 0 10px; box-sizing: border-box }',
    300,
  ],
] as const

describe('in boxes of all kinds', () => {
  it.each(boxes)('the check takes the room that there is: %s', async (_, styles, width) => {
    const visit = await visitHostile(browser, {
      styles,
      around: (tag) => `<div class="box">${beside}${tag}</div>`,
    })
    await waitFor(visit.page, 'lotse:ready')
    const frame = visit.page.locator('lotse-check iframe')
    expect(await frame.evaluate((one) => one.clientWidth)).toBeGreaterThanOrEqual(width)
    const heights = await walkOnePage(visit.page)
    expect(new Set(heights).size).toBe(3)
    expect((await heardOn(visit.page)).events.map(({ type }) => type)).toEqual([
      'lotse:ready',
      'lotse:step',
      'lotse:step',
    ])
    await visit.expectUntouched()
  })

  it('a page that runs from right to left keeps its direction, and the check its own', async () => {
    await expectAtHome(
      await visitHostile(browser, { root: 'lang="ar" dir="rtl"', tag: tagWith('lang="de"') }),
    )
  })

  it('two of them do not know of each other, whatever number of scripts brings them', async () => {
    const visit = await visitHostile(browser, {
      loader: loaderScript() + loaderScript('type="module"'),
      around: (tag) => `${tag}<div class="other">${tagWith('lang="en" id="second"')}</div>`,
      styles: '.other { margin-top: 6000px }',
    })
    const { page, requests } = visit
    await waitFor(page, 'lotse:ready')
    const frames = () => requests.filter((address) => address.startsWith(`${siteAddress()}embed/v1/?`))
    expect(frames()).toHaveLength(1)
    await page.locator('#second').scrollIntoViewIfNeeded()
    await waitFor(page, 'lotse:ready', 2)
    expect(frames()).toHaveLength(2)
    const second = await expectFitting(page, 1)
    await walkOnePage(page)
    expect(await expectFitting(page, 1)).toBe(second)
    expect(await frameIn(page, 1).locator('html').getAttribute('lang')).toBe('en')
    await visit.expectUntouched()
  })
})
