import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import { makePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'
import { callSheetDe } from '../../src/i18n/pdf/callSheet.de'
import { callSheetEn } from '../../src/i18n/pdf/callSheet.en'
import { callSheetOf } from '../../src/report/callSheet'
import { exampleAnswers, exampleFirms } from '../support/content'
import { bodyText, compact, fonts, readPdf } from '../support/pdf'
import { textsOutside, textsOverTexts } from '../support/pdfFaults'
import { reportOn } from '../support/report'
import { faultsOf } from './structure/conditions'

/** One of each sort that one talks to. */
const entries = [
  'mdz-hamburg',
  'fraunhofer-iapt',
  'fed-kfw-511-512',
  'fed-eew-modul-3',
  'fed-forschungszulage',
  'handelskammer-hamburg',
  'automotive-agentur-niedersachsen',
]

const sheetOf = (report: ReportDocument, entry: string) =>
  makePdf({ form: 'callSheet', report, entry }, fonts, { createdOn: '2026-11-21' })

describe.each(entries.flatMap((entry) => languages.map((language) => [entry, language] as const)))(
  'the sheet for %s in %s',
  (entry, language) => {
    it.each([...exampleFirms, null])('is one page with its questions for %s, and sound', async (firm) => {
      const report = reportOn(firm === null ? {} : exampleAnswers(firm).answers, { language })
      const sheet = callSheetOf(report, entry, language === 'de' ? callSheetDe : callSheetEn)
      const made = await sheetOf(report, entry)
      const pdf = await readPdf(made.bytes)
      const text = pdf.pages.map((page) => compact(bodyText(page))).join('')
      expect(made.pages).toBe(1)
      expect(sheet?.questions.filter((question) => !text.includes(compact(question)))).toEqual([])
      expect(textsOutside(pdf)).toEqual([])
      expect(textsOverTexts(pdf)).toEqual([])
      expect(faultsOf(made.bytes)).toEqual([])
    })
  },
)

describe('a sheet', () => {
  const report = reportOn(exampleAnswers('metallbau-hamburg').answers)

  it('has the same bytes twice', async () => {
    const [one, other] = [await sheetOf(report, 'mdz-hamburg'), await sheetOf(report, 'mdz-hamburg')]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it('stays one page where everything is long', async () => {
    const long = 'Noch ein langer Satz, der alles Weitere verschiebt. '.repeat(30)
    const recommendations = report.recommendations.map((offer) => ({
      ...offer,
      name: long,
      apply: long,
      cautions: [long, long, long, long, long],
      reasons: [long, long, long],
    }))
    const made = await sheetOf({ ...report, company: long, recommendations }, 'mdz-hamburg')
    expect(made.pages).toBe(1)
    expect(textsOutside(await readPdf(made.bytes))).toEqual([])
  })

  it('is not made for an entry that the report does not know', async () => {
    await expect(sheetOf(report, 'gone')).rejects.toThrow(RangeError)
  })
})
