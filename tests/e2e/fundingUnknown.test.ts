import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { deFunding } from '../../src/i18n/funding/de'
import { de as offers } from '../../src/i18n/offers/de'
import { deGates } from '../../src/i18n/report/deGates'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { arriveAt, expectGoodScreen } from './screen'
import { goTo } from './steps'
import { unknowingAnswers } from './unknowing'
import { answerAll } from './walking'
import { siteWords } from './words'

const browser = watchedBrowser()
/** Some forty pages. */
const longWalk = 240_000
const { ui } = siteWords('de')
/** What the answers say after all: the kind of spending and its sum have to be given. */
const given = { purpose: deGates.failed.purpose, amount: deGates.failed.amount }
const fromUnknown = Object.values(deGates.failed).filter((reason) => !Object.values(given).includes(reason))

describe('a firm that knows nothing', () => {
  it(
    'walks from end to end, is refused nothing for it, and still gets a useful list',
    async () => {
      const { page } = await visit(browser(), '', { viewport: { width: 1280, height: 900 } })
      await page.clock.setFixedTime(new Date('2026-11-21T10:00:00+01:00'))
      const keyboard = keyboardOf(page)
      await keyboard.pressButton(ui.start.begin)
      const answers = unknowingAnswers({
        'company.sector': 'machinery',
        'company.employees': 5,
        'funding.wanted': 'yes',
        'funding.costEur': 20_000,
      })
      await answerAll({ keyboard, language: 'de', answers })
      await keyboard.pressButton(ui.review.results)
      await arriveAt(page, { screen: 'results' })
      await expectGoodScreen(page)

      await goTo(page, { screen: 'plan' })
      const { funding } = reportOn(answers)
      expect(funding.readiness?.index).toBe(0)
      expect(await page.locator('.readiness-index strong').textContent()).toBe(funding.readiness?.indexText)
      expect(await page.locator('.readiness-index .tag').textContent()).toBe(
        deFunding.readiness.bands.early.name,
      )
      expect(await page.locator('.verdict .tag-flag').count()).toBe(0)
      expect(await page.locator('.programmes h4').count()).toBeGreaterThan(5)
      await expectGoodScreen(page)

      await goTo(page, { screen: 'offers', part: 'funding-programme' })
      await page.getByRole('radio', { name: offers.filters.outcomes.all }).check()
      await showAll(page)
      const refusals = page.locator('.card-doesNotFit .sentences').filter({ hasText: offers.card.failed })
      const reasons = await refusals.getByRole('listitem').allTextContents()
      const unfounded = reasons.filter((reason) => fromUnknown.some((words) => reason.includes(words)))
      expect(unfounded).toEqual([])
      expect(await page.locator('.card-fits, .card-perhaps').count()).toBeGreaterThan(5)
    },
    longWalk,
  )
})

/** Presses "more" until every card is there. */
async function showAll(page: Page): Promise<void> {
  const more = page.locator('.offers-more button')
  while ((await more.count()) > 0) {
    const before = await page.locator('.offers-list .card').count()
    await more.click()
    await page.locator('.offers-list .card').nth(before).waitFor()
  }
}
