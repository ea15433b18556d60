import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit, watchedBrowser } from './browser'
import { changesIn } from './keptPictures'
import { arriveAt } from './screen'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui } = siteWords('de')
const today = new Date('2026-11-21T10:00:00+01:00')
const firm = 'metallbau-hamburg'

/** The ten screens that matter most, in the order of a visit: how each is reached from the one before. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  start: (page) => page.locator('main h1').waitFor(),
  error: async (page) => {
    await press(page, ui.start.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    await press(page, ui.page.next)
    await page.getByText(ui.faults.chooseAnswer).first().waitFor()
  },
  ladder: async (page) => {
    await goTo(page, { screen: 'start' })
    await openExample(page, firm)
    await goToPage(page, 'iot.security')
  },
  number: (page) => goToPage(page, 'company.size'),
  tasks: (page) => goTo(page, { screen: 'tasks' }),
  review: (page) => goTo(page, { screen: 'review' }),
  results: (page) => goTo(page, { screen: 'results' }),
  offers: (page) => goTo(page, { screen: 'offers' }),
  plan: (page) => goTo(page, { screen: 'plan' }),
  report: async (page) => {
    await goTo(page, { screen: 'report' })
    await page.locator('.report-preview[aria-busy=false] .page-large .page-drawing').waitFor()
  },
}
/** Those that are looked at in dark colours, too, and what leads to them. */
const inDark = ['ladder', 'results', 'plan']
const toDark = ['start', 'error', ...inDark]
/** A visit of ten screens on a busy machine. */
const timeout = 240_000
/** Much of a screen at once, so that what lies below the first view is seen. */
const windows = [
  { width: 320, height: 2400 },
  { width: 1280, height: 1600 },
]

describe('the most important screens', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const viewport of windows)
      it(`look as they did, ${viewport.width} px wide in ${colorScheme} colours`, { timeout }, async () => {
        const { page } = await visit(browser(), '', {
          viewport,
          colorScheme,
          reducedMotion: 'reduce',
          before: withExactLetters,
        })
        await page.clock.setFixedTime(today)
        const changes: string[] = []
        for (const [name, reach] of Object.entries(screens)) {
          if (colorScheme === 'dark' && !toDark.includes(name)) continue
          await reach(page)
          if (colorScheme === 'dark' && !inDark.includes(name)) continue
          changes.push(
            ...(await changesIn(browser(), `${name}-${viewport.width}-${colorScheme}`, await settled(page))),
          )
        }
        expect(changes).toEqual([])
      })
})

/** Runs in the page: widths of letters are not rounded, which versions of a browser and machines do each in their own way. */
function withExactLetters(): void {
  const style = new CSSStyleSheet()
  style.replaceSync('* { text-rendering: geometricPrecision !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style]
}

/** What is seen once the letters are there and nothing moves any more. */
async function settled(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    scrollTo(0, 0)
    await document.fonts.ready
  })
  let last = await page.screenshot({ caret: 'initial' })
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(100)
    const next = await page.screenshot({ caret: 'initial' })
    if (next.equals(last)) return next
    last = next
  }
  throw new Error(`The screen does not come to rest: ${page.url()}`)
}
