import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { de as offers } from '../../src/i18n/offers/de'
import { de as plan } from '../../src/i18n/plan/de'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { goTo, openExample } from './steps'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const mostStops = 1500
const desk = { viewport: { width: 1280, height: 900 } }

describe('whoever does not look at the picture', () => {
  for (const screen of ['offers', 'plan'] as const)
    it(`reaches every control of the screen of ${screen} by Tab, in its order and by a name of its own`, async () => {
      const { page } = await visit(browser(), '', desk)
      await openExample(page, firm)
      await goTo(page, { screen })
      const controls = await page.evaluate(numberControls)
      const names = controls.map(({ name }) => name)
      expect(names.length).toBeGreaterThan(20)
      expect(names.filter((name) => name === '')).toEqual([])
      // Two cards may lead to the same third entry by the same words.
      const own = controls.filter(({ isRelated }) => !isRelated).map(({ name }) => name)
      expect(own.filter((name, index) => own.indexOf(name) !== index)).toEqual([])
      const stops = await stopsOf(page)
      expect(stops.map(({ stop }) => names[stop])).toEqual(names)
      const hidden = stops.filter(({ isCovered }) => isCovered).map(({ stop }) => names[stop])
      expect(hidden, 'focus behind something else').toEqual([])
    })

  it('reads the screen of offers by its headings: what decides, what was found, what was chosen', async () => {
    const { page } = await visit(browser(), '', desk)
    await openExample(page, firm)
    await goTo(page, { screen: 'offers' })
    const headings = await headingsOf(page)
    expect(headings.filter(({ level }) => level < 3).map(({ text }) => text)).toEqual([
      offers.title,
      offers.deciding,
      offers.comparison.title,
      offers.list.title,
      reportOn({}).headings.shortlist,
    ])
    const cards = await page.locator('.offers-list .card').count()
    expect(headings.filter(({ level }) => level === 3)).toHaveLength(cards)
    expectNoGap(headings)
    const count = page.getByRole('status').filter({ hasText: /\d/ })
    await page.getByRole('searchbox').fill('Fraunhofer')
    await page.getByRole('radio', { name: offers.filters.outcomes.all }).check()
    const [, found = ''] = /^(\d+)/.exec((await count.textContent()) ?? '') ?? []
    expect(Number(found)).toBeGreaterThan(cards)
    expect(await page.getByRole('search').count()).toBe(1)
    expect(await page.getByRole('group', { name: offers.filters.outcome }).count()).toBe(1)
  })

  it('reads the screen of funding by its headings, tables and lists', async () => {
    const { page } = await visit(browser(), '', desk)
    await openExample(page, firm)
    await goTo(page, { screen: 'plan' })
    const { funding } = reportOn(exampleAnswers(firm).answers)
    const headings = await headingsOf(page)
    expect(headings.filter(({ level }) => level < 3).map(({ text }) => text)).toEqual([
      plan.title,
      funding.orderGuard?.headline,
      funding.readiness?.title,
      plan.programmes.title,
      plan.timeline.title,
      plan.papers.title,
      plan.sketch.title,
      plan.firm.title,
      plan.rules.title,
    ])
    expectNoGap(headings)
    for (const name of [plan.size.caption, plan.ledger.caption]) {
      const table = page.getByRole('table', { name })
      expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3)
      expect(await table.getByRole('rowheader').count()).toBeGreaterThan(0)
    }
    const contents = page.getByRole('navigation', { name: plan.contents }).getByRole('button')
    const seen: string[] = []
    for (const part of await contents.all()) {
      await part.click()
      expect(await page.locator('main h2:focus').textContent()).toBe(await part.textContent())
      seen.push((await part.textContent()) ?? '')
    }
    expect(seen).toHaveLength(6)
  })
})

type Heading = { level: number; text: string }

function headingsOf(page: Page): Promise<Heading[]> {
  return page
    .locator('main')
    .getByRole('heading')
    .evaluateAll((all) =>
      all.map(({ tagName, textContent }) => ({ level: Number(tagName.slice(1)), text: textContent })),
    )
}

/** No heading stands more than one level below the one before. */
function expectNoGap(headings: readonly Heading[]): void {
  const gaps = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
  expect(gaps).toEqual([])
}

type Stop = { stop: number; isCovered: boolean }

/** The controls of a whole round of the Tab key, from the top of the page, and whether something lies over them. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const rounds: Stop[][] = [[]]
  for (let count = 0; count < mostStops && rounds.length < 3; count += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(stopAtFocus)
    if (stop.stop < 0) rounds.push([])
    else rounds.at(-1)?.push(stop)
  }
  return rounds[1] ?? []
}

function stopAtFocus(): Stop {
  const element = document.activeElement
  const stop = Number(element?.getAttribute('data-stop') ?? '-1')
  const box = (element?.closest('label') ?? element)?.getBoundingClientRect()
  if (!element || !box || stop < 0) return { stop, isCovered: false }
  const { left, top, right, bottom } = box
  const isSeen = [0.1, 0.5, 0.9].some((share) => {
    const on = document.elementFromPoint(left + (right - left) * share, top + (bottom - top) * 0.5)
    return (
      on !== null && (element.contains(on) || on.contains(element) || on.closest('label')?.contains(element))
    )
  })
  return { stop, isCovered: !isSeen }
}

/** Numbers the controls that can be seen, of radios the one that Tab leads to, and gives their words. */
function numberControls(): { name: string; isRelated: boolean }[] {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  const controls = [...all].filter((control) => {
    if (!control.checkVisibility()) return false
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio' || control.checked) return true
    return document.querySelector(`input[name="${CSS.escape(control.name)}"]:checked`) === null
  })
  return controls.map((control, index) => {
    control.setAttribute('data-stop', String(index))
    const labels = 'labels' in control && control.labels instanceof NodeList ? [...control.labels] : []
    const words = [control, ...labels].map(({ textContent }) => textContent ?? '')
    return { name: words.join(' ').trim(), isRelated: control.closest('.card-related') !== null }
  })
}
