import { describe, expect, it } from 'vitest'
import type { ReportDocument } from '../../../src/report/reportDocument'
import { partsWithoutAnswers, pdfOf } from '../../support/pdf'
import { withoutProject } from '../../support/withoutProject'
import { faultsOf } from './conditions'
import { chosenReport } from './reports'

const report = chosenReport('metallbau-hamburg', 'de')
const { timeline, ...funding } = report.funding
const years = ['2026', '2027', '2028', '2029', '2030', '2031'].flatMap((year) =>
  timeline.map((step) => ({ ...step, id: step.id + year, from: `${year}-01-01`, to: `${year}-12-31` })),
)

function withAnswer(answer: string): Partial<ReportDocument> {
  const row = { question: 'company.name', heading: 'Wie heißt Ihr Betrieb?', answer }
  return { company: answer, answers: [{ id: 'company', title: 'Ihr Betrieb', rows: [row] }] }
}

const odd: [string, Partial<ReportDocument>][] = [
  ['with a row over several pages', withAnswer('Zeile\n'.repeat(300))],
  ['with signs that the font lacks', withAnswer('Werk 王 🚀 שלום é ü GmbH')],
  ['with signs that mean something to the file', withAnswer(') Tj EMC <script> &amp; ]]> \\( %PDF')],
  ['with a timetable over several pages', { funding: { ...funding, timeline: years } }],
  ['without a project', { funding: { ...report.funding, ...withoutProject } }],
  ['without steps, offers and answers', { nextSteps: [], recommendations: [], context: [], answers: [] }],
  ['without topics', { topics: [], shortlist: [] }],
]

describe('a report that is odd', () => {
  it.each(odd)('is sound %s', async (_, change) => {
    expect(faultsOf((await pdfOf({ ...report, ...change })).bytes)).toEqual([])
  })

  it('is sound without the chapter of answers', async () => {
    expect(faultsOf((await pdfOf(report, { parts: partsWithoutAnswers })).bytes)).toEqual([])
  })
})
