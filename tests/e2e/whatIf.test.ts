import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../src/i18n/format'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { bare, textOf } from './pdfText'
import { expectFit, expectGoodScreen } from './screen'
import { goTo, openExample } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const today = new Date('2026-11-21T10:00:00+01:00')
const { whatIf: words } = siteWords('de').results

/** The figures of the report, as `lotse assess` gives them, rounded for reading. */
function pointsOf(answers: ReturnType<typeof exampleAnswers>['answers']) {
  const { summary, topics, nextSteps } = reportOn(answers)
  const { number } = formatsOf('de')
  return { overall: number(summary.score ?? 0), topics, step: nextSteps[0] }
}

describe('a step that is supposed to be done', () => {
  it('moves the figures to what the answer itself would give, by keyboard at 320 px', async () => {
    const { answers } = exampleAnswers(firm)
    const now = pointsOf(answers)
    const question = now.step?.question ?? ''
    const then = pointsOf({ ...answers, [question]: String(now.step?.to) })
    expect(now.overall).not.toBe(then.overall)

    const { page, complaints } = await visit(browser(), '', { viewport: { width: 320, height: 640 } })
    await page.clock.setFixedTime(today)
    await openExample(page, firm)
    await goTo(page, { screen: 'results' })
    const keyboard = keyboardOf(page)
    await keyboard.tabTo(({ kind }) => kind === 'checkbox')
    await keyboard.press('Space')
    const panel = page.locator('.what-if')
    await panel.getByText(words.changed).waitFor()
    const text = (await panel.innerText()).replace(/\s+/g, ' ')
    expect(text).toContain(`${now.overall} → ${then.overall}`)
    const { number } = formatsOf('de')
    const iot = (topics: typeof now.topics) => number(topics.find(({ id }) => id === 'iot')?.score ?? 0)
    expect(text).toContain(`${iot(now.topics)} Punkte → ${iot(then.topics)} Punkte`)
    expect(text).toContain(words.lifted)
    await expectFit(page)
    await expectGoodScreen(page)

    await keyboard.pressButton(words.show)
    expect((await keyboard.focused()).text).toBe(words.title)
    await keyboard.pressButton(words.reset)
    await panel.getByText(words.none).waitFor()
    expect(complaints).toEqual([])
  })

  it('is printed on a sheet of its own, and not once it is cleared', async () => {
    const { page } = await visit(browser(), '')
    await page.clock.setFixedTime(today)
    await openExample(page, firm)
    await goTo(page, { screen: 'results' })
    await page.waitForLoadState('networkidle')
    const printed = async () => textOf(await page.pdf({ preferCSSPageSize: true }))
    const sheet = bare(words.onPaper(formatsOf('de').date('2026-11-21')))
    await page.locator('.what-if-step input').first().check()
    await page.locator('.results-steps .what-if-bar').waitFor()
    expect(await printed()).toContain(sheet)
    await page.locator('.results-steps .what-if-bar button').last().click()
    await page.locator('.results-steps .what-if-bar').waitFor({ state: 'detached' })
    expect(await printed()).not.toContain(sheet)
  })

  it('is no answer: nothing of it is saved', async () => {
    const { page } = await visit(browser(), '')
    await openExample(page, firm)
    await goTo(page, { screen: 'results' })
    await page.locator('.what-if-step input').first().check()
    await page.locator('.results-steps .what-if-bar').waitFor()
    await goTo(page, { screen: 'review' })
    await goTo(page, { screen: 'results' })
    await page.locator('.results h1').waitFor()
    expect(await page.locator('.results-steps .what-if-bar').count()).toBe(0)
    const { nextSteps } = reportOn(exampleAnswers(firm).answers)
    expect(await page.locator('.plan-step h3').first().textContent()).toBe(nextSteps[0]?.action)
  })
})
