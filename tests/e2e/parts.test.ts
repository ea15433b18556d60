import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSources } from '../../.house/parts.mjs'
import { partsWords } from '../../src/ui/partsPage/words'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { expectFit, expectNoViolations } from './screen'
import { siteWords } from './words'

const browser = watchedBrowser()
let site: Awaited<ReturnType<typeof serveSources>>
beforeAll(async () => {
  site = await serveSources()
})
afterAll(() => site.close())

const looks: Record<string, VisitOptions> = {
  'light colours': {},
  'dark colours': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'a width of 320 px': { viewport: { width: 320, height: 640 } },
}

describe('the page of parts', () => {
  for (const [name, options] of Object.entries(looks)) {
    it(`shows every part without a fault in ${name}`, async () => {
      for (const language of ['de', 'en'] as const) {
        const page = await openParts(options, language)
        const words = partsWords[language]
        expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
          expect.arrayContaining([words.colours, words.buttons, words.notices, words.fields, words.dialogs]),
        )
        // Forced colours are the user's own, and axe reads those of the site below them.
        await expectNoViolations(page, options.forcedColors ? ['color-contrast'] : [])
        await expectFit(page)
      }
    })
  }

  it('tells the kinds and states of buttons apart without a colour of its own', async () => {
    const page = await openParts({ forcedColors: 'active' })
    const { buttonNames } = partsWords.de
    const looksOf = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluateAll((all) =>
        all.map((each) => {
          const { backgroundColor, borderStyle } = getComputedStyle(each)
          return `${borderStyle} on ${backgroundColor}`
        }),
      )
    const [main = [], secondary = [], danger = []] = await Promise.all(
      [buttonNames.main, buttonNames.secondary, buttonNames.danger].map(looksOf),
    )
    expect(new Set([main[0], secondary[0], danger[0]]).size).toBe(3)
    for (const [usual, , locked] of [main, secondary, danger]) {
      expect(locked).not.toBe(usual)
      expect(locked).toContain('dashed')
    }
  })

  it('asks in a dialog that keeps the focus, ends with Escape and gives the focus back', async () => {
    const page = await openParts({ viewport: { width: 320, height: 480 } })
    const words = siteWords('de').ui.data
    const opener = page.getByRole('button', { name: words.remove, exact: true }).last()
    await opener.click()
    const dialog = page.getByRole('dialog', { name: words.removeQuestion, description: words.removeHint })
    await dialog.waitFor()
    await expectNoViolations(page)
    await expectFit(page)
    const stops: (string | null)[] = []
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.closest('dialog, main')?.tagName ?? null))
    }
    expect(stops).not.toContain('MAIN')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true)
  })

  it('is not part of the built site', () => {
    const modules = readFileSync('dist/.vite/modules.json', 'utf8')
    expect(modules).toContain('src/ui/parts/Bar.tsx')
    expect(modules).not.toContain('partsPage')
  })
})

async function openParts(options: VisitOptions, language = 'de'): Promise<Page> {
  const { page } = await visit(browser(), `parts?lang=${language}`, { ...options, site: site.address })
  await page.locator('main h1').waitFor()
  return page
}
