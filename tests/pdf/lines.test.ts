import { describe, expect, it } from 'vitest'
import { reportParts } from '../../src/core/choices'
import { languages } from '../../src/core/questionnaire/texts'
import { layOut } from '../../src/pdf/layOut'
import { table } from '../../src/pdf/layout/table'
import type { PdfRequest } from '../../src/pdf/request'
import { readFont } from '../../src/pdf/text/font'
import { loadHyphenation } from '../../src/pdf/text/hyphenation'
import { createTypesetter } from '../../src/pdf/text/typesetter'
import { someAdvice, someProfile } from '../support/adviser'
import { exampleAnswers, exampleFirms } from '../support/content'
import { fonts } from '../support/pdf'
import { reportOn } from '../support/report'
import { brokenTables, endsOfWords, loneLines, missingHeads } from './lines'
import { chosenReport } from './structure/reports'

const { answers, notes } = exampleAnswers('metallbau-hamburg')
const sentence =
  'Wir kennen Ihren Betrieb seit vielen Jahren und haben im Oktober durch Ihre Halle geschaut. '
/** As much as an adviser can say before a report. */
const longest = Array.from({ length: 10 }, () => sentence.repeat(5).trim()).join('\n')
const byAdviser = (foreword: string) =>
  reportOn(answers, {
    notes,
    adviser: { profile: someProfile, advice: { ...someAdvice, foreword } },
  })

const requests: [string, PdfRequest][] = [
  ...exampleFirms.flatMap((firm) =>
    languages.map((language): [string, PdfRequest] => [
      `the whole report on ${firm} in ${language}`,
      { form: 'full', report: chosenReport(firm, language), parts: reportParts },
    ]),
  ),
  [
    'the report in two languages',
    {
      form: 'columns',
      report: chosenReport('medizintechnik-erlangen', 'de'),
      other: chosenReport('medizintechnik-erlangen', 'en'),
      parts: reportParts,
    },
  ],
  ['a report with the longest foreword', { form: 'full', report: byAdviser(longest), parts: reportParts }],
]

describe.each(requests)('%s', (_, request) => {
  it('leaves no line alone, repeats the head of each table, and ends no passage with the end of a word', async () => {
    const laidOut = await layOut(request, fonts)
    expect(loneLines(laidOut)).toEqual([])
    expect(missingHeads(laidOut)).toEqual([])
    expect(endsOfWords(laidOut)).toEqual([])
    const isFull = request.form === 'full'
    expect(brokenTables(laidOut)).toBeGreaterThanOrEqual(isFull ? 1 : 0)
    expect(laidOut.sheets.length).toBeLessThanOrEqual(isFull ? 25 : 30)
  })
})

it('sets a short foreword on the page of the contents', async () => {
  const report = byAdviser('Im Oktober haben wir gemeinsam durch Ihre Halle geschaut.')
  const { targets } = await layOut({ form: 'full', report, parts: reportParts }, fonts)
  expect([targets.get('foreword')?.page, targets.get('summary')?.page]).toEqual([2, 3])
})

it('divides long words in narrow cells where German divides them', async () => {
  const metrics = { regular: readFont(fonts.regular), semibold: readFont(fonts.semibold) }
  const type = createTypesetter(metrics, await loadHyphenation('de'))
  const column = { x: 0, width: 70 }
  const rows = [{ cells: [{ text: 'Digitalisierungsförderung im Handwerk' }] }]
  const strips = table(type, { columns: [column], head: ['Programm'], rows })
  const texts = strips.flatMap(({ marks }) =>
    marks.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'text' ? op.text.trim() : []))),
  )
  expect(texts).toEqual(['Programm', 'Digitalisierungsför-', 'derung im', 'Handwerk'])
})
