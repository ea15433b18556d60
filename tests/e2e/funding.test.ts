import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/core/answers/answers'
import { deFunding } from '../../src/i18n/funding/de'
import { de as plan } from '../../src/i18n/plan/de'
import { deGates } from '../../src/i18n/report/deGates'
import { largeGroup, readyFirm } from '../report/fundingFirms'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { fittingWithMoney, programmesIn, programmesShown, termsOf } from './planScreen'
import { downloadedBy } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { goTo, goToPage, openAnswersOf } from './steps'
import { answerAll } from './walking'
import { siteWords } from './words'

const browser = watchedBrowser()
const now = new Date('2026-11-21T10:00:00+01:00')
const desk = { viewport: { width: 1280, height: 900 } }
const { ui, texts, results } = siteWords('de')
const smeOnly = 'by-digitalbonus-standard'

/** The firm before it was asked about its project. */
const unasked: Answers = Object.fromEntries(
  Object.entries(readyFirm).filter(([id]) => !id.startsWith('funding.')),
)

describe('a small firm that is prepared', () => {
  it('is led by keyboard to programmes with money, a timetable, a calendar and a sketch', async () => {
    const { page } = await visit(browser(), '', desk)
    await page.clock.setFixedTime(now)
    const keyboard = keyboardOf(page)
    await openAnswersOf(page, unasked)
    await goToPage(page, 'funding.wanted')
    const title = 'Vernetzung von fünf Fräsmaschinen'
    const { given } = await answerAll({
      keyboard,
      language: 'de',
      answers: { ...readyFirm, 'funding.wantedStart': '2027-05-03', 'funding.title': title },
      given: unasked,
      from: 'funding.wanted',
    })
    await keyboard.pressButton(ui.review.results)
    await arriveAt(page, { screen: 'results' })
    await keyboard.pressButton(results.funding)
    await arriveAt(page, { screen: 'plan' })
    const report = reportOn(given)
    const { readiness, timeline, earliestStart } = report.funding

    const index = await page.locator('.readiness-index strong').textContent()
    expect(index).toBe(readiness?.indexText)
    expect(Number.parseInt(index ?? '', 10)).toBeGreaterThanOrEqual(80)
    expect(await page.locator('.readiness-index .tag').textContent()).toBe(
      deFunding.readiness.bands.ready.name,
    )
    expect(await programmesShown(page, report, 'grants')).toEqual(programmesIn(report, 'grants'))
    expect(await fittingWithMoney(page)).not.toEqual([])
    const days = page.locator('.timetable-when time')
    expect(await days.evaluateAll((all) => all.map((day) => day.getAttribute('datetime')))).toEqual(
      timeline.map(({ from }) => from),
    )
    expect(timeline.length).toBeGreaterThan(2)
    expect(await page.locator('.timetable > .callout').textContent()).toBe(earliestStart?.text)
    await expectGoodScreen(page)

    const calendar = await downloadedBy(page, () => keyboard.pressButton(plan.timeline.calendar))
    const events = calendar.bytes.toString('utf8')
    expect(calendar.name).toMatch(/\.ics$/)
    expect(events).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/)
    for (const { from } of timeline) expect(events).toContain(from.replaceAll('-', ''))
    const sketch = await downloadedBy(page, () => keyboard.pressButton(plan.sketch.file))
    expect(sketch.name).toMatch(/\.docx$/)
    expect(sketch.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    expect(strFromU8(unzipSync(sketch.bytes)['word/document.xml'] ?? new Uint8Array())).toContain(title)
    expect((await keyboard.focused()).text).toBe(plan.sketch.file)
  })
})

describe('a firm in the hands of a large group', () => {
  it('enters the group by keyboard and is told that it is too large, and what remains', async () => {
    const { page } = await visit(browser(), '', desk)
    await page.clock.setFixedTime(now)
    await openAnswersOf(page, readyFirm)
    await goToPage(page, 'company.hasRelations')
    const { given } = await answerAll({
      keyboard: keyboardOf(page),
      language: 'de',
      answers: {
        'company.hasRelations': 'yes',
        'company.related': [largeGroup],
      },
      given: readyFirm,
      from: 'company.hasRelations',
      until: 'company.identity',
    })
    await goTo(page, { screen: 'plan' })
    const report = reportOn(given)
    const { size } = report.funding
    const verdict = page.locator('.verdict').filter({ hasText: size.title })
    expect(await verdict.locator('.tag').first().textContent()).toBe(deFunding.firm.size.classes.large)
    expect(await verdict.locator('tbody th').allTextContents()).toEqual(size.sums.map(({ name }) => name))

    for (const id of ['loans', 'tax'] as const) {
      const shown = await programmesShown(page, report, id)
      expect(shown).toEqual(programmesIn(report, id))
      expect(shown).not.toEqual([])
    }
    const listed = await page.locator('.programmes h4').allTextContents()
    const smeMoney = termsOf(report, listed).filter(({ size: limit }) => limit.classAtMost !== undefined)
    expect(smeMoney).toEqual([])
    await expectGoodScreen(page)

    await goTo(page, { screen: 'offers', part: smeOnly })
    const card = page.locator('.offers-called .card-doesNotFit')
    await card.waitFor()
    expect(await card.textContent()).toContain(deGates.failed.size)
    expect(await card.textContent()).toContain(deFunding.rules.sizeThresholds.law)
    await expectGoodScreen(page)
  })
})

describe('a firm that has ordered already', () => {
  it('sees at the question what that closes, then on the plan, and keeps tax relief and services', async () => {
    const { page } = await visit(browser(), '', desk)
    await page.clock.setFixedTime(now)
    const keyboard = keyboardOf(page)
    const firm: Answers = {
      ...readyFirm,
      'funding.kinds': ['investment', 'r-and-d'],
      'funding.novelty': '2',
      'funding.wantedStart': '2027-05-03',
    }
    await openAnswersOf(page, firm)
    await goTo(page, { screen: 'plan' })
    const before = reportOn(firm)
    expect(await page.locator('.funding .callout h2').textContent()).toBe(before.funding.orderGuard?.headline)
    expect(await programmesShown(page, before, 'grants')).not.toEqual([])
    await keyboard.pressButton(plan.changeAnswer)
    await arriveAt(page, { screen: 'page', page: 'funding.start' })

    const options = texts.questions['funding.started']?.options ?? {}
    const meaning = page.getByRole('status').filter({ hasText: /\S/ })
    expect(await meaning.allTextContents()).toEqual([options['offers']?.consequence])
    await keyboard.tabTo(({ kind, value }) => kind === 'radio' && value === 'offers')
    while ((await keyboard.focused()).value !== 'binding') await keyboard.press('ArrowDown')
    await expectSoon(() => meaning.allTextContents()).toEqual([options['binding']?.consequence])
    await expectGoodScreen(page)
    await keyboard.pressButton(ui.page.save)
    await arriveAt(page, { screen: 'plan' })

    const report = reportOn({ ...firm, 'funding.started': 'binding' })
    const { orderGuard } = report.funding
    const guard = page.locator('.funding .callout-stop')
    expect(await guard.locator('h2').textContent()).toBe(orderGuard?.headline)
    const sentences = [orderGuard?.closes, orderGuard?.staysOpen, orderGuard?.wouldChange].flat()
    expect(sentences.length).toBeGreaterThan(2)
    expect(await guard.getByRole('listitem').allTextContents()).toEqual(sentences)
    const open = (await programmesShown(page, report, 'grants')).concat(
      await programmesShown(page, report, 'loans'),
    )
    expect(termsOf(report, open).filter(({ startRule }) => startRule !== 'none')).toEqual([])
    for (const id of ['tax', 'services'] as const)
      expect(await programmesShown(page, report, id)).not.toEqual([])
    await expectGoodScreen(page)

    await goTo(page, { screen: 'offers', part: smeOnly })
    const card = page.locator('.offers-called .card-doesNotFit')
    await card.waitFor()
    expect(await card.textContent()).toContain(deGates.failed.start)
    expect(await card.textContent()).toContain(deFunding.money.changes.withdrawable)
  })
})
