import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openBrowser } from './browser'
import { expectAtHome, visitHostile } from './hosts/hostileSite'
import { hostStyles, type HostStyle } from './hosts/hostStyles'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The boxes that systems put around what editors write. */
const boxes: Partial<Record<HostStyle, (tag: string) => string>> = {
  bootstrap: (tag) => `<div class="container"><div class="row"><div class="col">${tag}</div></div></div>`,
  foundation: (tag) => `<div class="grid-x"><div class="cell">${tag}</div></div>`,
  wordPress: (tag) => `<div class="entry-content"><p>Davor</p>${tag}</div>`,
  typo3: (tag) => `<div class="ce-bodytext">${tag}</div>`,
}

describe('between styles that reach everywhere', () => {
  it.each(Object.entries(hostStyles))(
    'the check and the page leave each other alone: %s',
    async (name, styles) => {
      const around = Object.entries(boxes).find(([style]) => style === name)?.[1] ?? ((tag: string) => tag)
      await expectAtHome(await visitHostile(browser, { styles, around }))
    },
  )
})
