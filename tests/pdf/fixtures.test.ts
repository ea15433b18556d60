import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/core/questionnaire/texts'
import type { MadePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms } from '../support/content'
import { bodyText, compact, pageSize, pdfOf, readPdf, type ReadPdf } from '../support/pdf'
import { reportOn } from '../support/report'

const cases = exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const))
const margin = 50

describe.each(cases)('the PDF on %s in %s', (firm, language) => {
  let report: ReportDocument
  let made: MadePdf
  let pdf: ReadPdf
  let text: string

  beforeAll(async () => {
    const { answers, notes } = exampleAnswers(firm)
    report = reportOn(answers, { language, notes })
    made = await pdfOf(report)
    pdf = await readPdf(made.bytes)
    text = compact(pdf.pages.map(bodyText).join(''))
  })

  it('says what the report says, in its order', () => {
    const sentences = [
      report.title,
      report.company ?? '',
      report.summary.headline,
      ...report.summary.paragraphs,
      ...report.topics.flatMap((topic) => [
        topic.title,
        topic.applies ? topic.coverageText : topic.note,
        topic.bottleneck?.text ?? '',
        ...topic.fields.filter((field) => field.now !== undefined).map((field) => field.name),
      ]),
      ...report.nextSteps.map((step) => step.action),
      report.clarifications.intro,
      ...report.recommendations.filter(({ outcome }) => outcome === 'fits').map(({ name }) => name),
      ...report.answers.flatMap((section) => section.rows.flatMap((row) => [row.heading, row.answer])),
      ...report.method.flatMap((section) => [section.heading, ...section.paragraphs]),
    ]
    let from = 0
    const lost = sentences.filter((sentence) => {
      const place = text.indexOf(compact(sentence), from)
      if (place >= 0) from = place
      return place < 0
    })
    expect(lost).toEqual([])
  })

  it('says everything about each field, step and offer', () => {
    const sentences = [
      ...report.topics
        .flatMap((topic) => (topic.applies ? topic.fields : []))
        .flatMap((field) => [field.name, field.now, field.next, field.note]),
      ...[...report.recommendations, ...report.context].flatMap((offer) => [
        offer.name,
        offer.offer,
        offer.checkedText,
        ...offer.failed,
        ...offer.cautions,
        ...offer.sources.map((source) => source.text),
      ]),
    ]
    const lost = sentences.filter((sentence) => sentence !== undefined && !text.includes(compact(sentence)))
    expect(lost).toEqual([])
  })

  it('needs no character that the font lacks', () => {
    expect(made.missing).toEqual([])
  })

  it('keeps all text within the margins', () => {
    const outside = pdf.pages.flatMap(({ texts }) =>
      texts.filter(
        (each) =>
          each.x < margin ||
          each.right > pageSize.width - margin + 0.5 ||
          each.y - each.size < 30 ||
          each.y > pageSize.height - 30,
      ),
    )
    expect(outside).toEqual([])
  })

  it('never sets text over text', () => {
    const collisions = pdf.pages.flatMap(({ texts }) => {
      const visible = texts.filter((each) => each.text.trim() !== '')
      return visible.flatMap((one, index) =>
        visible
          .slice(index + 1)
          .filter(
            (other) =>
              Math.abs(one.y - other.y) < 0.6 * Math.min(one.size, other.size) &&
              one.x < other.right - 2.5 &&
              other.x < one.right - 2.5,
          )
          .map((other) => `${one.text} | ${other.text}`),
      )
    })
    expect(collisions).toEqual([])
  })

  it('numbers every page but the cover', () => {
    const numbers = pdf.pages.map(({ texts }) => texts.find((each) => each.y > pageSize.height - 60)?.text)
    const count = pdf.pages.length
    const word = language === 'de' ? ['Seite', 'von'] : ['Page', 'of']
    expect(made.pages).toBe(count)
    expect(numbers).toEqual([
      undefined,
      ...Array.from({ length: count - 1 }, (_, index) => `${word[0]} ${index + 2} ${word[1]} ${count}`),
    ])
  })

  it('leads from bookmarks and contents to the pages where the headings stand', () => {
    const stands = (title: string, page: number) =>
      pdf.pages[page - 1]?.texts.length !== undefined &&
      compact(bodyText(pdf.pages[page - 1] ?? { texts: [], links: [] })).includes(compact(title))
    expect(pdf.outline.filter(({ title, page }) => !stands(title, page))).toEqual([])
    const titles = pdf.outline.map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining([report.headings.topics, ...report.topics.map(({ title }) => title)]),
    )

    const contents = pdf.pages[1]
    const entries = pdf.outline.filter(({ within }) => within !== report.headings.answers).slice(1)
    const lines = entries.map(({ title, page }) => {
      const line = contents?.texts.find((each) => each.text === title)
      const number = contents?.texts.find((each) => each.y === line?.y && each.text === String(page))
      const link = contents?.links.find(
        (each) => Math.abs(each.y - ((line?.y ?? 0) - 10)) < 4 && each.page === page,
      )
      return line !== undefined && number !== undefined && link !== undefined
    })
    expect(lines).toEqual(entries.map(() => true))
  })

  it('leaves no heading alone at the foot of a page', () => {
    const headings = new Set(
      [
        ...pdf.outline.map(({ title }) => title),
        ...report.topics.flatMap((topic) => topic.fields.map(({ name }) => name)),
        ...report.nextSteps.map(({ action }) => action),
        ...report.recommendations.map(({ name }) => name),
        ...report.method.map(({ heading }) => heading),
      ].map(compact),
    )
    const last = pdf.pages.map(({ texts }) => {
      const body = texts.filter((each) => each.y < pageSize.height - 62)
      const lowest = Math.max(...body.map(({ y }) => y))
      return body.filter(({ y, x, size }) => y === lowest && x > 170 && size > 10)
    })
    const lines = last.map((line) => compact(line.map(({ text: each }) => each).join('')))
    expect(lines.filter((line) => headings.has(line))).toEqual([])
  })

  it('has no page that is nearly empty', () => {
    const lowest = pdf.pages.map(({ texts }) =>
      Math.max(...texts.filter((each) => each.y < pageSize.height - 62).map(({ y }) => y)),
    )
    const empty = lowest.flatMap((y, index) =>
      y < 180 ? [`page ${index + 1} ends at ${Math.round(y)}`] : [],
    )
    expect(empty).toEqual([])
  })

  it('carries title, language and the wish to show the title', () => {
    expect({ title: pdf.title, language: pdf.language, showsTitle: pdf.showsTitle }).toEqual({
      title: `${report.title} – ${report.company}`,
      language,
      showsTitle: true,
    })
  })
})
