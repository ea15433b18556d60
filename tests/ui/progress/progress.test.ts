import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/core/answers/answers'
import { pagesOf } from '../../../src/core/questionnaire/path'
import { languages, type Language } from '../../../src/core/questionnaire/texts'
import { walk, type Walk } from '../../../src/core/questionnaire/walk'
import { broughtBy, minutesLeft, wayDone } from '../../../src/ui/progress/progress'
import { exampleAnswers, exampleFirms, productQuestionnaire } from '../../support/content'

const { questionnaire, texts } = productQuestionnaire()

/** The page after the one with this question. */
function after(question: string, answers: Answers) {
  const current = walk(questionnaire, answers)
  const pages = pagesOf(current)
  const index = pages.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  const page = pages[index + 1]
  if (!page) throw new Error(`Nothing follows ${question}`)
  return { current, page }
}

describe('questions that came or went', () => {
  const quick = exampleAnswers('tischlerei-schwerin-quick').answers

  it('are those between the way before and after the answers of the last page', () => {
    const full = { ...quick, 'scope.depth': 'full' }
    const { current, page } = after('scope.depth', full)
    const before = wayDone(after('scope.depth', quick).current).of
    expect(wayDone(current).of - before).toBeGreaterThan(10)
    expect(broughtBy(current, page)).toBe(
      wayDone(current).of - before + broughtBy(walk(questionnaire, quick), page),
    )
  })

  it('are none on the first page, and none after a page on which nothing depends', () => {
    const current = walk(questionnaire, quick)
    const [first] = pagesOf(current)
    if (!first) throw new Error('There is no page')
    expect(broughtBy(current, first)).toBe(0)
    const { page } = after('company.name', quick)
    expect(broughtBy(current, page)).toBe(0)
  })

  it('are none where nothing on the page before is answered yet', () => {
    const { current, page } = after('scope.depth', {})
    expect(broughtBy(current, page)).toBe(0)
  })
})

describe('minutes left', () => {
  it.each(exampleFirms)('for %s are close to reading at 238 words a minute and deciding', (firm) => {
    for (const language of languages) {
      const { answers } = exampleAnswers(firm)
      const current = withoutAnswers(walk(questionnaire, answers))
      const required = current.asked.filter((question) => !question.optional)
      const seconds = required.reduce((sum, { id }) => sum + secondsOf(id, language), 0)
      expect(Math.abs(minutesLeft(current) - seconds / 60)).toBeLessThan(Math.max(1, seconds / 60 / 5))
    }
  })

  it('are what the start promises for the short round: five', () => {
    const quick = walk(questionnaire, exampleAnswers('tischlerei-schwerin-quick').answers)
    expect(minutesLeft(withoutAnswers(quick))).toBe(5)
  })

  it('are no more than twenty for the full round, whatever the firm', () => {
    for (const firm of exampleFirms)
      expect(
        minutesLeft(withoutAnswers(walk(questionnaire, exampleAnswers(firm).answers))),
      ).toBeLessThanOrEqual(20)
  })
})

/** The same way, with nothing on it answered yet. */
function withoutAnswers(current: Walk): Walk {
  return { ...current, answers: {} }
}

/** Reading the heading and half of the answers, deciding, and two keys. */
function secondsOf(question: string, language: Language): number {
  const own = texts[language].questions[question]
  const options = Object.values(own?.options ?? {})
  const words = [own?.heading, ...options.flatMap(({ label, hint }) => [label, hint])].map(wordsIn)
  const [heading = 0, ...rest] = words
  const read = heading + rest.reduce((sum, count) => sum + count, 0) / 2
  return (read / 238) * 60 + 1.35 + 2 * 0.28
}

function wordsIn(text: string | undefined): number {
  return text === undefined ? 0 : text.split(/\s+/).length
}
