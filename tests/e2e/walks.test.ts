import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { arriveAt, expectGoodScreen } from './screen'
import { savedAnswers } from './saving'
import { answerAll } from './walking'
import { siteWords } from './words'

const browser = watchedBrowser()
/** Some sixty pages, each looked at by axe. */
const longWalk = 240_000
const today = new Date('2026-11-21T10:00:00+01:00')

/** A firm with something in every kind of field: notes, related enterprises, aid received, dates, several choices. */
const metallbau = exampleAnswers('metallbau-hamburg')
const fullAnswers: Answers = {
  ...metallbau.answers,
  'company.contact': 'Frau Öztürk, Leitung',
  'company.partnerCountries': ['AT', 'KR'],
  'company.hasRelations': 'yes',
  'company.related': [
    { holder: 'enterprise', capitalPercent: 30.5, controls: 'no', sameMarket: 'yes', employees: 8.5 },
    { holder: 'persons', controls: 'unknown', turnoverEur: 120000 },
  ],
  'cooperation.partner': 'contacts',
  'cooperation.knowHow': 'secrecy',
  'cooperation.exportControl': 'free',
  'cooperation.sanctions': 'partly',
  'cooperation.dataTransfer': 'unknown',
  'cooperation.investment': 'no',
  'funding.wantedStart': '2027-05-03',
}

describe('a walk by keyboard alone', () => {
  it(
    'leads in German through every question to the review, the file and the results',
    async () => {
      const { page } = await visit(browser(), '', { viewport: { width: 1280, height: 900 } })
      await page.clock.setFixedTime(today)
      const keyboard = keyboardOf(page)
      const { ui, results } = siteWords('de')
      await expectGoodScreen(page)
      expect((await keyboard.tabTo(() => true)).text).toBe(ui.layout.skip)
      await keyboard.pressButton(ui.start.begin)

      const { pages, given } = await answerAll({
        keyboard,
        language: 'de',
        answers: fullAnswers,
        notes: metallbau.notes,
        onPage: () => expectGoodScreen(page),
      })
      expect(Object.keys(given).sort()).toEqual(Object.keys(fullAnswers).sort())
      expect(pages.length).toBeGreaterThan(40)
      await expectGoodScreen(page)
      const saved = await savedAnswers(page, () => keyboard.pressButton(ui.layout.saveHint))
      expect(saved.answers).toEqual(given)
      expect(saved.notes).toEqual(metallbau.notes)

      await keyboard.pressButton(ui.review.results)
      await arriveAt(page, { screen: 'results' })
      const report = reportOn(given, { notes: metallbau.notes })
      expect(await page.locator('main h1').textContent()).toBe(report.summary.headline)
      await expectGoodScreen(page)
      await keyboard.tabTo(({ kind, text }) => kind === 'summary' && text.includes(results.overall.opens))
      await keyboard.press('Enter')
      await keyboard.pressButton(report.topics[0]?.title ?? '')
      expect((await keyboard.focused()).text).toContain(report.topics[0]?.title)
      await expectGoodScreen(page)
    },
    longWalk,
  )

  it(
    'is quick in English, on a narrow screen, and says how many strokes it takes',
    async () => {
      const { page } = await visit(browser(), '', { locale: 'en-GB', viewport: { width: 320, height: 640 } })
      await page.clock.setFixedTime(today)
      const keyboard = keyboardOf(page)
      const { ui } = siteWords('en')
      const { answers } = exampleAnswers('tischlerei-schwerin-quick')
      await expectGoodScreen(page)
      await keyboard.pressButton(ui.start.begin)
      const { pages, given } = await answerAll({
        keyboard,
        language: 'en',
        answers,
        onPage: () => expectGoodScreen(page),
      })
      await expectGoodScreen(page)
      await keyboard.pressButton(ui.review.results)
      await arriveAt(page, { screen: 'results' })
      const strokes = keyboard.strokes()
      expect(await page.locator('main h1').textContent()).toBe(
        reportOn(given, { language: 'en' }).summary.headline,
      )
      await expectGoodScreen(page)

      const asked = Object.keys(given).filter((id) => fieldQuestions().has(id))
      process.stdout.write(
        `Quick walk: ${pages.length} pages, ${asked.length} core questions, ${strokes} keystrokes\n`,
      )
      expect(pages.length).toBeLessThanOrEqual(32)
      expect(asked.length).toBeLessThanOrEqual(16)
      expect(strokes).toBeLessThanOrEqual(400)
    },
    longWalk,
  )
})

/** Questions that are scored. */
function fieldQuestions(): Set<string> {
  const { topics } = productQuestionnaire().questionnaire.scoring
  return new Set(topics.flatMap(({ fields }) => fields.map(({ question }) => question)))
}
