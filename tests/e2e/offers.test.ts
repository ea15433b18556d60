import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/offers/de'
import { visit, watchedBrowser } from './browser'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { chooseFile, goTo, leaveStart, openExample, press, unfinishedFile } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui } = siteWords('de')

describe('who helps, in the built site', () => {
  it('is found, compared and kept for the report, and good to read all the way', async () => {
    const { page } = await visit(browser(), '')
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goTo(page, { screen: 'offers', part: 'test-lab' })
    const cards = page.locator('.offers-list .card')
    for (const index of [0, 1, 2]) await cards.nth(index).getByText(de.card.compare).click()
    await page.locator('.comparison-bar').getByRole('button', { name: de.comparison.open }).click()
    await page.locator('.comparison h2:focus').waitFor()
    expect(await page.locator('.comparison-table thead th').count()).toBe(4)
    await cards.first().getByText(de.card.remember).click()
    await page.locator('.offers-shortlist li').waitFor()
    await expectGoodScreen(page)
    await page.getByRole('searchbox').fill('gibt es nirgends')
    await page.locator('.offers-body .callout').waitFor()
    await expectGoodScreen(page)
  })

  it('stays as it was looked at while a question is answered', async () => {
    const { page } = await visit(browser(), '')
    await chooseFile(page, unfinishedFile('metallbau-hamburg', 'funding.started'))
    await leaveStart(page)
    await goTo(page, { screen: 'offers' })
    await page.getByRole('radio', { name: de.filters.outcomes.all }).check()
    const kind = page.getByRole('button', { name: de.kinds['funding-programme'] })
    await kind.click()
    await page.locator('.offers-list .to-question').first().click()
    await page.waitForURL(/#\/fragen\//)
    await press(page, ui.page.back)
    await arriveAt(page, { screen: 'offers' })
    await expectSoon(() => page.getByRole('radio', { name: de.filters.outcomes.all }).isChecked()).toBe(true)
    expect(await kind.getAttribute('aria-pressed')).toBe('true')
  })

  it('opens an entry by its address', async () => {
    const { page } = await visit(browser(), '#/angebote/fed-eew-modul-3')
    await page.locator('.offers-called').waitFor()
    expect(await page.locator('.offers-called .card').count()).toBe(1)
  })
})
