import { describe, expect, it } from 'vitest'
import { exampleAnswers } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectNoViolations, expectSoon } from './screen'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, texts, results } = siteWords('de')
const heading = (id: string) => texts.questions[id]?.heading ?? ''

describe('moving about', () => {
  it('keeps the answers when the browser goes back and forward', async () => {
    const { page } = await visit(browser())
    await press(page, ui.start.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    await page
      .getByRole('radio', { name: texts.questions['company.sector']?.options?.['metal']?.label ?? '' })
      .check()
    await press(page, ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.activity' })

    await page.goBack()
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    expect(await page.locator('input:checked').getAttribute('value')).toBe('metal')
    await page.goBack()
    await arriveAt(page, { screen: 'start' })
    await page.goForward()
    await page.goForward()
    await arriveAt(page, { screen: 'page', page: 'company.activity' })
    await press(page, ui.page.back)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    expect(await page.locator('input:checked').getAttribute('value')).toBe('metal')
  })

  it('takes what is typed along into the other language, and the numbers in its notation', async () => {
    const { page } = await visit(browser())
    const english = siteWords('en')
    await openExample(page, 'metallbau-hamburg')
    await goToPage(page, 'company.size')
    await page.getByLabel(heading('company.employees')).fill('12,5')
    await press(page, ui.layout.otherLanguage)
    const staff = page.getByLabel(english.texts.questions['company.employees']?.heading ?? '')
    await staff.waitFor()
    await expectSoon(() => staff.inputValue()).toBe('12.5')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('main h1').textContent()).toBe(english.texts.pages['company.size']?.heading)
    await expectNoViolations(page)

    await press(page, english.ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.hasRelations' })
    const saved = await savedAnswers(page, () => press(page, english.ui.layout.saveHint))
    expect(saved.answers).toEqual({
      ...exampleAnswers('metallbau-hamburg').answers,
      'company.employees': 12.5,
    })
    expect(saved.language).toBe('en')
  })

  it('comes back to the review after one change', async () => {
    const { page } = await visit(browser())
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'review' })
    const row = page.locator('main dl > div').filter({ hasText: texts.questions['iot.security']?.name ?? '' })
    await press(page, `${ui.review.change}: ${heading('iot.security')}`)
    await arriveAt(page, { screen: 'page', page: 'iot.security' })
    const stage = texts.questions['iot.security']?.options?.['3']?.label ?? ''
    await page.getByRole('radio', { name: stage }).check()
    await press(page, ui.page.save)
    await arriveAt(page, { screen: 'review' })
    expect(await row.textContent()).toContain(stage)
  })

  it('asks a topic in depth from the overview and from the results', async () => {
    const { page } = await visit(browser())
    await openExample(page, 'tischlerei-schwerin-quick')
    await goTo(page, { screen: 'tasks' })
    await expectGoodScreen(page)
    await press(page, `${ui.tasks.deepen}: ${texts.topics['iot']?.title ?? ''}`)
    await arriveAt(page, { screen: 'page', page: 'iot.sensors' })

    await goTo(page, { screen: 'results' })
    await press(page, results.clarify.deepen(texts.topics['strategy']?.title ?? ''))
    await arriveAt(page, { screen: 'page', page: 'strategy.budget' })
    await press(page, ui.layout.start)
    await arriveAt(page, { screen: 'start' })
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers['scope.deepen']).toEqual(expect.arrayContaining(['strategy', 'iot']))
  })

  it('opens every figure of the results down to the question, and returns after a change', async () => {
    const { page } = await visit(browser())
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'results' })
    const headline = await page.locator('main h1').textContent()
    const keyboard = keyboardOf(page)
    await keyboard.tabTo(
      ({ kind, text }) => kind === 'summary' && text.includes(texts.topics['iot']?.title ?? ''),
    )
    await keyboard.press('Enter')
    const name = texts.questions['iot.security']?.name ?? ''
    await keyboard.tabTo(({ text }) => text.startsWith(results.change) && text.includes(name))
    await keyboard.press('Enter')
    await arriveAt(page, { screen: 'page', page: 'iot.security' })
    await keyboard.pressButton(ui.page.save)
    await arriveAt(page, { screen: 'results' })
    expect(await page.locator('main h1').textContent()).toBe(headline)
  })
})
