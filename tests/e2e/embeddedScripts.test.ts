import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, siteAddress } from './browser'
import { expectAtHome, expectFitting, frameIn, visitHostile } from './hosts/hostileSite'
import { hostScripts } from './hosts/hostScripts'
import { loaderScript, tagWith, waitFor } from './hosts/hostSite'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('among scripts that change what everybody shares', () => {
  it.each(Object.entries(hostScripts))('the check and the page work: %s', async (_, script) => {
    await expectAtHome(await visitHostile(browser, { script }))
  })
})

describe('brought by', () => {
  const address = () => `${siteAddress()}embed/v1/lotse.js`
  it.each([
    ['a line that waits', () => loaderScript('defer')],
    [
      'a script that others rewrite and run later',
      () => `<script type="text/rocket" src="${address()}"></script>
      <script>addEventListener('load', async () => {
        const text = await (await fetch(document.querySelector('[type="text/rocket"]').src)).text()
        const own = document.createElement('script')
        own.src = window.URL.createObjectURL(new Blob([text]))
        document.head.appendChild(own)
      })</script>`,
    ],
    ['a module that imports it', () => `<script type="module">import '${address()}'</script>`],
    [
      'a script that writes it',
      () => `<script>document.write('<script src="${address()}?v=3#x"><' + '/script>')</script>`,
    ],
    [
      'two scripts, one of them after the element is there',
      () => `${loaderScript('async')}<script>
      addEventListener('load', () => document.body.appendChild(document.createElement('script')).src = '${address()}?again')
    </script>`,
    ],
  ])('%s, the check comes once and whole', async (_, loader) => {
    const { page, expectUntouched } = await visitHostile(browser, { loader: loader() })
    await waitFor(page, 'lotse:ready')
    await expectFitting(page)
    expect(await page.locator('lotse-check iframe').count()).toBe(1)
    expect(await frameIn(page).locator('main h1').isVisible()).toBe(true)
    await expectUntouched()
  })

  it('a script that comes before its tag is written, the check waits for the tag', async () => {
    const { page } = await visitHostile(browser, { around: () => '<div class="later"></div>' })
    await page.evaluate((tag) => {
      const box = document.querySelector('.later')
      if (box) box.append(document.createRange().createContextualFragment(tag))
    }, tagWith('lang="en"'))
    await waitFor(page, 'lotse:ready')
    await expectFitting(page)
  })
})
