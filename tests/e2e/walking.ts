import { expect } from 'vitest'
import type { Answers, Notes } from '../../src/core/answers/answers'
import { pageAfter, pagesOf, type Page } from '../../src/core/questionnaire/path'
import type { Language } from '../../src/core/questionnaire/texts'
import { walk } from '../../src/core/questionnaire/walk'
import { productQuestionnaire } from '../support/content'
import { fieldsOf } from './fields'
import type { Keyboard } from './keyboard'
import { arriveAt, expectSoon } from './screen'
import { fillIn } from './typing'
import { siteWords } from './words'

export type Journey = {
  keyboard: Keyboard
  language: Language
  answers: Answers
  notes?: Notes
  /** What is answered before, the open page, and the page that is left open at the end; otherwise from end to end. */
  given?: Answers
  from?: string
  until?: string
  /** Called on each page before it is filled in. */
  onPage?: (page: Page) => Promise<void>
}

export type Travelled = { pages: Page[]; given: Answers }

/** Answers page after page by keyboard, from the open page to the review; every step must lead where it should. */
export async function answerAll(journey: Journey): Promise<Travelled> {
  const { keyboard, language, answers, notes = {}, from, until, onPage } = journey
  const { questionnaire } = productQuestionnaire()
  const { ui } = siteWords(language)
  const pages: Page[] = []
  let given = journey.given ?? {}
  let page = pagesOf(walk(questionnaire, given)).find(({ id }) => id === (from ?? id))
  while (page && page.id !== until) {
    await arriveAt(keyboard.page, { screen: 'page', page: page.id })
    await expectTitle(keyboard, page, language)
    await onPage?.(page)
    await fillIn(keyboard, fieldsOf(page, answers, notes, language), ui.page.note)
    await keyboard.press('Enter')
    pages.push(page)
    given = { ...given, ...answersOn(page, answers) }
    page = pageAfter(walk(questionnaire, given), page.id)
  }
  await arriveAt(keyboard.page, page ? { screen: 'page', page: page.id } : { screen: 'review' })
  return { pages, given }
}

function answersOn(page: Page, answers: Answers): Answers {
  return Object.fromEntries(
    page.questions.flatMap(({ id }) => {
      const answer = answers[id]
      return answer === undefined ? [] : [[id, answer]]
    }),
  )
}

/** Heading, section and product make the title, and the heading is the one of the questionnaire. */
async function expectTitle({ page }: Keyboard, { id, section, questions }: Page, language: Language) {
  const { texts, app } = siteWords(language)
  const heading = texts.pages[id]?.heading ?? texts.questions[questions[0]?.id ?? '']?.heading ?? ''
  expect(await page.locator('main h1').textContent()).toContain(heading)
  const title = `${heading} – ${texts.sections[section]?.title ?? ''} – ${app.product}`
  await expectSoon(() => page.title()).toBe(title)
}
