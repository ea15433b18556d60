import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../src/i18n/format'
import { deRecommendations } from '../../src/i18n/report/deRecommendations'
import { exampleAnswers, productCatalogue } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { goTo, openExample } from './steps'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const entry = 'mdz-hamburg'
/** The moments around the last midnight, in German time, with the day it then is in Germany. */
const moments = [
  ['2026-12-31T23:59:59+01:00', '2026-12-31'],
  ['2027-01-01T00:00:00+01:00', '2027-01-01'],
] as const

describe('an entry that ends today', () => {
  // The first is 13 hours ahead of Germany, the second 9 hours behind.
  for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])
    it(`is open to the last minute in Germany and closed from then on, in ${timezoneId}`, async () => {
      const { validUntil } = productCatalogue().catalogue.entries.find(({ id }) => id === entry) ?? {}
      expect(validUntil).toBe('2026-12-31')
      const { page } = await visit(browser(), '', { timezoneId })
      await openExample(page, firm)
      const seen: (string | null)[] = []
      for (const [moment, today] of moments) {
        await page.clock.setFixedTime(new Date(moment))
        await goTo(page, { screen: 'tasks' })
        await goTo(page, { screen: 'offers', part: entry })
        const outcome = await page.locator('.offers-called .card .tag').first().textContent()
        const { recommendations, context } = reportOn(exampleAnswers(firm).answers, { today })
        expect(outcome).toBe([...recommendations, ...context].find(({ id }) => id === entry)?.outcomeText)
        seen.push(outcome)
      }
      expect(seen).toEqual([deRecommendations.outcomes.fits, deRecommendations.outcomes.closed])
      const ended = deRecommendations.endedOn(formatsOf('de').date('2026-12-31'))
      expect(await page.locator('.offers-called .card').textContent()).toContain(ended)
    })
})
