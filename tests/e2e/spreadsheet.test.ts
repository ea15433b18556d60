import { expect, it } from 'vitest'
import { dayInBerlin } from '../../src/core/date'
import { de } from '../../src/i18n/xlsx/de'
import { makeXlsx } from '../../src/office/xlsx/makeXlsx'
import { exampleAnswers } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { downloadedBy } from './saving'
import { chooseFile, goTo, leaveStart, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'

it('saves the same spreadsheet in the browser as outside it', async () => {
  const { page } = await visit(browser())
  await chooseFile(page, `tests/fixtures/${firm}.lotse.json`)
  await leaveStart(page)
  await goTo(page, { screen: 'report' })
  const { name, bytes } = await downloadedBy(page, () =>
    press(page, siteWords('de').report.others.spreadsheet),
  )
  const { answers, notes, shortlist = [] } = exampleAnswers(firm)
  const today = dayInBerlin(new Date())
  const expected = makeXlsx(reportOn(answers, { notes, shortlist, today }), de, today)
  expect(name).toMatch(/\.xlsx$/)
  expect(bytes.equals(expected)).toBe(true)
})
