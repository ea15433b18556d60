import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { bytesOf, somePdf, streamOf, textOf, type PdfForm, type SomePdf } from '../support/somePdf'

const forms: readonly PdfForm[] = ['table', 'stream', 'hybrid']
const content = '{"firm":"Müller & Söhne","note":"endstream endobj 7 0 obj"}'

/** What is read: the text, or the code of the fault. */
function read(bytes: Uint8Array): string {
  const result = answersIn(bytes)
  return result.ok ? result.value : result.faults.map(({ code }) => code).join()
}

function appended(pdf: Uint8Array, text: string): Uint8Array {
  return Uint8Array.from([...pdf, ...bytesOf(text)])
}

describe.each(forms)('a report whose objects are found by a %s', (form) => {
  it.each([true, false])('gives its answers (packed: %s)', (isPacked) => {
    expect(read(somePdf({ form, content, isPacked }))).toBe(content)
  })

  it('gives them after bytes were appended on its way', () => {
    const pdf = somePdf({ form, content })
    expect(read(appended(pdf, '\r\n-- \nScanned by a mail server\n'))).toBe(content)
    expect(read(appended(pdf, 'startxref\n12\n%%EOF'))).toBe(content)
  })

  it('gives them although the end was cut off', () => {
    const text = textOf(somePdf({ form, content }))
    expect(read(bytesOf(text.slice(0, text.lastIndexOf('startxref'))))).toBe(content)
  })

  it('gives them although line breaks were added at the top', () => {
    expect(read(bytesOf(textOf(somePdf({ form, content })).replace('\n', '\n%\n%\n')))).toBe(content)
  })

  it('is refused where it is encrypted', () => {
    const pdf = somePdf({ form, content, trailer: '/Encrypt 9 0 R' })
    expect(read(pdf)).toBe('encryptedPdf')
  })
})

const tellings: [string, SomePdf][] = [
  ['an associated file', { objects: { 1: '<</Type/Catalog/AF[4 0 R]>>' } }],
  [
    'a tree of names with branches',
    {
      objects: {
        3: '<</EmbeddedFiles 6 0 R>>',
        6: '<</Kids[7 0 R 8 0 R]>>',
        7: '<</Limits[(a)(b)]/Names[(a) 9 0 R]>>',
        8: '<</Limits[(c)(d)]/Names[(firm) 4 0 R]>>',
        9: '<</Type/Filespec/F(picture.png)/EF<</F 2 0 R>>>>',
      },
    },
  ],
  ['a name in UTF-16', { name: '\\376\\377\0f\0.\0l\0o\0t\0s\0e\0.\0j\0s\0o\0n' }],
  [
    'a name in hexadecimal digits',
    { objects: { 4: '<</UF<FEFF0066002E006C006F007400730065002E006A0073006F006E>/EF<</UF 5 0 R>>>>' } },
  ],
  ['a name with parentheses', { name: 'Firma (Nord) \\(2.LOTSE.JSON' }],
  ['a length that stands apart', { objects: { 5: apart(content), 6: String(Buffer.byteLength(content)) } }],
  ['a wrong length', { objects: { 5: streamOf('', content).replace(/Length \d+/, 'Length 3') } }],
  ['comments and odd spaces', { objects: { 1: '<</Names%(>>\r3\t0%\nR>>' } }],
]

function apart(data: string): string {
  return streamOf('/Type/EmbeddedFile', data, false).replace(/Length \d+/, 'Length 6 0 R')
}

describe('the answers are found', () => {
  it.each(tellings)('by %s', (_, options) => {
    expect(read(somePdf({ content, ...options }))).toBe(content)
  })

  it('in the last version of a file that was changed by appending', () => {
    const first = somePdf({ content: '{"old":true}' })
    const at = first.length
    const object = `5 0 obj\n${streamOf('', content)}\nendobj\n`
    const entry = `xref\n5 1\n${String(at).padStart(10, '0')} 00000 n\r\n`
    const previous = textOf(first).lastIndexOf('xref\n0')
    const trailer = `trailer\n<</Size 6/Root 1 0 R/Prev ${previous}>>\nstartxref\n${at + object.length}\n%%EOF\n`
    expect(read(appended(first, object + entry + trailer))).toBe(content)
  })
})

describe('a PDF is refused in words', () => {
  const bomb = streamOf('', new Uint8Array(30_000_000))
  const refusals: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'notPdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'notPdf'],
    ['a header alone', bytesOf('%PDF-1.7\n'), 'damagedPdf'],
    ['more than 20 MB', new Uint8Array(20_000_001), 'tooLarge'],
    ['a PDF of another origin', somePdf({ objects: { 1: '<</Type/Catalog>>' } }), 'noAnswersInPdf'],
    ['another file inside', somePdf({ name: 'invoice.xml' }), 'noAnswersInPdf'],
    ['a bomb', somePdf({ objects: { 5: bomb } }), 'answersTooLarge'],
    ['answers of 3 MB', somePdf({ content: 'x'.repeat(3_000_000), isPacked: false }), 'answersTooLarge'],
    ['an embedded picture', somePdf({ objects: { 5: streamOf('', Uint8Array.of(255, 254)) } }), 'damagedPdf'],
    ['no data', somePdf({ objects: { 5: '<</Length 3>>' } }), 'damagedPdf'],
    ['data packed in another way', somePdf({ objects: { 5: lzw() } }), 'damagedPdf'],
    ['data that say to be packed', somePdf({ objects: { 5: falselyPacked() } }), 'damagedPdf'],
  ]
  it.each(refusals)('%s', (_, bytes, code) => {
    expect(read(bytes)).toBe(code)
  })
})

function lzw(): string {
  return streamOf('', 'x').replace('FlateDecode', 'LZWDecode')
}

function falselyPacked(): string {
  return streamOf('/Filter/FlateDecode', content, false)
}
