import { describe, expect, it } from 'vitest'
import { keptAnswersKey } from '../../src/storage/keep'
import { exampleAnswers } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectNoViolations, expectSoon } from './screen'
import { chooseFile, goTo, goToPage, leaveStart, press, unfinishedFile } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui } = siteWords('de')
const firm = 'metallbau-hamburg'

describe('answers on the device', () => {
  it('are lost by a reload only after a warning, as long as they stand nowhere else', async () => {
    const { page } = await visit(browser())
    const warnings: string[] = []
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type())
      void dialog.accept()
    })
    await press(page, ui.start.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    await page.getByRole('radio').first().check()
    await press(page, ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.activity' })
    await page.reload()
    expect(warnings).toEqual(['beforeunload'])
    await goTo(page, { screen: 'start' })
    expect(await page.getByRole('button', { name: ui.start.begin }).isVisible()).toBe(true)
    await page.reload()
    expect(warnings).toHaveLength(1)
  })

  it('come back after a reload once they are kept, and go for good when they are deleted', async () => {
    const { page } = await visit(browser(), '', { mayStore: true })
    await chooseFile(page, unfinishedFile(firm, 'funding.records'))
    await leaveStart(page)
    await goToPage(page, 'data.security')
    await press(page, ui.layout.data)
    await page.getByLabel(ui.data.keep).check()
    await page.getByText(ui.data.kept).waitFor()
    await expectGoodScreen(page)
    await page.reload()
    await page.getByRole('heading', { name: ui.start.keptHeading }).waitFor()
    await expectGoodScreen(page)
    await press(page, ui.start.keptGoOn)
    await arriveAt(page, { screen: 'page', page: 'data.security' })
    const { 'funding.records': _missing, ...given } = exampleAnswers(firm).answers
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers).toEqual(given)

    await press(page, ui.layout.data)
    await press(page, ui.data.remove)
    await expectNoViolations(page)
    await press(page, ui.data.removeConfirm)
    await page.getByRole('button', { name: ui.start.begin }).waitFor()
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual(
      [],
    )
    await page.reload()
    await page.getByRole('button', { name: ui.start.begin }).waitFor()
    expect(await page.getByText(ui.start.keptHeading).count()).toBe(0)
  })

  it('kept by another visit are offered, and removed without being opened', async () => {
    const { page } = await visit(browser())
    await page.evaluate((key) => localStorage.setItem(key, 'not an answers file'), keptAnswersKey)
    await page.reload()
    await press(page, ui.start.keptGoOn)
    await page.getByText(ui.start.refused).waitFor()
    await page.reload()
    await press(page, ui.start.keptRemove)
    await expectNoViolations(page)
    await press(page, ui.data.removeConfirm)
    await expectSoon(() => page.evaluate(() => localStorage.length)).toBe(0)
  })

  it('are not needed: where the browser denies storage, everything works and says so', async () => {
    const { page } = await visit(browser(), '', { before: denyStorage })
    await press(page, ui.start.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    await page.getByRole('radio').first().check()
    await press(page, ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.activity' })
    await press(page, ui.layout.data)
    await page.getByLabel(ui.data.keep).click()
    await page.getByText(ui.data.denied).waitFor()
    await expectGoodScreen(page)
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(Object.keys(saved.answers)).toEqual(['company.sector'])
  })
})

/** As with cookies blocked: the mere look at the storage throws. */
function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}
