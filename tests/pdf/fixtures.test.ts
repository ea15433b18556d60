import { beforeAll, describe, expect, it } from 'vitest'
import { entryKinds } from '../../src/core/catalogue/entry'
import { languages, type Language } from '../../src/core/questionnaire/texts'
import { helpDe } from '../../src/i18n/pdf/help.de'
import { helpEn } from '../../src/i18n/pdf/help.en'
import { select } from '../../src/report/selection'
import type { MadePdf } from '../../src/pdf/makePdf'
import type { ReportDocument, ReportRecommendation } from '../../src/report/reportDocument'
import { exampleAnswers, exampleFirms, type ExampleFirm } from '../support/content'
import { bodyText, compact, pageSize, pdfOf, readPdf, type ReadPdf } from '../support/pdf'
import { endsOfPages, lastLines, textsOutside, textsOverTexts } from '../support/pdfFaults'
import { reportOn } from '../support/report'

const cases = exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const))
const outcomes = ['fits', 'perhaps', 'doesNotFit', 'closed'] as const

function reportOf(firm: ExampleFirm, language: Language): ReportDocument {
  const { answers, notes } = exampleAnswers(firm)
  return reportOn(answers, { language, notes })
}

/** One of each sort: a programme, a laboratory, and something that calls for caution. */
function someShortlist({ recommendations }: ReportDocument): string[] {
  const fits = (is: (offer: ReportRecommendation) => boolean) =>
    recommendations.find((offer) => offer.outcome !== 'doesNotFit' && is(offer))?.id ?? []
  return [
    fits(({ cautions }) => cautions.length > 0),
    fits(({ kind }) => kind === 'test-lab'),
    fits(({ terms }) => terms.length > 0),
  ].flat()
}

describe.each(cases)('the PDF on %s in %s', (firm, language) => {
  let report: ReportDocument
  let made: MadePdf
  let pdf: ReadPdf
  let text: string

  beforeAll(async () => {
    const plain = reportOf(firm, language)
    report = { ...plain, shortlist: someShortlist(plain) }
    made = await pdfOf(report)
    pdf = await readPdf(made.bytes)
    text = compact(pdf.pages.map(bodyText).join(''))
  })

  /** Sentences that are not there, or not after the one before. */
  function lostInOrder(sentences: readonly string[]): string[] {
    let from = 0
    return sentences.filter((sentence) => {
      const place = text.indexOf(compact(sentence), from)
      if (place >= 0) from = place
      return place < 0
    })
  }

  it('says what the report says, in its order', () => {
    const { funding } = report
    expect(
      lostInOrder([
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
        report.headings.shortlist,
        ...select(report, 0).chosen.flatMap(({ name, offer }) => [name, offer]),
        report.headings.recommendations,
        funding.headline,
        funding.disclaimer,
        funding.orderGuard?.headline ?? '',
        funding.readiness?.advice ?? '',
        ...[funding.size, funding.ledger, funding.difficulty].map(({ title }) => title),
        ...funding.groups.filter(({ programmes }) => programmes.length > 0).map(({ title }) => title),
        funding.earliestStart?.text ?? '',
        ...funding.timeline.map(({ title }) => title),
        ...funding.papers.map(({ name }) => name),
        ...funding.rules.map((rule) => rule.text),
        ...report.answers.flatMap((section) => section.rows.flatMap((row) => [row.heading, row.answer])),
        ...report.method.flatMap((section) => [section.heading, ...section.paragraphs]),
      ]),
    ).toEqual([])
  })

  it('says everything about each field', () => {
    const sentences = report.topics
      .flatMap((topic) => (topic.applies ? topic.fields : []))
      .flatMap((field) => [field.name, field.now, field.next, field.note])
    const lost = sentences.filter((sentence) => sentence !== undefined && !text.includes(compact(sentence)))
    expect(lost).toEqual([])
  })

  it('says everything about each entry of the shortlist where nothing else needs the room', async () => {
    const { bytes } = await pdfOf(report, { parts: ['shortlist'] })
    const { pages } = await readPdf(bytes)
    const alone = compact(pages.map(bodyText).join(''))
    const sentences = select(report, 0).chosen.flatMap((offer) => [
      offer.checkedText,
      offer.statusNote,
      offer.apply,
      ...offer.reasons,
      ...offer.cautions,
      ...offer.terms.flatMap((row) => [row.label, row.text]),
      ...offer.sources.map((source) => source.text),
    ])
    const lost = sentences.filter((sentence) => sentence !== undefined && !alone.includes(compact(sentence)))
    expect(lost).toEqual([])
  })

  it('names everything that fits or may fit, and says why and on what terms of the best of each kind', () => {
    const suitable = report.recommendations.filter(
      ({ outcome }) => outcome === 'fits' || outcome === 'perhaps',
    )
    const best = select(report, 1).best.flatMap(({ offers }) => offers)
    const sentences = [
      ...suitable.map(({ name }) => name),
      ...best.flatMap((offer) => [
        offer.offer,
        offer.checkedText,
        offer.apply,
        ...offer.reasons,
        ...offer.unsure,
      ]),
    ]
    expect(
      sentences.filter((sentence) => sentence !== undefined && !text.includes(compact(sentence))),
    ).toEqual([])
  })

  it('counts each outcome of each kind rightly', () => {
    const { kinds, sum } = language === 'de' ? helpDe : helpEn
    const all = [...report.recommendations, ...report.context]
    const row = (name: string, offers: readonly ReportRecommendation[]) =>
      compact(name + outcomes.map((one) => offers.filter(({ outcome }) => outcome === one).length).join(''))
    const rows = entryKinds.map((kind) =>
      row(
        kinds[kind],
        all.filter((offer) => offer.kind === kind),
      ),
    )
    expect([...rows, row(sum, all)].filter((each) => !text.includes(each))).toEqual([])
    expect(text).toContain(String(all.filter(({ outcome }) => outcome !== 'context').length))
  })

  it('says each caution of what it names, once', () => {
    const { chosen, best, others, inFunding, warnings } = select(report, 3)
    const named = [chosen, ...[...best, ...others].map(({ offers }) => offers), inFunding, warnings].flat()
    const cautions = [...new Set(named.flatMap((offer) => offer.cautions))]
    expect(cautions.filter((caution) => text.split(compact(caution)).length !== 2)).toEqual([])
  })

  it('says once that it binds nobody', () => {
    expect(text.split(compact(report.funding.disclaimer))).toHaveLength(2)
  })

  it('has a length that is read', async () => {
    const { pages } = await pdfOf({ ...report, shortlist: [] })
    expect(pages).toBeGreaterThanOrEqual(12)
    expect(pages).toBeLessThanOrEqual(25)
    expect(made.pages).toBeLessThanOrEqual(25)
  })

  it('needs no character that the font lacks', () => {
    expect(made.missing).toEqual([])
  })

  it('keeps all text within the margins', () => {
    expect(textsOutside(pdf)).toEqual([])
  })

  it('never sets text over text', () => {
    expect(textsOverTexts(pdf)).toEqual([])
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
    const listed = pdf.outline
      .filter(({ within }) => within !== report.headings.answers)
      .filter(({ title }) => contents?.texts.some((each) => each.text === title))
      .slice(1)
    expect(listed.map(({ title }) => title)).toEqual(
      expect.arrayContaining(
        [...pdf.outline.filter(({ within }) => within === undefined).slice(1), ...report.topics].map(
          ({ title }) => title,
        ),
      ),
    )
    const lines = listed.map(({ title, page }) => {
      const line = contents?.texts.find((each) => each.text === title)
      const number = contents?.texts.find((each) => each.y === line?.y && each.text === String(page))
      const link = contents?.links.find(
        (each) => Math.abs(each.y - ((line?.y ?? 0) - 10)) < 4 && each.page === page,
      )
      return line !== undefined && number !== undefined && link !== undefined
    })
    expect(lines).toEqual(listed.map(() => true))
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
    expect(lastLines(pdf).filter((line) => headings.has(line))).toEqual([])
  })

  it('has no page that is nearly empty', () => {
    expect(endsOfPages(pdf).filter((end) => end < 180)).toEqual([])
  })

  it('carries title, language and the wish to show the title', () => {
    expect({ title: pdf.title, language: pdf.language, showsTitle: pdf.showsTitle }).toEqual({
      title: `${report.title} – ${report.company}`,
      language,
      showsTitle: true,
    })
  })
})
