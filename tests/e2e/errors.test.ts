import { describe, expect, it } from 'vitest'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { goToPage, openExample } from './steps'
import { expectSummary } from './summary'
import { siteWords } from './words'

const browser = watchedBrowser()

describe('a page that cannot go on', () => {
  it('names what is missing at the top and at the field, and leads there', async () => {
    const { page } = await visit(browser())
    const { ui, app } = siteWords('de')
    const keyboard = keyboardOf(page)
    await keyboard.pressButton(ui.start.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    await keyboard.pressButton(ui.page.next)

    await expectSummary(page, [ui.faults.chooseAnswer])
    await expectSoon(() => page.title()).toMatch(new RegExp(`^${app.errorPrefix}`))
    await expectGoodScreen(page)
    await keyboard.pressButton(ui.faults.chooseAnswer)
    expect(await keyboard.focused()).toMatchObject({ kind: 'radio', name: 'question.0' })

    await keyboard.press('Space')
    await keyboard.pressButton(ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.activity' })
    await expectSoon(() => page.title()).not.toContain(app.errorPrefix)
  })

  it('names each of several questions, and each row of a list, in the words of its field', async () => {
    const { page } = await visit(browser())
    const { ui, texts } = siteWords('de')
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goToPage(page, 'company.size')
    const keyboard = keyboardOf(page)
    const staff = page.getByLabel(texts.questions['company.employees']?.heading ?? '')
    await staff.fill('viele')
    await page.getByLabel(texts.questions['company.turnoverEur']?.heading ?? '').fill('-5')
    await keyboard.pressButton(ui.page.next)

    const named = (id: string, words: string) => ui.faults.inQuestion(texts.questions[id]?.name ?? '', words)
    await expectSummary(page, [
      named('company.employees', ui.faults.notANumber),
      named('company.turnoverEur', ui.faults.tooLow('0')),
    ])
    await expectGoodScreen(page)
    await keyboard.pressButton(ui.faults.notANumber)
    expect(await keyboard.focused()).toMatchObject({ kind: 'text', value: 'viele' })
  })
})
