import { describe, expect, it } from 'vitest'
import { reportParts } from '../../src/core/choices'
import type { Language } from '../../src/core/questionnaire/texts'
import { makePdf } from '../../src/pdf/makePdf'
import type { PdfRequest } from '../../src/pdf/request'
import { someChamber } from '../support/chamber'
import { exampleAnswers } from '../support/content'
import { bodyText, compact, fonts, readPdf } from '../support/pdf'
import { textsOutside, textsOverTexts } from '../support/pdfFaults'
import { reportOn } from '../support/report'
import { faultsOf } from './structure/conditions'

const { answers } = exampleAnswers('metallbau-hamburg')
const chamber = someChamber()
const reportIn = (language: Language) => reportOn(answers, { language, chamber })
const [german, english] = [reportIn('de'), reportIn('en')]

const requests: [string, PdfRequest][] = [
  ['in full', { form: 'full', report: german, parts: reportParts }],
  ['in the language that a text lacks', { form: 'full', report: english, parts: reportParts }],
  ['in two columns', { form: 'columns', report: english, other: german, parts: reportParts }],
]

describe.each(requests)('a report of a chamber %s', (_, request) => {
  it('names it and who is there, with links, and is sound', async () => {
    const { bytes } = await makePdf(request, fonts, { createdOn: '2026-11-21' })
    expect(faultsOf(bytes)).toEqual([])
    const read = await readPdf(bytes)
    const text = read.pages.map((page) => compact(bodyText(page))).join('')
    for (const { name, mail = '', phone = '' } of request.report.chamber?.contacts ?? [])
      for (const words of [name, mail, phone]) expect(text).toContain(compact(words))
    const links = read.pages.flatMap((page) => page.links.map(({ url }) => url))
    expect(links).toEqual(
      expect.arrayContaining(['mailto:petersen@kammer.example', 'https://kammer.example/']),
    )
    expect([...textsOutside(read), ...textsOverTexts(read)]).toEqual([])
  })
})
