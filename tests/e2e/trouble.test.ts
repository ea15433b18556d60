import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exampleAnswers } from '../support/content'
import { dismiss, visit, watchedBrowser, type WatchedPage } from './browser'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { goTo, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { app, ui, results, report, texts } = siteWords('de')
const firm = 'metallbau-hamburg'
const { answers } = exampleAnswers(firm)

describe('trouble', () => {
  it('with a part of the site that does not arrive is told, and a reload brings the answers along', async () => {
    const visitor = await visit(browser())
    const { page } = visitor
    await page.route(/Results-.*\.js$/, (route) => route.abort())
    await openFile(page)
    await page.getByRole('heading', { name: app.trouble.missingPart }).waitFor()
    expectComplaints(visitor)
    await page.unroute(/Results-.*\.js$/)
    await press(page, app.trouble.reload)
    await page.locator('.results h1').waitFor()
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers).toEqual(answers)
  })

  it('with the report is told, and trying again makes it', async () => {
    const { page } = await visit(browser())
    await openExample(page, firm)
    await page.route(/\.ttf$/, (route) => route.abort())
    await press(page, results.actions.makePdf)
    await arriveAt(page, { screen: 'report' })
    await press(page, report.make)
    await page.getByText(report.failed).waitFor()
    await expectGoodScreen(page)
    await page.unroute(/\.ttf$/)
    await press(page, report.retry)
    await page.locator('a[download]').waitFor()
  })

  it('between two windows is told, and nothing is written over unasked', async () => {
    const { page } = await visit(browser(), '', { mayStore: true })
    await openExample(page, firm)
    await press(page, ui.layout.data)
    await page.getByLabel(ui.data.keep).check()
    await page.getByText(ui.data.kept).waitFor()

    const other = await page.context().newPage()
    await other.goto(page.url().replace(/#.*$/, ''))
    await press(other, ui.start.keptGoOn)
    await arriveAt(other, { screen: 'results' })
    await goTo(other, { screen: 'page', page: 'company.identity' })
    await other.getByLabel(texts.questions['company.name']?.heading ?? '').fill('Zweites Fenster GmbH')
    await press(other, ui.page.next)
    await page.bringToFront()
    await page.getByText(app.notices.overtaken).waitFor()
    await expectGoodScreen(page)
    await press(page, app.notices.openOther)
    await page.getByText(app.notices.overtaken).waitFor({ state: 'detached' })
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers['company.name']).toBe('Zweites Fenster GmbH')
  })

  it('with the policy or with a request to anybody else does not go unseen by these tests', async () => {
    const visitor = await visit(browser())
    await visitor.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red')
      const picture = document.createElement('img')
      picture.src = 'https://example.org/picture.png'
      document.body.append(picture)
    })
    await expectSoon(() => visitor.complaints.join('\n')).toMatch(/style-src[^]*img-src/)
    expect(visitor.foreignRequests).toEqual(['https://example.org/picture.png'])
    await dismiss(visitor)
  })
})

/** There were complaints, as there had to be; what follows must be without. */
function expectComplaints({ complaints }: WatchedPage): void {
  expect(complaints.splice(0)).not.toEqual([])
}

async function openFile(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(`tests/fixtures/${firm}.lotse.json`)
}
