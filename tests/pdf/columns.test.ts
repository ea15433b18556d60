import { beforeAll, describe, expect, it } from 'vitest'
import { reportParts } from '../../src/core/choices'
import { languages, type Language } from '../../src/core/questionnaire/texts'
import { makePdf, type MadePdf } from '../../src/pdf/makePdf'
import type { PdfRequest } from '../../src/pdf/request'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleFirms, type ExampleFirm } from '../support/content'
import { compact, fonts, pageSize, readPdf, type ReadPdf, type ReadText } from '../support/pdf'
import { textsOutside, textsOverTexts } from '../support/pdfFaults'
import { chosenReport } from './structure/reports'
import { faultsOf } from './structure/conditions'
import { elementsOf } from './structure/elements'
import { openFile } from './structure/file'

const middle = pageSize.width / 2
const cases = exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const))

function requestOf(firm: ExampleFirm, language: Language): PdfRequest & { form: 'columns' } {
  const [report, other] = bothOf(firm, language)
  return { form: 'columns', report, other, parts: reportParts }
}

function bothOf(firm: ExampleFirm, language: Language): [ReportDocument, ReportDocument] {
  return [chosenReport(firm, language), chosenReport(firm, language === 'de' ? 'en' : 'de')]
}

function make(request: PdfRequest): Promise<MadePdf> {
  return makePdf(request, fonts, { createdOn: '2026-11-21' })
}

/** What stands in one of the columns, from its first page to its last. */
function columnText({ pages }: ReadPdf, isIn: (text: ReadText) => boolean): string {
  return compact(
    pages
      .flatMap(({ texts }) =>
        texts.filter((text) => text.y > 66 && text.y < pageSize.height - 62 && isIn(text)),
      )
      .map(({ text }) => text)
      .join(''),
  )
}

/** Sentences of the report that must stand in its column, whatever is left out for length. */
function sentencesOf({
  summary,
  topics,
  nextSteps,
  clarifications,
  funding,
  ...report
}: ReportDocument): string[] {
  return [
    summary.headline,
    ...summary.paragraphs,
    ...topics.flatMap((topic) => [
      topic.title,
      ...(topic.applies
        ? [topic.coverageText, ...topic.fields.flatMap(({ name, now = '', next = '' }) => [name, now, next])]
        : [topic.note]),
    ]),
    ...nextSteps.flatMap(({ action }) => action),
    clarifications.intro,
    ...clarifications.items.map(({ text }) => text),
    ...report.shortlist.flatMap((id) => report.recommendations.find((offer) => offer.id === id)?.offer ?? []),
    funding.headline,
    ...[funding.size, funding.ledger, funding.difficulty].flatMap(({ title, verdict }) => [title, verdict]),
    ...(funding.readiness?.criteria ?? []).map(({ name }) => name),
    ...funding.timeline.flatMap(({ title, text }) => [title, text]),
    ...funding.papers.flatMap(({ name, text }) => [name, text]),
    ...report.answers.flatMap(({ rows }) => rows.flatMap(({ heading, answer }) => [heading, answer])),
    ...report.method.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ].filter((sentence) => sentence !== '')
}

describe.each(cases)('the report on %s in two languages, %s on the left', (firm, language) => {
  const request = requestOf(firm, language)
  let made: MadePdf
  let pdf: ReadPdf

  beforeAll(async () => {
    made = await make(request)
    pdf = await readPdf(made.bytes)
  })

  it('is sound by the conditions of PDF/UA', () => {
    expect(faultsOf(made.bytes)).toEqual([])
  })

  it('stays short enough to be read', () => {
    expect(made.pages).toBeLessThanOrEqual(30)
  })

  it('has what is most important on one page', () => {
    const entries = pdf.outline.filter(({ within }) => within === undefined)
    const [page, next] = entries.map((entry) => entry.page)
    expect(entries[0]?.title).toContain(' / ')
    expect(next).toBe((page ?? 0) + 1)
  })

  it('keeps texts inside the margins and apart', () => {
    expect({ outside: textsOutside(pdf), over: textsOverTexts(pdf) }).toEqual({ outside: [], over: [] })
  })

  it('says everything in the first language on the left and in the second one on the right', () => {
    const left = columnText(pdf, ({ x }) => x < middle)
    const right = columnText(pdf, ({ x }) => x >= middle)
    const lost = (report: ReportDocument, column: string) =>
      sentencesOf(report).filter((sentence) => !column.includes(compact(sentence)))
    expect({ left: lost(request.report, left), right: lost(request.other, right) }).toEqual({
      left: [],
      right: [],
    })
  })

  it('has each chapter once among the bookmarks, in both languages', () => {
    const { headings } = request.report
    const titles = pdf.outline.filter(({ within }) => within === undefined).map(({ title }) => title)
    expect(titles).toContain(`${headings.topics} / ${request.other.headings.topics}`)
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('a report in two languages', () => {
  it('reads passage by passage, first in the language of the file and then in the other', async () => {
    const request = requestOf('metallbau-hamburg', 'de')
    const { pages } = await readPdf((await make(request)).bytes)
    const text = compact(pages.flatMap(({ texts }) => texts.map((each) => each.text)).join(''))
    const [own, other] = [request.report, request.other]
    const passages = own.topics.flatMap((topic, index) => [
      topic.title + (other.topics[index]?.title ?? ''),
      ...topic.fields.slice(0, 1).map((field) => field.now ?? ''),
    ])
    expect(passages.filter((each) => !text.includes(compact(each)))).toEqual([])
  })

  it('says of each passage in the second language that it is in that one', async () => {
    const file = openFile((await make(requestOf('metallbau-hamburg', 'de'))).bytes)
    const spoken = elementsOf(file).filter(({ language }) => language === 'en')
    expect(new Set(spoken.map(({ role }) => role))).toEqual(new Set(['Span', 'P', 'Figure', 'L']))
  })

  it('lets an adviser speak once, across both columns', async () => {
    const request = requestOf('metallbau-hamburg', 'de')
    const adviser = {
      name: 'Kontor Elbe',
      role: 'Ihre Beratung',
      lines: ['Am Sandtorkai 1'],
      forewordHeading: 'Vorwort',
      foreword: ['Was mir bei Ihnen aufgefallen ist.'],
      recommendationsHeading: 'Was wir empfehlen',
      recommendationsNote: 'Nicht aus dem Verzeichnis.',
      recommendations: [{ title: 'Wartung planen', paragraphs: ['Beginnen Sie mit einer Anlage.'] }],
      label: 'Anmerkung',
    }
    const topics = request.report.topics.map((topic) => ({ ...topic, comment: [`Zu ${topic.title}`] }))
    const made = await make({ ...request, report: { ...request.report, adviser, topics } })
    const text = compact(
      (await readPdf(made.bytes)).pages.flatMap(({ texts }) => texts.map((each) => each.text)).join(''),
    )
    const said = [
      ...adviser.foreword,
      'Beginnen Sie mit einer Anlage.',
      ...topics.flatMap(({ comment }) => comment),
    ]
    expect(said.filter((each) => text.split(compact(each)).length !== 2)).toEqual([])
    expect(faultsOf(made.bytes)).toEqual([])
  })

  it('tells a long shortlist more briefly, and loses no note of caution', async () => {
    const request = requestOf('metallbau-hamburg', 'de')
    const shortlist = request.report.recommendations.slice(0, 12).map(({ id }) => id)
    const [report, other] = [
      { ...request.report, shortlist },
      { ...request.other, shortlist },
    ]
    const made = await make({ ...request, report, other })
    const text = compact(
      (await readPdf(made.bytes)).pages.flatMap(({ texts }) => texts.map((each) => each.text)).join(''),
    )
    const notes = [report, other].flatMap(({ recommendations }) =>
      recommendations.filter(({ id }) => shortlist.includes(id)).flatMap(({ cautions }) => cautions),
    )
    expect(made.pages).toBeLessThanOrEqual(30)
    expect(notes.filter((each) => !text.includes(compact(each)))).toEqual([])
    expect(faultsOf(made.bytes)).toEqual([])
  })

  it('bears names and notes of any length and in any script', async () => {
    const request = requestOf('tischlerei-schwerin-quick', 'de')
    const company =
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(4)
    const answers = request.report.answers.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        note: `${'x'.repeat(200)} \u{1f600} ${'lang '.repeat(80)}`,
      })),
    }))
    const made = await make({
      ...request,
      report: { ...request.report, company, answers },
      other: { ...request.other, company },
    })
    expect(faultsOf(made.bytes)).toEqual([])
    const pdf = await readPdf(made.bytes)
    expect({ outside: textsOutside(pdf), over: textsOverTexts(pdf) }).toEqual({ outside: [], over: [] })
  })

  it('is the same file each time', async () => {
    const request = requestOf('metallbau-hamburg', 'de')
    const [one, other] = [await make(request), await make(request)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it('leaves out the parts that are not wanted', async () => {
    const request = requestOf('metallbau-hamburg', 'de')
    const { outline } = await readPdf((await make({ ...request, parts: [] })).bytes)
    const { headings } = request.report
    const titles = outline.map(({ title }) => title.split(' / ')[0])
    expect(titles).toContain(headings.method)
    for (const left of [headings.topics, headings.nextSteps, headings.funding, headings.answers])
      expect(titles).not.toContain(left)
  })
})
