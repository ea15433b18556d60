import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { de } from '../../src/i18n/configurator/de'
import { en } from '../../src/i18n/configurator/en'
import { openChamber } from '../../src/core/chamber/openChamber'
import { productQuestionnaire } from '../support/content'
import { siteAddress, visit, watchedBrowser } from './browser'
import { chamberPage, hostSite } from './hosts/hostSite'
import { downloadedBy } from './saving'
import { expectGoodScreen, expectSoon } from './screen'
import { siteWords } from './words'

const browser = watchedBrowser()

async function openPage(language: 'de' | 'en' = 'de', options = {}): Promise<Page> {
  const { page } = await visit(browser(), `embed/?lang=${language}`, { locale: language, ...options })
  await page.locator('lotse-check iframe').waitFor()
  await preview(page).locator('main h1').waitFor()
  return page
}

function preview(page: Page) {
  return page.frameLocator('lotse-check iframe')
}

/** The piece of HTML that is shown now. */
function shownSnippet(page: Page): Promise<string> {
  return page.getByRole('tabpanel').locator('pre:visible').first().innerText()
}

describe('the page that makes the piece of HTML', () => {
  it.each(['light', 'dark'] as const)('is accessible and fits 320 px, %s', async (colorScheme) => {
    const page = await openPage('de', { colorScheme })
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((each) => each.toggleAttribute('open', true)))
    await expectGoodScreen(page)
    const hidden = page.locator('[role=tabpanel][hidden]')
    await hidden.evaluateAll((all) => all.forEach((each) => each.toggleAttribute('hidden', false)))
    await expectGoodScreen(page)
    expect(await hidden.count()).toBe(0)
  })

  it('shows what is chosen at once, in the preview and in the piece of HTML', async () => {
    const page = await openPage()
    await page.getByLabel(de.options.lang).selectOption('en')
    await preview(page).getByText(siteWords('en').ui.start.heading).waitFor()
    await page.getByLabel(de.options.accent, { exact: false }).first().fill('#ffcc00')
    await page.getByText('zu schwach').waitFor()
    await page.getByLabel(de.options.share).check()
    await page.getByText(de.options.prefill).click()
    await page.getByLabel('Bundesland').selectOption('DE-HH')
    const snippet = await shownSnippet(page)
    expect(snippet).toContain('lang="en"')
    expect(snippet).toContain('accent="#ffcc00"')
    expect(snippet).toContain('share="summary"')
    expect(snippet).toContain('prefill-federal-state="DE-HH"')
    const sea = () =>
      preview(page)
        .locator('html')
        .evaluate((root) => getComputedStyle(root).getPropertyValue('--sea').trim())
    await expectSoon(sea).not.toBe('#005f78')
  })

  it('makes HTML that works on somebody else’s website', async () => {
    const page = await openPage()
    await page.getByLabel(de.options.lang).selectOption('en')
    const script = await shownSnippet(page)
    await page.getByRole('tab', { name: de.ways.frame }).click()
    const frame = await shownSnippet(page)
    await page.getByRole('tab', { name: de.ways.link, exact: true }).click()
    const link = await shownSnippet(page)
    const host = await hostSite({
      '/script': chamberPage(script, ''),
      '/frame': chamberPage(frame, ''),
      '/link': chamberPage(link, ''),
    })
    onTestFinished(host.close)
    const other = await page.context().newPage()
    for (const [path, selector] of [
      ['/script', 'lotse-check iframe'],
      ['/frame', 'iframe'],
    ] as const) {
      await other.goto(host.address + path)
      await other.frameLocator(selector).getByText(siteWords('en').ui.start.heading).waitFor()
    }
    await other.goto(`${host.address}/link`)
    const [opened] = await Promise.all([page.context().waitForEvent('page'), other.locator('a').click()])
    await opened.getByText(siteWords('en').ui.start.heading).waitFor()
    expect(opened.url()).toContain(siteAddress())
  })

  it('copies by a button, and says what to do where the browser does not let it', async () => {
    const page = await openPage('de', { permissions: ['clipboard-read', 'clipboard-write'] })
    const button = page.getByRole('tabpanel').getByRole('button', { name: de.ways.snippet }).first()
    await button.click()
    await page.getByText(de.copy.done, { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shownSnippet(page))
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await button.click()
    await page.getByText(de.copy.failed, { exact: true }).waitFor()
    expect(await page.evaluate(() => String(getSelection()))).toContain('<lotse-check')
  })

  it('can be used with the keyboard alone', async () => {
    const page = await openPage('en')
    await page.getByRole('tab', { name: en.ways.script, exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await shownSnippet(page)).toContain('<iframe')
    await page.keyboard.press('End')
    await page.getByLabel(en.ways.ownAddress).fill('https://chamber.example/check')
    expect(await shownSnippet(page)).toContain('src="https://chamber.example/check/embed/v1/lotse.js"')
  })

  it('reads a policy and names what it lacks', async () => {
    const page = await openPage()
    const field = page.getByLabel(de.policy.check, { exact: false })
    const verdict = () => page.locator('section', { has: field }).locator('> output').innerText()
    const { origin } = new URL(siteAddress())
    await field.fill("default-src 'self'; script-src 'self' 'nonce-abc'")
    await expectSoon(verdict).toBe(`${de.policy.lacking} script-src ${origin}; frame-src ${origin};`)
    await field.fill(`default-src 'self'; script-src ${origin}; frame-src ${origin}`)
    await expectSoon(verdict).toBe(de.policy.fine)
  })

  it('hands out the archive and a chamber’s file that is sound', async () => {
    const page = await openPage()
    await page.getByRole('tab', { name: de.ways.own, exact: true }).click()
    const archive = page.getByRole('link', { name: /\.?Archiv/ })
    const address = new URL((await archive.getAttribute('href')) ?? '', page.url()).href
    expect((await fetch(address, { method: 'HEAD' })).status).toBe(200)
    expect((await fetch(`${address}.sha256`, { method: 'HEAD' })).status).toBe(200)
    const { bytes } = await downloadedBy(page, () => page.getByText(de.chamber.download).click())
    const { questionnaire } = productQuestionnaire()
    const opened = openChamber(new TextDecoder().decode(bytes), questionnaire)
    expect(opened).toMatchObject({ ok: true, value: { faults: [] } })
  })
})
