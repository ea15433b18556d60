import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms } from '../support/content'
import { bodyText, compact, pdfOf, readPdf } from '../support/pdf'
import { textsOutside, textsOverTexts } from '../support/pdfFaults'
import { reportOn } from '../support/report'

const summaryPage = 2

async function pagesOf(report: ReportDocument) {
  const { bytes } = await pdfOf(report, { parts: [] })
  const pdf = await readPdf(bytes)
  return { pdf, texts: pdf.pages.map((page) => compact(bodyText(page))) }
}

/** The report of a firm whose names, steps and bodies are as long as they come. */
function longReport(): ReportDocument {
  const report = reportOn(exampleAnswers('metallbau-hamburg').answers)
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen und mehr davon. '
  const long = (text: string) => `${text} ${word.repeat(12)}`
  const { brief } = report
  return {
    ...report,
    company: word.repeat(20),
    brief: {
      ...brief,
      standing: brief.standing.map(long),
      moneyText: long(brief.moneyText),
      steps: brief.steps.map((step) => ({ ...step, action: long(step.action), reason: long(step.reason) })),
      helpers: brief.helpers.map((one) => ({ ...one, name: long(one.name), contact: long(one.contact) })),
      money: brief.money.map((one) => ({ ...one, name: long(one.name), text: long(one.text) })),
      dates: brief.dates.map((one) => ({ ...one, text: long(one.text) })),
    },
  }
}

describe.each(exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const)))(
  'the summary of %s in %s',
  (firm, language) => {
    it('stands on one page, the first after the contents, with all that it names', async () => {
      const report = reportOn(exampleAnswers(firm).answers, { language })
      const { texts } = await pagesOf(report)
      const { headings, steps, dates } = report.brief
      const expected = [...Object.values(headings).slice(1), ...dates.map(({ whenText }) => whenText)]
      expect(expected.filter((text) => !texts[summaryPage]?.includes(compact(text)))).toEqual([])
      expect(steps.filter(({ action }) => !texts[summaryPage]?.includes(compact(action)))).toEqual([])
      expect(texts[summaryPage + 1]).toContain(compact(report.summary.scoreText))
    })
  },
)

describe('the summary of a firm', () => {
  it.each([
    ['of which nothing is known', reportOn({})],
    ['where everything is long', longReport()],
  ])('keeps to its page: %s', async (_, report) => {
    const { pdf, texts } = await pagesOf(report)
    expect(textsOutside(pdf)).toEqual([])
    expect(textsOverTexts(pdf)).toEqual([])
    const headings = Object.values(report.brief.headings).slice(1).map(compact)
    expect(headings.filter((heading) => !texts[summaryPage]?.includes(heading))).toEqual([])
    expect(headings.filter((heading) => texts[summaryPage + 1]?.includes(heading))).toEqual([])
  })
})
