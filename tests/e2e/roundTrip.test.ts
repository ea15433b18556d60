import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { openAnswers } from '../../src/core/answers/answersFile'
import { someAnswers } from '../support/answers'
import { productQuestionnaire, valueOf } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { madeReport } from './reportChoices'
import { savedAnswers } from './saving'
import { chooseFile, goTo, leaveStart, openAnswersOf, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { questionnaire } = productQuestionnaire()

describe('answers', () => {
  it('of any firm come out of the report as they went in, in the browser', { timeout: 240_000 }, async () => {
    const { ui } = siteWords('de')
    const firms = fc.sample(someAnswers(questionnaire), { numRuns: 8, seed: 21 })
    const { page } = await visit(browser())
    for (const answers of firms) {
      if (answers !== firms[0]) await goTo(page, { screen: 'start' })
      await openAnswersOf(page, answers)
      await goTo(page, { screen: 'report' })
      const { bytes } = await madeReport(page)
      const { file } = valueOf(openAnswers(valueOf(answersIn(bytes)), questionnaire))
      expect(file.answers).toEqual(answers)

      await goTo(page, { screen: 'start' })
      await chooseFile(page, { name: 'report.pdf', mimeType: 'application/pdf', buffer: bytes })
      await leaveStart(page)
      const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
      expect(saved.answers).toEqual(answers)
    }
  })
})
