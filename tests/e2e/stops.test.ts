import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import type { Place } from '../../src/wizard/events'
import { visit, watchedBrowser, type VisitOptions } from './browser'
import { placesWithAnswers } from './places'
import { controlAtFocus, numberControls } from './stopsOnPage'
import { goTo, openExample } from './steps'

const browser = watchedBrowser()
/** More controls than any screen has. */
const mostStops = 900
/** Many screens, and two pictures drawn at each stop. */
const longWalk = 300_000
const screens: Record<string, VisitOptions> = {
  'on a phone, in light colours': { viewport: { width: 360, height: 640 }, colorScheme: 'light' },
  'on a desk, in dark colours': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'in forced colours': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
}
const withChoices: readonly Place[] = [
  { screen: 'page', page: 'iot.security' },
  { screen: 'page', page: 'company.sector' },
  { screen: 'page', page: 'scope.relevance' },
]

describe('whoever goes by Tab', () => {
  for (const [name, options] of Object.entries(screens))
    it(
      `comes to every control in its order, sees where it is, and out again, ${name}`,
      async () => {
        const { page } = await visit(browser(), '', { reducedMotion: 'reduce', ...options })
        await page.locator('main h1').waitFor()
        const faults = await faultsOfWalk(page, 'start')
        await openExample(page, 'antriebstechnik-wolfsburg')
        for (const place of options.forcedColors ? withChoices : placesWithAnswers) {
          await goTo(page, place)
          faults.push(...(await faultsOfWalk(page, addressOf(place))))
        }
        expect(faults).toEqual([])
      },
      longWalk,
    )
})

/** Walks a screen from its top until the focus leaves the page or begins anew. */
async function faultsOfWalk(page: Page, screen: string): Promise<string[]> {
  const controls = await page.evaluate(numberControls)
  const faults: string[] = []
  const stops: number[] = []
  while (stops.length < mostStops) {
    await page.keyboard.press('Tab')
    const { stop, fault } = await page.evaluate(controlAtFocus)
    if (stop === -1 || (stops.length > 0 && stop === stops[0])) break
    stops.push(stop)
    if (fault !== '') faults.push(`${screen}: ${fault}`)
  }
  const way = stops.map((stop) => controls[stop] ?? 'something that is no control')
  const isInOrder = way.length === controls.length && way.every((name, index) => name === controls[index])
  if (!isInOrder) faults.push(`${screen}: Tab goes ${firstDifference(way, controls)}`)
  return faults
}

function firstDifference(way: readonly string[], controls: readonly string[]): string {
  const at = controls.findIndex((name, index) => name !== way[index])
  return `${way.length} stops of ${controls.length}, to "${way[at] ?? 'nothing'}" and not to "${controls[at] ?? 'nothing'}"`
}
