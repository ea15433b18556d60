import { describe, expect, it } from 'vitest'
import { languages, type Language } from '../../src/core/questionnaire/texts'
import { makePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms, type ExampleFirm } from '../support/content'
import { bodyText, compact, fonts, readPdf } from '../support/pdf'
import { textsOutside, textsOverTexts } from '../support/pdfFaults'
import { reportOn } from '../support/report'
import { faultsOf } from './structure/conditions'

const shortOf = (report: ReportDocument) =>
  makePdf({ form: 'short', report }, fonts, { createdOn: '2026-11-21' })

function reportOf(firm: ExampleFirm | null, language: Language): ReportDocument {
  return reportOn(firm === null ? {} : exampleAnswers(firm).answers, { language })
}

const cases = [...exampleFirms, null].flatMap((firm) =>
  languages.map((language) => [firm, language] as const),
)

describe.each(cases)('the report on two pages on %s in %s', (firm, language) => {
  it('has two pages with what one has to know, and is sound', async () => {
    const report = reportOf(firm, language)
    const made = await shortOf(report)
    const pdf = await readPdf(made.bytes)
    const [first = '', second = ''] = pdf.pages.map((page) => compact(bodyText(page)))
    const { brief, topics, funding } = report
    const applying = topics.filter(({ applies }) => applies)
    expect(pdf.pages).toHaveLength(2)
    expect(brief.steps.filter(({ action }) => !first.includes(compact(action)))).toEqual([])
    expect(
      [
        ...applying.map(({ title }) => title),
        funding.disclaimer,
        funding.size.verdict,
        funding.ledger.verdict,
      ].filter((text) => !second.includes(compact(text))),
    ).toEqual([])
    expect(textsOutside(pdf)).toEqual([])
    expect(textsOverTexts(pdf)).toEqual([])
    expect(faultsOf(made.bytes)).toEqual([])
  })
})

describe('the report on two pages', () => {
  it('has the same bytes twice', async () => {
    const report = reportOf('metallbau-hamburg', 'de')
    const [one, other] = [await shortOf(report), await shortOf(report)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it('keeps to two pages with many topics, and a bottleneck in each', async () => {
    const report = reportOf('metallbau-hamburg', 'de')
    const bottleneck = { field: 'iot.security', name: 'Sicherheit', text: 'Das bremst sehr. '.repeat(20) }
    const topics = Array.from({ length: 20 }, (_, index) => {
      const topic = report.topics[index % report.topics.length]
      return topic === undefined ? [] : [{ ...topic, id: `topic${index}`, bottleneck }]
    }).flat()
    const made = await shortOf({ ...report, company: 'Firma '.repeat(80), topics })
    expect(made.pages).toBe(2)
    expect(textsOutside(await readPdf(made.bytes))).toEqual([])
  })
})
