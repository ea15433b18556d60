import { describe, expect, it } from 'vitest'
import { reportParts, type ReportPart } from '../../src/core/choices'
import { languages } from '../../src/core/questionnaire/texts'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms, type ExampleFirm } from '../support/content'
import { bodyText, compact, pdfOf, readPdf } from '../support/pdf'
import { endsOfPages, textsOutside } from '../support/pdfFaults'
import { reportOn } from '../support/report'
import { faultsOf } from './structure/conditions'
import { chosenReport } from './structure/reports'

const report = chosenReport('metallbau-hamburg', 'de')
const titleOf = (part: ReportPart) => report.headings[part === 'help' ? 'recommendations' : part]
/** Contents, summary and overview. */
const alwaysBefore = 3

async function madeOf(parts: readonly ReportPart[]) {
  const { bytes } = await pdfOf(report, { parts })
  const pdf = await readPdf(bytes)
  const chapters = pdf.outline.filter(({ within }) => within === undefined).map(({ title }) => title)
  return { bytes, pdf, chapters, text: compact(pdf.pages.map(bodyText).join('')) }
}

type Chosen = readonly [how: string, part: ReportPart, parts: readonly ReportPart[]]

const choices: readonly Chosen[] = [
  ...reportParts.map((part) => ['without', part, reportParts.filter((other) => other !== part)] as const),
  ...reportParts.map((part) => ['with nothing but', part, [part]] as const),
  ['without any part, even', 'answers', []] as const,
]

describe.each(choices)('the report %s %s', (_, __, parts) => {
  it('has the chapters that are wanted, in contents and bookmarks, and refers to no other', async () => {
    const { bytes, pdf, chapters, text } = await madeOf(parts)
    const contents = compact(bodyText(pdf.pages[1] ?? { texts: [], links: [] }))
    expect(chapters.slice(alwaysBefore, -1)).toEqual(parts.map(titleOf))
    expect(chapters.filter((title) => !contents.includes(compact(title)))).toEqual([])
    const left = reportParts.filter((part) => !parts.includes(part)).map(titleOf)
    expect(left.filter((title) => contents.includes(compact(title)))).toEqual([])
    const references = [
      ...(parts.includes('shortlist')
        ? []
        : ['Ihrer Merkliste stehen im Kapitel', 'stehen auf Ihrer Merkliste.']),
      ...(parts.includes('funding') ? [] : ['im Kapitel über Förderung']),
    ]
    expect(references.filter((reference) => text.includes(compact(reference)))).toEqual([])
    expect(faultsOf(bytes)).toEqual([])
  })
})

/** The report with a dozen of all sorts on the shortlist. */
function longReport(firm: ExampleFirm, language: 'de' | 'en'): ReportDocument {
  const { answers, notes } = exampleAnswers(firm)
  const plain = reportOn(answers, { notes, language })
  const offers = plain.recommendations.filter(({ outcome }) => outcome !== 'doesNotFit')
  const every = offers.filter((_, index) => index % 2 === 0).slice(0, 12)
  return reportOn(answers, { notes, language, shortlist: every.map(({ id }) => id) })
}

describe.each(exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const)))(
  'the report on %s in %s with a dozen entries chosen',
  (firm, language) => {
    it('has a length that is read, no page nearly empty, and everything that was chosen', async () => {
      const long = longReport(firm, language)
      const made = await pdfOf(long)
      const pdf = await readPdf(made.bytes)
      const text = compact(pdf.pages.map(bodyText).join(''))
      const names = long.recommendations
        .filter(({ id }) => long.shortlist.includes(id))
        .map(({ name }) => name)
      expect(made.pages).toBeGreaterThanOrEqual(12)
      expect(made.pages).toBeLessThanOrEqual(25)
      expect(names.filter((name) => !text.includes(compact(name)))).toEqual([])
      expect(textsOutside(pdf)).toEqual([])
      expect(
        endsOfPages(pdf)
          .slice(0, -1)
          .filter((end) => end < 180),
      ).toEqual([])
    })
  },
)
