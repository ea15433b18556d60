import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { expectGoodScreen } from './screen'
import { goTo, goToPage, openExample } from './steps'

const browser = watchedBrowser()
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
      for (const screen of [
        'tasks',
        'review',
        'results',
        'offers',
        'plan',
        'report',
        'check',
        'adviser',
      ] as const) {
        await goTo(page, { screen })
        await expectAllGood(page, without)
      }
    })
  }
})

async function expectAllGood(page: Page, without: readonly string[]): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.toggleAttribute('open', true)
  })
  await expectGoodScreen(page, without)
}
