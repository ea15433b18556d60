import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { bare, textOf } from './pdfText'
import { expectFit, expectGoodScreen, expectSoon } from './screen'
import { goTo, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const today = new Date('2026-11-21T10:00:00+01:00')

async function screenOf(screen: 'results' | 'report', options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(browser(), '', options)
  await page.clock.setFixedTime(today)
  await openExample(page, firm)
  await goTo(page, { screen })
  // What is printed is fetched once the screen stands.
  await page.waitForLoadState('networkidle')
  return page
}

/** Sentences from each chapter of the report. */
function sentences(): string[] {
  const { answers, notes } = exampleAnswers(firm)
  const { title, company, brief, topics, nextSteps, recommendations, funding, ...report } = reportOn(
    answers,
    { notes },
  )
  return [
    title,
    company ?? '',
    ...brief.standing,
    ...topics.flatMap((topic) => topic.fields.flatMap(({ name, now }) => [name, now ?? ''])),
    ...nextSteps.map(({ action }) => action),
    ...recommendations.flatMap(({ name, outcome }) => (outcome === 'fits' ? name : [])),
    funding.headline,
    ...funding.timeline.map(({ text }) => text),
    ...funding.papers.map(({ name }) => name),
    ...funding.rules.map(({ text }) => text),
    ...report.answers.flatMap(({ rows }) => rows.flatMap(({ heading, answer }) => [heading, answer])),
    ...report.method.flatMap(({ paragraphs }) => paragraphs),
  ]
}

/** What is on the sheets when the page is printed now. */
async function printed(page: Page): Promise<string> {
  return textOf(await page.pdf({ preferCSSPageSize: true }))
}

describe('what is printed', () => {
  it.each(['results', 'report'] as const)('is the report, from the screen %s', async (screen) => {
    const page = await screenOf(screen, { colorScheme: 'dark' })
    const text = await printed(page)
    expect(sentences().filter((sentence) => !text.includes(bare(sentence)))).toEqual([])
    const { results, report } = siteWords('de')
    const buttons = [results.actions.makePdf, results.actions.print, report.make, report.private.legend]
    expect(buttons.filter((word) => text.includes(bare(word)))).toEqual([])
    const twins = page.locator('.twin')
    expect([await twins.count(), await twins.isVisible()]).toEqual([1, false])
  })

  it('is what was chosen of the report', async () => {
    const page = await screenOf('report')
    const option = (value: string) => page.locator(`.report-choices input[value="${value}"]`)
    await option('names').uncheck()
    await option('funding').uncheck()
    await option('en').check()
    const { answers } = exampleAnswers(firm)
    const { headings, company, funding } = reportOn(answers, { language: 'en' })
    await expectSoon(async () => (await printed(page)).includes(bare(headings.topics))).toBe(true)
    const text = await printed(page)
    const absent = [company ?? '?', funding.disclaimer, siteWords('en').report.title]
    expect(absent.filter((sentence) => text.includes(bare(sentence)))).toEqual([])
  })

  it('names the addresses of its links', async () => {
    const text = await printed(await screenOf('results'))
    expect(text).toContain(bare('(mittelstand-digital.de)'))
  })
})

describe('the report as a page', () => {
  it('is good to read on every screen', async () => {
    const page = await screenOf('report')
    await press(page, siteWords('de').report.reading.open)
    await page.locator('.twin h1:focus').waitFor()
    await expectGoodScreen(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectFit(page)
    expect(bare(await page.locator('.twin').innerText())).toContain(bare(sentences()[3] ?? '?'))
  })
})
