import { describe, expect, it } from 'vitest'
import type { MadePdf } from '../../src/pdf/makePdf'
import type { ReportDocument } from '../../src/report/reportDocument'
import { exampleAnswers } from '../support/content'
import { bodyText, compact, partsWithoutAnswers, pdfOf, readPdf } from '../support/pdf'
import { textsOutside } from '../support/pdfFaults'
import { reportOn } from '../support/report'
import { openFile } from './structure/file'
import { withoutProject } from '../support/withoutProject'

const metalFirm = reportOn(exampleAnswers('metallbau-hamburg').answers)

/** The metal firm's report, with one thing changed. */
function someReport(change: Partial<ReportDocument> = {}): ReportDocument {
  return { ...metalFirm, ...change }
}

function withAnswer(answer: string): ReportDocument {
  const row = { question: 'company.name', heading: 'Wie heißt Ihr Betrieb?', answer }
  return someReport({ company: answer, answers: [{ id: 'company', title: 'Ihr Betrieb', rows: [row] }] })
}

async function textOf(report: ReportDocument): Promise<string> {
  const { bytes } = await pdfOf(report)
  const { pages } = await readPdf(bytes)
  return compact(pages.map(bodyText).join(''))
}

async function outsideOf(report: ReportDocument): Promise<string[]> {
  const { bytes } = await pdfOf(report)
  return textsOutside(await readPdf(bytes))
}

/** All objects of a file but the contents of streams. */
function writtenIn({ bytes }: MadePdf): string {
  return [...openFile(bytes).objects.values()].map((body) => body.split('stream\n')[0]).join('\n')
}

describe('the file', () => {
  it('has the same bytes for the same report', async () => {
    const [one, other] = [await pdfOf(metalFirm), await pdfOf(metalFirm)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })

  it('carries the day it was made for and no other', async () => {
    const text = writtenIn(await pdfOf(metalFirm, { createdOn: '2027-02-01' }))
    expect(text.match(/D:\d{14}[^)]*/g)).toEqual(["D:20270201000000+00'00'"])
  })

  it('embeds both weights, and names no font that it does not embed', async () => {
    const text = writtenIn(await pdfOf(metalFirm))
    expect(text.match(/\/FontFile2 /g)).toHaveLength(2)
    expect(text).not.toMatch(/Helvetica|Times|Courier/)
  })

  it('holds no script and no form', async () => {
    const text = writtenIn(await pdfOf(metalFirm))
    expect(text).not.toMatch(/\/JavaScript|\/JS |\/AcroForm/)
  })

  it('leaves the answers out on request', async () => {
    const { bytes } = await pdfOf(metalFirm, { parts: partsWithoutAnswers })
    const { outline } = await readPdf(bytes)
    expect(outline.map(({ title }) => title)).not.toContain(metalFirm.headings.answers)
  })

  it('links to web addresses and to nothing else outside', async () => {
    const { bytes } = await pdfOf(
      someReport({
        recommendations: metalFirm.recommendations.map((offer) => ({
          ...offer,
          url: 'javascript:alert(1)',
          sources: [{ url: 'https://example.org/straße?a=(b)', text: 'Beispiel' }],
        })),
        context: [],
      }),
    )
    const { pages } = await readPdf(bytes)
    const urls = new Set(pages.flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])))
    expect([...urls].filter((url) => url.includes('javascript'))).toEqual([])
    expect(urls).toContain('https://example.org/stra%C3%9Fe?a=(b)')
  })
})

describe('what somebody may have typed', { timeout: 30_000 }, () => {
  it.each([
    ['10,000 letters without a space', 'Ä'.repeat(10_000)],
    ['a very long address', `https://example.org/${'pfad/'.repeat(400)}`],
    [
      'a very long word',
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
    ],
    ['many lines', 'Zeile\n'.repeat(300)],
  ])('stays on the page: %s', async (_, text) => {
    expect(await outsideOf(withAnswer(text))).toEqual([])
  })

  it('is there to the last letter', async () => {
    const letters = Array.from({ length: 10_000 }, (_, index) =>
      String.fromCodePoint(97 + (index % 26)),
    ).join('')
    const text = await textOf(withAnswer(letters))
    expect(text.replaceAll('FrageundAntwort', '')).toContain(letters)
  })

  it('shows a mark for what the font lacks, and says so', async () => {
    const { bytes, missing } = await pdfOf(withAnswer('Werk 王 🚀 שלום GmbH'))
    const { pages, title } = await readPdf(bytes)
    expect(missing).toEqual(['王', '🚀', 'ש', 'ל', 'ו', 'ם'])
    expect(compact(pages.map(bodyText).join(''))).toContain('Werk□□□GmbH')
    expect(title).toBe('Wo wir stehen – Werk □ □ □ GmbH')
  })

  it('cannot break out of the file', async () => {
    const text = ') Tj ET endstream endobj <script>alert(1)</script> \\( \\) %PDF'
    expect(await textOf(withAnswer(text))).toContain(compact(text))
  })
})

describe('a report with little in it', () => {
  it('is a file all the same', async () => {
    const { headings, date, questionnaire, language, levels, title, brief } = metalFirm
    const summary = {
      ...metalFirm.summary,
      score: null,
      indicative: null,
      range: null,
      band: null,
      paragraphs: [],
    }
    const bare: ReportDocument = {
      headings,
      date,
      questionnaire,
      language,
      levels,
      title,
      summary: { ...summary, scoreText: 'noch kein Punktwert', rangeText: '' },
      brief: { ...brief, standing: [], steps: [], helpers: [], money: [], dates: [] },
      topics: [],
      nextSteps: [],
      clarifications: { intro: 'Es ist nichts offen.', items: [], postponedText: '' },
      recommendations: [],
      context: [],
      deciding: [],
      shortlist: [],
      partnerCountries: [],
      funding: { ...metalFirm.funding, ...withoutProject },
      answers: [],
      method: [],
    }
    expect(await textOf(bare)).toContain('nochkeinPunktwert')
  })

  it('copes with many topics of many fields', async () => {
    const topics = Array.from({ length: 14 }, (_, index) => {
      const topic = metalFirm.topics[index % metalFirm.topics.length]
      const fields = Array.from({ length: 20 }, () => topic?.fields[0] ?? []).flat()
      return topic === undefined ? [] : [{ ...topic, id: `topic${index}`, title: `Thema ${index}`, fields }]
    }).flat()
    expect(await outsideOf(someReport({ topics }))).toEqual([])
  })
})

describe('a report with much in it', () => {
  it('stays on its pages with a shortlist of everything that fits', async () => {
    const shortlist = metalFirm.recommendations.flatMap(({ id, outcome }) => (outcome === 'fits' ? id : []))
    const report = someReport({ shortlist })
    expect(await outsideOf(report)).toEqual([])
    const text = await textOf(report)
    const names = metalFirm.recommendations.flatMap(({ id, name }) => (shortlist.includes(id) ? name : []))
    expect(names.filter((name) => !text.includes(compact(name)))).toEqual([])
  })

  it('says a condition of several programmes once', async () => {
    const condition = 'Nur wenn der Auftrag ein Rücktrittsrecht hat.'
    const recommendations = metalFirm.recommendations.map((offer) =>
      offer.instrument === undefined ? offer : { ...offer, conditions: [condition] },
    )
    const shortlist: string[] = []
    const report = someReport({ recommendations, shortlist })
    const inFunding = (await textOf(report)).split(compact(report.headings.funding)).at(-1) ?? ''
    expect(inFunding.split(compact(condition))).toHaveLength(2)
  })

  it('takes a timetable of many steps over years', async () => {
    const { timeline, ...funding } = metalFirm.funding
    const years = ['2026', '2027', '2028', '2029', '2030'].flatMap((year) =>
      timeline.map((step) => ({ ...step, id: step.id + year, from: `${year}-01-01`, to: `${year}-12-31` })),
    )
    expect(await outsideOf(someReport({ funding: { ...funding, timeline: years } }))).toEqual([])
  })
})
