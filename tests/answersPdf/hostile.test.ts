import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { bytesOf, somePdf, streamOf, textOf, type PdfForm, type SomePdf } from '../support/somePdf'

const content = JSON.stringify({ format: 'lotse-answers', answers: { 'iot.security': '2' } })
const forms: readonly PdfForm[] = ['table', 'stream', 'hybrid']
const files = forms.map((form) => somePdf({ form, content }))

/** Longest that a file may take, in milliseconds; a hundredth of it on an idle machine. */
const patience = 20_000

/** What is read: the text, or the code of the fault. */
function read(bytes: Uint8Array): string {
  const start = performance.now()
  const result = answersIn(bytes)
  expect(performance.now() - start).toBeLessThan(patience)
  return result.ok ? result.value : result.faults.map(({ code }) => code).join()
}

describe('a damaged report', () => {
  it.each(forms)('is refused or gives what was in it, wherever it is cut (%s)', (form) => {
    const whole = somePdf({ form, content })
    const cuts = Array.from(whole, (_, length) => read(whole.subarray(0, length)))
    expect(new Set(cuts)).toEqual(new Set(['notPdf', 'damagedPdf', content]))
  })

  it('never gives other answers than those in it, whichever bytes are wrong', () => {
    const wrongBytes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...files), wrongBytes, (whole, wrong) => {
        const bytes = whole.slice()
        for (const [at, byte] of wrong) bytes[at % bytes.length] = byte
        const found = read(bytes)
        expect(found === content || /^[a-zA-Z]+$/.test(found)).toBe(true)
      }),
      { numRuns: 1500 },
    )
  })

  it('neither throws nor hangs on random bytes between words of the format', () => {
    const words = [
      'obj',
      'endobj',
      '1 0 obj',
      'stream\n',
      'endstream',
      'xref\n',
      'trailer',
      'startxref\n',
      '<<',
      '>>',
    ]
    const more = [
      '[',
      ']',
      '(',
      ')',
      '/Root 1 0 R',
      '/Prev 9',
      '/Type/ObjStm',
      '/EF',
      '/N 9',
      '/First 9',
      '1 0 R',
      ' ',
      '9',
    ]
    const piece = fc.oneof(
      fc.constantFrom(...words, ...more),
      fc.string({ unit: 'binary-ascii', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        expect(read(bytesOf(`%PDF-1.5\n${pieces.join('')}`))).toMatch(
          /^(damagedPdf|noAnswersInPdf|encryptedPdf)$/,
        )
      }),
      { numRuns: 1000 },
    )
  })
})

const zeros = new Uint8Array(30_000_000)
const traps: [string, () => Uint8Array, string][] = [
  ['a chain of cross references in a circle', circle, content],
  [
    'a cross reference to itself',
    () => bytesOf('%PDF-1.5\nxref\n0 0\ntrailer<</Prev 9>>\nstartxref\n9'),
    'damagedPdf',
  ],
  [
    'a tree of names in a circle',
    () => made({ 3: '<</EmbeddedFiles 6 0 R>>', 6: '<</Kids[7 0 R 6 0 R]>>', 7: '<</Kids[6 0 R]>>' }),
    'noAnswersInPdf',
  ],
  [
    'a tree of names that bursts',
    () =>
      made({
        3: `<</EmbeddedFiles 6 0 R>>`,
        6: `<</Kids[${'<</Kids[7 0 R]>>'.repeat(20_000)}]>>`,
        7: `<</Kids[${'6 0 R '.repeat(20_000)}]>>`,
      }),
    'noAnswersInPdf',
  ],
  ['an object that refers to itself', () => made({ 3: '3 0 R' }), content],
  ['a length that is its own', () => made({ 5: '<</Length 5 0 R>>\nstream\nx\nendstream' }), 'x\n'],
  ['brackets a million deep', () => made({ 3: '['.repeat(1_000_000) }), content],
  ['dictionaries a million deep', () => made({ 3: '<</A'.repeat(1_000_000) }), content],
  ['a text without an end', () => made({ 3: '('.repeat(5_000_000) }), content],
  ['a hexadecimal text without an end', () => made({ 3: `<${'4'.repeat(5_000_000)}` }), content],
  ['ten million values', () => made({ 3: `[${'1 '.repeat(9_900_000)}]` }), 'damagedPdf'],
  ['a comment without an end', () => made({ 3: `%${' '.repeat(15_000_000)}` }), content],
  [
    'huge counts in a table',
    () => bytesOf('%PDF-1.5\nxref\n0 9999999999\n0000000000 65535 f\r\ntrailer<<>>startxref\n9'),
    'damagedPdf',
  ],
  ['huge counts in a stream', () => counts('/Size 999999999999/W[1 0 0]'), 'damagedPdf'],
  [
    'huge stretches in a stream',
    () => counts('/Size 9/Index[0 999999999 5 999999999]/W[0 1 0]'),
    'damagedPdf',
  ],
  ['huge widths in a stream', () => counts('/Size 9/W[999999999 999999999 999999999]'), 'damagedPdf'],
  [
    'huge columns in a stream',
    () => counts('/Size 9/W[1 2 1]/DecodeParms<</Predictor 12/Columns 999999999>>'),
    'damagedPdf',
  ],
  [
    'an object stream with huge counts',
    () => objectStreams(1, '/N 999999999/First 999999999', '1 0 '),
    'damagedPdf',
  ],
  [
    'many object streams that burst',
    () => objectStreams(300, '/N 1/First 4', zeros.subarray(0, 7_900_000)),
    'damagedPdf',
  ],
  ['a cross reference stream that bursts', () => crossReferences(zeros), 'damagedPdf'],
  [
    'a million beginnings of objects',
    () => bytesOf(`%PDF-1.5\n${'1 0 obj/EF '.repeat(1_000_000)}`),
    'damagedPdf',
  ],
  [
    'a million beginnings of one long object',
    () => bytesOf(`%PDF-1.5\n${'1 0 obj<</EF['.repeat(1_000_000)}`),
    'damagedPdf',
  ],
  ['digits only', () => bytesOf(`%PDF-${'1'.repeat(19_000_000)}`), 'damagedPdf'],
  ['spaces only', () => bytesOf(`%PDF-${'1 '.repeat(9_000_000)} obj`), 'damagedPdf'],
]

function made(objects: SomePdf['objects']): Uint8Array {
  return somePdf({ content, ...(objects ? { objects } : {}) })
}

/** Two tables that each name the other one as the one before. */
function circle(): Uint8Array {
  const first = textOf(somePdf({ content, trailer: '/Prev 00000' }))
  const at = String(first.length).padStart(5, '0')
  const start = first.slice(first.lastIndexOf('startxref') + 10).split('\n')[0] ?? ''
  const second = `xref\n0 0\ntrailer<</Root 1 0 R/Prev ${start}>>\nstartxref\n${at}\n%%EOF`
  return bytesOf(first.replace('/Prev 00000', `/Prev ${at}`) + second)
}

function counts(entries: string): Uint8Array {
  return bytesOf(`%PDF-1.5\n1 0 obj\n${streamOf(`/Type/XRef${entries}`, 'abc')}\nendobj\nstartxref\n9\n`)
}

function crossReferences(data: Uint8Array): Uint8Array {
  const stream = streamOf('/Type/XRef/Size 99999999/W[1 0 0]', data)
  return bytesOf(`%PDF-1.5\n1 0 obj\n${stream}\nendobj\nstartxref\n9\n`)
}

function objectStreams(count: number, entries: string, data: string | Uint8Array): Uint8Array {
  const stream = streamOf(`/Type/ObjStm${entries}`, data)
  const objects = Array.from({ length: count }, (_, index) => `${index + 1} 0 obj\n${stream}\nendobj\n`)
  return bytesOf(`%PDF-1.5\n${objects.join('')}`)
}

describe('a PDF made to do harm', () => {
  it.each(traps)('%s', (_, pdf, outcome) => {
    expect(read(pdf())).toBe(outcome)
  })
})
