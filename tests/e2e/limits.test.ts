import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/wizard/events'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { expectGoodScreen } from './screen'
import { chooseFile, exampleFile, goTo, leaveStart, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'antriebstechnik-wolfsburg'
/** The tools and the foot of every screen. */
const fewestStops = 6
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
      expect({ place, width }).toEqual({ place, width: 640 })
    }
  })

  it('holds the longest and the strangest words that users may enter', async () => {
    const { page: shown } = await visit(browser(), '', { viewport: { width: 320, height: 640 } })
    const file = JSON.parse(readFileSync(exampleFile(firm), 'utf8'))
    const strange = '<b>&amp;</b> "\' \u202eGmbH\u202c ヨット 🚢 '
    file.answers['company.name'] = (strange + 'Donaudampfschifffahrt'.repeat(8)).slice(0, 100)
    file.answers['funding.costEur'] = 99_999_999
    file.notes = Object.fromEntries(
      Object.keys(file.answers).map((id) => [id, `${strange}${'https://example.org/'.repeat(60)}`]),
    )
    await chooseFile(shown, {
      name: 'strange.lotse.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    })
    await leaveStart(shown)
    for (const place of places) {
      await goTo(shown, place)
      await shown.locator('main details').evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true)
      })
      await expectGoodScreen(shown)
    }
    expect(await shown.locator('main').textContent()).toContain(strange.trim())
    await press(shown, siteWords('de').results.actions.makePdf)
    await shown.locator('a[download]').waitFor()
    await expectGoodScreen(shown)
  })

  it('speaks the other language at once, with the same answers behind it', async () => {
    const { page: shown } = await visit(browser())
    await openExample(shown, firm)
    const { texts, ui, app } = siteWords('en')
    await press(shown, siteWords('de').ui.layout.otherLanguage)
    const report = reportOn(exampleAnswers(firm).answers, { language: 'en', today: todayInBerlin() })
    await expect.poll(() => shown.locator('main h1').textContent()).toBe(report.summary.headline)
    const headings: [Place, string | undefined][] = [
      [{ screen: 'start' }, ui.start.heading],
      [page('iot.security'), texts.questions['iot.security']?.heading],
      [{ screen: 'tasks' }, ui.tasks.heading],
      [{ screen: 'review' }, ui.review.heading],
    ]
    for (const [place, heading] of headings) {
      await goTo(shown, place)
      expect(await shown.locator('main h1').textContent()).toContain(heading)
      await expect.poll(() => shown.title()).toContain(app.product)
      await expectGoodScreen(shown)
    }
    expect(new URL(shown.url()).searchParams.get('lang')).toBe('en')
  })
})

/** Stops of the Tab key, from the heading to the end and once more from the top, at which neither the element nor its label has an outline. */
async function stopsWithoutRing(shown: Page): Promise<string[]> {
  const keyboard = keyboardOf(shown)
  const missing: string[] = []
  let wrapped = false
  for (let stops = 0; stops < 250; stops += 1) {
    await keyboard.press('Tab')
    const { kind, name, text } = await keyboard.focused()
    if (kind === '' && wrapped) return stops > fewestStops ? missing : ['The Tab key stops hardly anywhere']
    if (kind === '') {
      wrapped = true
      continue
    }
    if (!(await shown.evaluate(hasRing))) missing.push(`${kind} ${name} ${text}`)
  }
  return missing
}

function hasRing(): boolean {
  const element = document.activeElement
  const marked = [element, element?.nextElementSibling, element?.closest('label')]
  return marked.some((each) => {
    if (!each) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  })
}

function todayInBerlin(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
}
