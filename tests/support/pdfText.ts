import { fontsFor } from '../../src/cli/glyphs'
import { reportParts } from '../../src/core/choices'
import { makePdf, type MadePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers } from './content'
import { reportOn } from './report'

const metalFirm = reportOn(exampleAnswers('metallbau-hamburg').answers)

/** A short file in which a text stands as name of the firm, in a table and in a note, with all fonts that it needs. */
export async function pdfWith(text: string): Promise<MadePdf> {
  const row = { question: 'company.name', heading: text, answer: text, note: text }
  const report: ReportDocument = {
    ...metalFirm,
    company: text,
    recommendations: [],
    shortlist: [],
    topics: metalFirm.topics.slice(0, 1),
    nextSteps: metalFirm.nextSteps.slice(0, 1),
    answers: [{ id: 'company', title: 'Ihr Betrieb', rows: [row] }],
  }
  const parts = reportParts.filter((part) => part === 'topics' || part === 'answers')
  const request = { form: 'full', report, parts } as const
  return makePdf(request, await fontsFor(request), { createdOn: '2026-11-21' })
}
