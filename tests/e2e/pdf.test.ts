import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/core/questionnaire/texts'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, type ExampleFirm } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { bare, textOf } from './pdfText'
import { downloadedBy } from './saving'
import { expectGoodScreen } from './screen'
import { exampleFile, goTo, openExample } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const today = '2026-11-21'
const firms = [
  { firm: 'metallbau-hamburg', language: 'de', locale: 'de-DE' },
  { firm: 'tischlerei-schwerin-quick', language: 'en', locale: 'en-GB' },
  { firm: 'antriebstechnik-wolfsburg', language: 'en', locale: 'en-GB' },
  { firm: 'medizintechnik-erlangen', language: 'de', locale: 'de-DE' },
  { firm: 'softwarehaus-leipzig', language: 'de', locale: 'de-DE' },
] as const

describe('the report as PDF', () => {
  for (const { firm, language, locale } of firms) {
    it(`is made in the browser and says in ${language} what the results say (${firm})`, async () => {
      const { page } = await visit(browser(), '', { locale })
      await page.clock.setFixedTime(new Date(`${today}T10:00:00+01:00`))
      await openExample(page, firm, language)
      await goTo(page, { screen: 'report' })
      const words = siteWords(language).report
      const keyboard = keyboardOf(page)
      await keyboard.pressButton(words.make)
      const link = page.locator('a[download]')
      await link.waitFor()
      await expectGoodScreen(page)
      const { name, bytes } = await downloadedBy(page, () => link.press('Enter'))
      expect(name).toMatch(new RegExp(`-${today}\\.pdf$`))

      const { answers, notes } = exampleAnswers(firm)
      const report = reportOn(answers, { language, today, notes })
      const text = await textOf(bytes)
      for (const sentence of sentencesOf(report))
        expect(text.includes(bare(sentence)), `in the PDF: ${sentence}`).toBe(true)
      expect(bytes.equals(madeInNode(firm, language))).toBe(true)
    })
  }
})

/** What must not be missing from the PDF: it names all that fits or may fit, and counts the rest. */
function sentencesOf(report: ReportDocument): string[] {
  const headings = Object.entries(report.headings).filter(
    ([part]) => part !== 'context' && part !== 'shortlist',
  )
  return [
    report.company ?? '',
    report.summary.headline,
    ...headings.map(([, heading]) => heading),
    ...report.topics.map(({ title }) => title),
    ...report.nextSteps.map(({ action }) => action),
    ...report.recommendations.flatMap(({ name, outcome }) => (outcome === 'doesNotFit' ? [] : name)),
  ]
}

/** The same report by the command line. */
function madeInNode(firm: ExampleFirm, language: Language): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-report-'))
  const file = join(folder, 'report.pdf')
  const parameters = ['report', exampleFile(firm), '--out', file, '--date', today, '--lang', language]
  execFileSync(process.execPath, ['.house/lotse.mjs', ...parameters], { stdio: 'pipe' })
  const bytes = readFileSync(file)
  rmSync(folder, { recursive: true })
  return bytes
}
