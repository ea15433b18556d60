import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { placesWithAnswers, unfoldAll } from './places'
import { expectGoodScreen, expectSoon } from './screen'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui } = siteWords('de')
const looks: Record<string, VisitOptions> = {
  'dark colours': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'forced colours on dark': { forcedColors: 'active', colorScheme: 'dark' },
}

describe('every kind of screen', () => {
  for (const [name, options] of Object.entries(looks)) {
    it(`is good to read in ${name}, with everything open`, async () => {
      const { page } = await visit(browser(), '', { reducedMotion: 'reduce', ...options })
      // Forced colours are the user's own, and axe reads those of the site below them.
      const without = options.forcedColors ? ['color-contrast'] : []
      await expectGoodScreen(page, without)
      await openExample(page, 'antriebstechnik-wolfsburg')
      for (const id of ['company.sector', 'company.related', 'iot.security', 'funding.earlierAid']) {
        await goToPage(page, id)
        await expectAllGood(page, without)
      }
      for (const place of placesWithAnswers.filter(({ screen }) => screen !== 'page')) {
        await goTo(page, place)
        await expectAllGood(page, without)
      }
    })
  }
})

/** What can be opened, chosen or gone wrong on the way; each is looked at by itself. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  'faults and the data': async (page) => {
    await page.getByRole('textbox').first().fill('viele')
    await press(page, ui.page.next)
    await page.locator('[role=alert]:focus').waitFor()
    await press(page, ui.layout.data)
  },
  'the question before everything is deleted': async (page) => {
    await press(page, ui.data.remove)
    await page.getByText(ui.data.removeQuestion).waitFor()
    await press(page, ui.data.cancel)
  },
  'plain words, with the meaning of a term': async (page) => {
    await goToPage(page, 'iot.security')
    const usual = await page.locator('main form').textContent()
    await press(page, ui.layout.plain)
    await expectSoon(() => page.locator('main form').textContent()).not.toBe(usual)
    await page.locator('.term').first().click()
    await page.locator('.meaning').waitFor()
  },
  'the view for a group, with a fault': async (page) => {
    await goTo(page, { screen: 'start' })
    await press(page, ui.workshop.begun)
    await goToPage(page, 'company.size')
    await page.getByRole('textbox').first().fill('viele')
    await press(page, ui.page.next)
    await page.locator('[role=alert]:focus').waitFor()
  },
}

describe('what comes up on the way', () => {
  for (const [name, options] of Object.entries({
    'in light colours on a phone': { viewport: { width: 320, height: 640 } },
    'in dark colours': { colorScheme: 'dark' },
    'in forced colours': { forcedColors: 'active' },
  } as const))
    it.each([100, 200])(`is good to read ${name}, with letters of %i per cent`, async (percent) => {
      const { page } = await visit(browser(), '', { reducedMotion: 'reduce', ...options })
      const without = 'forcedColors' in options ? ['color-contrast'] : []
      await page.locator('main h1').waitFor()
      await page.evaluate((size) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(`html { font-size: ${size}% !important }`)
        document.adoptedStyleSheets = [sheet]
      }, percent)
      await openExample(page, 'antriebstechnik-wolfsburg')
      await goToPage(page, 'company.size')
      for (const bring of Object.values(states)) {
        await bring(page)
        await expectGoodScreen(page, without)
      }
    })
})

async function expectAllGood(page: Page, without: readonly string[]): Promise<void> {
  await unfoldAll(page)
  await expectGoodScreen(page, without)
}
