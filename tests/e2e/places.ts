import type { Page } from 'playwright-core'
import { addressOf } from '../../src/app/address'
import type { Place } from '../../src/wizard/events'
import { siteAddress } from './browser'

/** What comes after the questions, and beside them. */
export const afterQuestions: readonly Place[] = [
  { screen: 'review' },
  { screen: 'results' },
  { screen: 'offers' },
  { screen: 'plan' },
  { screen: 'report' },
  { screen: 'check' },
  { screen: 'adviser' },
  { screen: 'statement' },
  { screen: 'privacy' },
  { screen: 'blank' },
  { screen: 'keyIn' },
]

/** Places that show something before anything is answered; the others lead there. */
export const placesAtFirst: readonly Place[] = [
  { screen: 'start' },
  { screen: 'tasks' },
  { screen: 'page', page: 'company.sector' },
  ...afterQuestions,
]

/** Every place of somebody who has answered, with a page of each kind of question. */
export const placesWithAnswers: readonly Place[] = [
  { screen: 'tasks' },
  { screen: 'page', page: 'company.sector' },
  { screen: 'page', page: 'company.size' },
  { screen: 'page', page: 'company.related' },
  { screen: 'page', page: 'scope.relevance' },
  { screen: 'page', page: 'iot.security' },
  { screen: 'page', page: 'funding.earlierAid' },
  ...afterQuestions,
]

/** Loads the site anew at a place, as a bookmark does. */
export async function loadAt(page: Page, place: Place): Promise<void> {
  await page.goto('about:blank')
  await page.goto(siteAddress() + addressOf(place))
  await page.locator('main h1').waitFor()
}

/** Unfolds whatever can be unfolded on a screen. */
export function unfoldAll(page: Page): Promise<void> {
  return page.locator('main details').evaluateAll((all) => {
    for (const each of all) each.toggleAttribute('open', true)
  })
}
