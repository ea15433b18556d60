import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/offers/de'
import { en } from '../../src/i18n/offers/en'
import { exampleAnswers } from '../support/content'
import { readPdf } from '../support/pdf'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { bare } from './pdfText'
import { downloadedBy, savedAnswers } from './saving'
import { expectGoodScreen, expectSoon } from './screen'
import { chooseFile, fileOf, goTo, leaveStart, openExample, press, unfinishedFile } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, results } = siteWords('de')
const desk = { viewport: { width: 1280, height: 900 } }

describe('the search for who helps', () => {
  it('keeps what was looked for when the language changes', async () => {
    const { page } = await visit(browser(), '', desk)
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'offers' })
    await page.getByRole('searchbox').fill('Fraunhofer')
    await page.getByRole('radio', { name: de.filters.outcomes.all }).check()
    await page.getByLabel(de.filters.topic, { exact: true }).selectOption('am')
    await page.getByRole('button', { name: de.kinds['test-lab'] }).click()
    await page.locator('.offers-list .card').first().getByText(de.card.compare).click()
    const before = await namesOn(page)
    expect(before.length).toBeGreaterThan(1)
    await press(page, ui.layout.otherLanguage)
    await expectSoon(() => page.locator('main h1').textContent()).toBe(en.title)
    expect(await page.getByRole('searchbox').inputValue()).toBe('Fraunhofer')
    expect(await page.getByRole('radio', { name: en.filters.outcomes.all }).isChecked()).toBe(true)
    expect(await page.getByLabel(en.filters.topic, { exact: true }).inputValue()).toBe('am')
    const kind = page.getByRole('button', { name: en.kinds['test-lab'] })
    expect(await kind.getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('.comparison output').textContent()).toBe(en.comparison.chosen(1))
    expect(await namesOn(page)).toHaveLength(before.length)
    await expectGoodScreen(page)
  })
})

describe('the shortlist', () => {
  it('survives a reload when it is kept, travels in the file, and stands in the report', async () => {
    const { page } = await visit(browser(), '', { ...desk, mayStore: true })
    await chooseFile(page, unfinishedFile('metallbau-hamburg', 'funding.records'))
    await leaveStart(page)
    await goTo(page, { screen: 'offers' })
    const cards = page.locator('.offers-list .card')
    for (const index of [2, 0]) await cards.nth(index).getByText(de.card.remember).click()
    const all = await namesOn(page)
    const chosen = [all[2] ?? '', all[0] ?? '']
    await expectSoon(() => shortlistOn(page)).toEqual(chosen)
    await press(page, ui.layout.data)
    await page.getByLabel(ui.data.keep).check()
    await page.getByText(ui.data.kept).waitFor()
    await page.reload()
    await press(page, ui.start.keptGoOn)
    await leaveStart(page)
    await goTo(page, { screen: 'offers' })
    await expectSoon(() => shortlistOn(page)).toEqual(chosen)
    const file = await downloadedBy(page, () => press(page, ui.layout.saveHint))

    const { page: other } = await visit(browser(), '', desk)
    await chooseFile(other, fileOf(file.name, file.bytes))
    await leaveStart(other)
    await goTo(other, { screen: 'offers' })
    await expectSoon(() => shortlistOn(other)).toEqual(chosen)
    await goTo(other, { screen: 'results' })
    await press(other, results.actions.makePdf)
    await press(other, siteWords('de').report.make)
    const link = other.locator('a[download]')
    await link.waitFor()
    const { bytes } = await downloadedBy(other, () => link.click())
    const { outline, pages } = await readPdf(new Uint8Array(bytes))
    const start = outline.find(({ title }) => title === reportOn({}).headings.shortlist)?.page ?? 0
    const words = bare(pages[start - 1]?.texts.map(({ text }) => text).join('') ?? '')
    expect(chosen.filter((name) => !words.includes(bare(name)))).toEqual([])

    await goTo(other, { screen: 'offers' })
    await other
      .locator('.offers-shortlist')
      .getByRole('button', { name: de.shortlist.remove })
      .first()
      .click()
    await expectSoon(() => shortlistOn(other)).toEqual(chosen.slice(1))
    const { shortlist } = await savedAnswers(other, () => press(other, ui.layout.saveHint))
    expect(shortlist).toHaveLength(1)
  })
})

describe('a firm interested in Korea', () => {
  it('finds the cooperation with Korea, and every caution before the way to get in touch', async () => {
    const { page } = await visit(browser(), '', desk)
    const firm = 'medizintechnik-erlangen'
    expect(exampleAnswers(firm).answers['company.partnerCountries']).toContain('KR')
    await openExample(page, firm)
    await goTo(page, { screen: 'offers' })
    await page.getByLabel(de.filters.country, { exact: true }).selectOption('KR')
    await page.getByRole('searchbox').fill('KOSMO')
    const report = reportOn(exampleAnswers(firm).answers)
    const offer = report.recommendations.find(({ id }) => id === 'lni40-kosmo')
    const heading = page.getByRole('heading', { name: offer?.name ?? '', exact: true })
    const card = page.locator('.offers-list .card').filter({ has: heading })
    await card.waitFor()
    expect(offer?.cautions.length).toBeGreaterThan(2)
    const visible = await card.innerText()
    const contact = visible.indexOf(de.card.apply)
    expect(contact).toBeGreaterThan(0)
    expect(visible.indexOf(de.card.visit)).toBeGreaterThan(contact)
    for (const caution of offer?.cautions ?? []) {
      expect(visible).toContain(caution)
      expect(visible.indexOf(caution)).toBeLessThan(contact)
    }
  })

  it('is not told of it where Korea is not named', async () => {
    const { page } = await visit(browser(), '', desk)
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goTo(page, { screen: 'offers', part: 'lni40-kosmo' })
    const card = page.locator('.offers-called .card')
    await card.waitFor()
    expect(await card.getAttribute('class')).toContain('card-doesNotFit')
  })
})

function namesOn(page: Page): Promise<string[]> {
  return page.locator('.offers-list .card h3').allTextContents()
}

function shortlistOn(page: Page): Promise<string[]> {
  return page.locator('.offers-shortlist li button:first-child').allTextContents()
}
