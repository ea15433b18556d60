import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { de as offers } from '../../src/i18n/offers/de'
import { de as plan } from '../../src/i18n/plan/de'
import { orderedFirm, readyFirm, unknowingFirm } from '../report/fundingFirms'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { expectGoodScreen } from './screen'
import { goTo, openAnswersOf, openExample, press } from './steps'

const browser = watchedBrowser()
/** Many screens, each looked at by axe. */
const longLook = 180_000
const desk = { viewport: { width: 1280, height: 900 } }
const looks: Record<string, VisitOptions> = {
  'on a screen of 320 px': { viewport: { width: 320, height: 640 } },
  'in dark colours': { ...desk, colorScheme: 'dark' },
  'in forced colours': { ...desk, forcedColors: 'active' },
}
const firms: Record<string, Answers> = {
  ready: readyFirm,
  ordered: orderedFirm,
  unknowing: unknowingFirm,
  withoutProject: { ...readyFirm, 'funding.wanted': 'no' },
}

/** What can be done on the screen of offers, one after the other; each leaves a state that must be good. */
const steps: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => {
    for (const part of ['.offers-filters details', '.offers-map', '.offers-map details', '.card details'])
      await page.locator(part).evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true)
      })
  },
  async (page) => {
    const cards = page.locator('.offers-list .card')
    for (const index of [0, 1, 2, 3]) await cards.nth(index).getByText(offers.card.compare).click()
    await page.getByRole('alert').waitFor()
  },
  async (page) => {
    await page.locator('.comparison-bar').getByRole('button', { name: offers.comparison.open }).click()
    await page.locator('.comparison h2:focus').waitFor()
  },
  async (page) => {
    const chosen = page.locator('.town-list button').first()
    await chosen.click()
    expect(await chosen.getAttribute('aria-pressed')).toBe('true')
  },
  async (page) => {
    await page.getByRole('searchbox').fill('gibt es nirgends')
    await page.locator('.offers-body .callout').waitFor()
  },
]

describe('the screens of offers and funding', () => {
  for (const [name, options] of Object.entries(looks)) {
    // Forced colours are the user's own, and axe reads those of the site below them.
    const without = options.forcedColors ? ['color-contrast'] : []

    it(
      `are good to read and fit in every state, ${name}`,
      async () => {
        const { page } = await visit(browser(), '', { reducedMotion: 'reduce', ...options })
        await openExample(page, 'medizintechnik-erlangen')
        await goTo(page, { screen: 'offers' })
        for (const step of steps) {
          await step(page)
          await expectGoodScreen(page, without)
        }
        for (const answers of Object.values(firms)) {
          await goTo(page, { screen: 'start' })
          await openAnswersOf(page, answers)
          await goTo(page, { screen: 'plan' })
          await page.locator('main details').evaluateAll((all) => {
            for (const each of all) each.toggleAttribute('open', true)
          })
          await expectGoodScreen(page, without)
        }
      },
      longLook,
    )
  }

  it('shows the sketch as text where copying is not allowed', async () => {
    const { page } = await visit(browser(), '', { viewport: { width: 320, height: 640 } })
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'))
    })
    await openAnswersOf(page, readyFirm)
    await goTo(page, { screen: 'plan' })
    await press(page, plan.sketch.copy)
    await page.getByText(plan.sketch.notCopied).waitFor()
    expect((await page.getByLabel(plan.sketch.text).inputValue()).length).toBeGreaterThan(500)
    await expectGoodScreen(page)
  })
})
