import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { dePlain } from '../../src/i18n/ui/dePlain'
import type { Place } from '../../src/wizard/events'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { afterQuestions } from './places'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, texts } = siteWords('de')
const { plainTexts } = productQuestionnaire()
/** Many screens, each looked at by axe. */
const longLook = 240_000

const screens: readonly Place[] = [
  { screen: 'start' },
  { screen: 'tasks' },
  { screen: 'page', page: 'company.size' },
  { screen: 'page', page: 'iot.security' },
  ...afterQuestions,
]

describe('plain German', () => {
  it(
    'is good to read on every screen, by day and by night',
    async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await visit(browser(), '', { reducedMotion: 'reduce', colorScheme })
        await openExample(page, 'metallbau-hamburg')
        await press(page, ui.layout.plain)
        for (const place of screens) {
          await show(page, place)
          expect(await page.getByRole('button', { name: ui.layout.plain }).getAttribute('aria-pressed')).toBe(
            'true',
          )
          await expectGoodScreen(page)
        }
      }
    },
    longLook,
  )

  it('takes what is typed along, and the saved answers are the same', async () => {
    const { page } = await visit(browser())
    await openExample(page, 'metallbau-hamburg')
    await goToPage(page, 'company.size')
    const { heading = '' } = texts.questions['company.employees'] ?? {}
    await page.getByLabel(heading).fill('12,5')
    await press(page, ui.layout.plain)
    const staff = page.getByLabel(plainTexts.questions['company.employees']?.heading ?? '')
    await staff.waitFor()
    await expectSoon(() => new URL(page.url()).searchParams.get('einfach')).toBe('1')
    expect(await staff.inputValue()).toBe('12,5')
    await press(page, dePlain.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.hasRelations' })
    const saved = await savedAnswers(page, () => press(page, dePlain.layout.saveHint))
    expect(saved.answers).toEqual({
      ...exampleAnswers('metallbau-hamburg').answers,
      'company.employees': 12.5,
    })
  })

  it('is loaded only when it is wanted, and then instead of the usual German', async () => {
    const { page } = await visit(browser())
    const usual = textsLoadedBy(page)
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'results' })
    expect([...usual].filter((name) => name.includes('de-plain'))).toEqual([])

    const { page: plain } = await visit(browser(), '?lang=de&einfach=1')
    const loaded = textsLoadedBy(plain)
    await plain.reload()
    await press(plain, dePlain.start.begin)
    await arriveAt(plain, { screen: 'page', page: 'company.sector' })
    await expectSoon(() => [...loaded].sort()).toEqual(['de-plain/first', 'de-plain/rest'])
  })
})

/** Goes to a place by its address and waits for its heading. */
async function show(page: Page, place: Place): Promise<void> {
  const heading = page.locator('main h1')
  const before = await heading.textContent()
  await page.evaluate((address) => {
    location.hash = address
  }, addressOf(place))
  await expectSoon(
    async () => (await heading.count()) === 1 && (await heading.textContent()) !== before,
  ).toBe(true)
}

/** Sets of texts that a page asks for from now on. */
function textsLoadedBy(page: Page): Set<string> {
  const modules: Record<string, string[]> = JSON.parse(readFileSync('dist/.vite/modules.json', 'utf8'))
  const names = new Set<string>()
  page.on('request', (request) => {
    for (const module of modules[new URL(request.url()).pathname.slice(1)] ?? []) {
      const [, name] = /virtual:lotse\/texts\/(.+)$/.exec(module) ?? []
      if (name !== undefined) names.add(name)
    }
  })
  return names
}
