import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/questionnaire/texts'
import type { MadePdf } from '../../../src/pdf/makePdf'
import type { ReportDocument } from '../../../src/report/reportDocument'
import { exampleFirms } from '../../support/content'
import { pdfOf, readPdf } from '../../support/pdf'
import { faultsOf } from './conditions'
import { paintedOn } from './drawing'
import { elementsOf, rootElements, type Element } from './elements'
import { openFile, type PdfFile } from './file'
import { textOf } from './syntax'
import { chosenReport } from './reports'

const cases = exampleFirms.flatMap((firm) => languages.map((language) => [firm, language] as const))

describe.each(cases)('the PDF on %s in %s', (firm, language) => {
  let report: ReportDocument
  let made: MadePdf
  let file: PdfFile

  beforeAll(async () => {
    report = chosenReport(firm, language)
    made = await pdfOf(report)
    file = openFile(made.bytes)
  })

  it('is PDF/UA-1 and PDF/A-3a as far as can be told', () => {
    expect(faultsOf(made.bytes)).toEqual([])
  })

  it('is no larger than 200,000 bytes', () => {
    expect(made.bytes.length).toBeLessThan(200_000)
  })

  it('reads with spaces between words, whatever the lines', () => {
    const spoken = withoutHyphens(spokenText(file))
    const sentences = [
      report.summary.headline,
      ...report.summary.paragraphs,
      ...report.nextSteps.slice(0, 3).map(({ reason }) => reason),
      report.funding.headline,
      ...report.method.flatMap(({ paragraphs }) => paragraphs),
    ]
    expect(sentences.filter((sentence) => !spoken.includes(withoutHyphens(sentence)))).toEqual([])
  })

  it('has the title, the chapters, and the topics and steps below them as headings', () => {
    const headings = elementsOf(file).filter(({ role }) => /^H\d$/u.test(role))
    const texts = headings.map((heading) => `${heading.role} ${withoutHyphens(textIn(file, heading))}`)
    const { topics, nextSteps, recommendations, funding, answers, method } = report.headings
    expect(texts).toEqual(
      expect.arrayContaining(
        [
          `H1 ${report.title}`,
          ...[topics, nextSteps, recommendations, funding, answers, method].map((title) => `H2 ${title}`),
          ...report.topics.map(({ title }) => `H3 ${title}`),
          ...report.nextSteps.slice(0, 1).map(({ action }) => `H3 ${action}`),
        ].map(withoutHyphens),
      ),
    )
  })

  it('says of each link where it leads', async () => {
    const labels = [...file.objects.values()].filter((body) => body.includes('/Subtype /Link'))
    const { pages } = await readPdf(made.bytes)
    expect(labels).toHaveLength(pages.reduce((sum, { links }) => sum + links.length, 0))
    const outside = file.pages
      .flatMap(({ page }) => file.list(page.get('Annots')).map(file.dictionary))
      .filter((entries) => entries.has('A'))
    const silent = outside.filter((entries) => {
      const address = textOf(file.dictionary(entries.get('A')).get('URI')) ?? ''
      return !(textOf(entries.get('Contents')) ?? '').includes(new URL(address).host.replace(/^www\./u, ''))
    })
    expect(outside.length).toBeGreaterThan(0)
    expect(silent).toEqual([])
  })
})

it('marks names in German in an English report', async () => {
  const file = openFile((await pdfOf(chosenReport('metallbau-hamburg', 'en'))).bytes)
  const passages = elementsOf(file).filter(({ role, language }) => role === 'Span' && language === 'de')
  const names = passages.map((passage) => textIn(file, passage))
  expect(names).toContain('Mittelstand-Digital Zentrum Hamburg')
  expect(names.filter((name) => /\b(the|of|and)\b/u.test(name))).toEqual([])
})

it('carries a file along, unchanged, dated, and tied to the document', async () => {
  const bytes = new TextEncoder().encode('{"company":"Müller & Söhne"}')
  const description = 'Antworten, aus denen der Bericht entstanden ist'
  const attachment = { name: 'Müller.lotse.json', mime: 'application/json', bytes, description }
  const report = chosenReport('metallbau-hamburg', 'de')
  const made = await pdfOf(report, { attachment })
  expect(faultsOf(made.bytes)).toEqual([])
  const file = openFile(made.bytes)
  const [specification] = file.list(file.catalog.get('AF')).map(file.dictionary)
  const embedded = file.dictionary(specification?.get('EF')).get('UF')
  const params = file.dictionary(file.dictionary(embedded).get('Params'))
  expect({
    name: textOf(specification?.get('UF')),
    plainName: textOf(specification?.get('F')),
    description: textOf(specification?.get('Desc')),
    type: file.dictionary(embedded).get('Subtype'),
    date: textOf(params.get('ModDate')),
    content: Buffer.from(file.stream(embedded), 'latin1').equals(Buffer.from(bytes)),
  }).toEqual({
    name: attachment.name,
    plainName: 'M_ller.lotse.json',
    description,
    type: { name: 'application/json' },
    date: "D:20261121000000+00'00'",
    content: true,
  })
  const other = { ...attachment, bytes: new TextEncoder().encode('{}') }
  const identity = ({ bytes: all }: MadePdf) => textOf(openFile(all).list(openFile(all).trailer.get('ID'))[0])
  expect(identity(await pdfOf(report, { attachment: other }))).not.toBe(identity(made))
})

/** What a reader of the tags says, part after part. */
function spokenText(file: PdfFile): string {
  const stretches = textsOf(file)
  const blocks = (element: Element): string =>
    element.kids
      .map((kid) =>
        'role' in kid ? blocks(kid) : 'number' in kid ? stretches.get(`${kid.page}.${kid.number}`) : '',
      )
      .join('') + (/^(Span|Link|Reference)$/u.test(element.role) ? '' : '\n')
  return rootElements(file).map(blocks).join('')
}

function textIn(file: PdfFile, { kids }: Element): string {
  const stretches = textsOf(file)
  return kids
    .map((kid): string =>
      'role' in kid
        ? textIn(file, kid)
        : 'number' in kid
          ? (stretches.get(`${kid.page}.${kid.number}`) ?? '')
          : '',
    )
    .join('')
}

const known = new WeakMap<PdfFile, Map<string, string>>()

function textsOf(file: PdfFile): Map<string, string> {
  const before = known.get(file)
  if (before !== undefined) return before
  const stretches = new Map<string, string>()
  for (const { page, mark, letters } of paintedOn(file)) {
    const place = `${page}.${mark}`
    stretches.set(place, (stretches.get(place) ?? '') + letters.join(''))
  }
  known.set(file, stretches)
  return stretches
}

function withoutHyphens(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[-\u2010\u2011\u00ad\u200b]/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ')
}
