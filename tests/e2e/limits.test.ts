import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/wizard/events'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { madeReport } from './reportChoices'
import { arriveAt, expectFit, expectGoodScreen, expectSoon } from './screen'
import { changedFile, chooseFile, goTo, leaveStart, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'antriebstechnik-wolfsburg'
/** The tools and the foot of every screen. */
const fewestStops = 6
const mostStops = 1500
const page = (id: string): Place => ({ screen: 'page', page: id })
/** One screen of each kind. */
const places: Place[] = [
  { screen: 'start' },
  page('company.sector'),
  page('company.size'),
  page('company.related'),
  page('iot.security'),
  page('funding.start'),
  { screen: 'tasks' },
  { screen: 'review' },
  { screen: 'results' },
  { screen: 'offers' },
  { screen: 'plan' },
  { screen: 'report' },
]

describe('every kind of screen', () => {
  it('shows where the focus is, at every stop of the Tab key', async () => {
    const { page: shown } = await visit(browser(), '', { reducedMotion: 'reduce' })
    await openExample(shown, firm)
    for (const place of places) {
      await goTo(shown, place)
      expect({ place, stops: await stopsWithoutRing(shown) }).toEqual({ place, stops: [] })
    }
  })

  it('holds text of twice the size', async () => {
    const { page: shown } = await visit(browser(), '', { viewport: { width: 640, height: 900 } })
    await openExample(shown, firm)
    const devtools = await shown.context().newCDPSession(shown)
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    for (const place of places) {
      await goTo(shown, place)
      expect(await shown.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      const width = await shown.evaluate(() => document.documentElement.scrollWidth)
      await openEverything(shown)
      const opened = await shown.evaluate(() => document.documentElement.scrollWidth)
      expect({ place, width, opened }).toEqual({ place, width: 640, opened: 640 })
    }
  })

  it('holds the longest and the strangest words that users may enter', async () => {
    const { page: shown } = await visit(browser(), '', { viewport: { width: 320, height: 640 } })
    const strange = '<b>&amp;</b> "\' \u202eGmbH\u202c ヨット 🚢 '
    const file = changedFile(firm, (content) => {
      content.answers['company.name'] = (strange + 'Donaudampfschifffahrt'.repeat(8)).slice(0, 100)
      content.answers['funding.costEur'] = 99_999_999
      const note = strange + 'https://example.org/'.repeat(60)
      content.notes = Object.fromEntries(Object.keys(content.answers).map((id) => [id, note]))
    })
    await chooseFile(shown, file)
    await leaveStart(shown)
    for (const place of places) {
      await goTo(shown, place)
      await openEverything(shown)
      await expectFit(shown)
    }
    await goTo(shown, { screen: 'results' })
    expect(await shown.locator('main').textContent()).toContain(strange.trim())
    await press(shown, siteWords('de').results.actions.makePdf)
    await arriveAt(shown, { screen: 'report' })
    await madeReport(shown)
    await expectGoodScreen(shown)
  })

  it('speaks the other language at once, with the same answers behind it', async () => {
    const { page: shown } = await visit(browser())
    await openExample(shown, firm)
    const { texts, ui, app } = siteWords('en')
    await press(shown, siteWords('de').ui.layout.otherLanguage)
    const report = reportOn(exampleAnswers(firm).answers, { language: 'en', today: todayInBerlin() })
    await expectSoon(() => shown.locator('main h1').textContent()).toBe(report.summary.headline)
    const headings: [Place, string | undefined][] = [
      [{ screen: 'start' }, ui.start.heading],
      [page('iot.security'), texts.questions['iot.security']?.heading],
      [{ screen: 'tasks' }, ui.tasks.heading],
      [{ screen: 'review' }, ui.review.heading],
    ]
    for (const [place, heading] of headings) {
      await goTo(shown, place)
      expect(await shown.locator('main h1').textContent()).toContain(heading)
      await expectSoon(() => shown.title()).toContain(app.product)
      await expectGoodScreen(shown)
    }
    expect(new URL(shown.url()).searchParams.get('lang')).toBe('en')
  })
})

async function openEverything(shown: Page): Promise<void> {
  await shown.locator('main details').evaluateAll((all) => {
    for (const each of all) each.toggleAttribute('open', true)
  })
}

/** Stops of the Tab key, from the heading to the end and once more from the top, without a mark on them or their label. */
async function stopsWithoutRing(shown: Page): Promise<string[]> {
  const missing: string[] = []
  let rounds = 0
  for (let stops = 0; stops < mostStops; stops += 1) {
    await shown.keyboard.press('Tab')
    const { words, hasRing } = await shown.evaluate(ringAtFocus)
    if (words === '') rounds += 1
    else if (!hasRing) missing.push(words)
    if (rounds === 2) return stops > fewestStops ? missing : ['The Tab key stops hardly anywhere']
  }
  return missing
}

/** What has the focus, in words that are empty when nothing has it, and whether that is to be seen. */
function ringAtFocus(): { words: string; hasRing: boolean } {
  const element = document.activeElement
  if (!element || element === document.body) return { words: '', hasRing: false }
  const marked = [element, element.nextElementSibling, element.closest('label')]
  const hasRing = marked.some((each) => {
    if (!each) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
  return { words: element.outerHTML.slice(0, 200), hasRing }
}

function todayInBerlin(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
