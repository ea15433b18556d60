import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyText, compact, readPdf } from '../../support/pdf'
import { textsOutside } from '../../support/pdfFaults'
import { pdfWith } from '../../support/pdfText'
import { faultsOf } from '../structure/conditions'

/** What is typed, what stands in the file, and what is said to be missing. */
const texts: [string, string, string, string[]][] = [
  ['accents in a heap', 'a\u0316\u0317lgo', 'a□lgo', ['a\u0316\u0317']],
  ['a letter with an accent that the font lacks', 'Ǩol ǟb', 'K□ol a□b', ['Ǩ', 'ǟ']],
  ['emoji of several parts', 'Werk 👩🏽‍🔧👨‍👩‍👧‍👦 Nord', 'Werk □ Nord', ['👩🏽‍🔧', '👨‍👩‍👧‍👦']],
  ['flags', 'Werk 🇩🇪🇫🇷 Nord', 'Werk □ Nord', ['🇩🇪', '🇫🇷']],
  ['a sign with a choice of looks', 'Stern ★\ufe0f Nord', 'Stern ★ Nord', []],
  ['Hebrew among Latin', 'abc שלום def GmbH', 'abc □ def GmbH', ['ש', 'ל', 'ו', 'ם']],
  ['Arabic before Latin', 'مرحبا Nord 123 GmbH', '□ Nord 123 GmbH', ['م', 'ر', 'ح', 'ب', 'ا']],
  ['Thai', 'กขค Nord', '□ Nord', ['ก', 'ข', 'ค']],
  ['Devanagari', 'हिन्दी Nord', '□ Nord', ['हि', 'न्दी']],
  ['marks of direction', '\u202eabc\u202c \u2067def\u2069 \u200fghi', 'abc def ghi', []],
  ['tabs', 'eins\tzwei\tdrei', 'eins zwei drei', []],
  ['a zero byte', 'eins\u0000zwei', 'eins zwei', []],
  ['halves of characters', 'a\ud83d b\ude00 c', 'a□ b□ c', ['\ud83d', '\ude00']],
  ['private use', 'a\ue000\uf8ffb', 'a□b', ['\ue000', '\uf8ff']],
  ['what is no character', 'a\uffffb\ufdd0c', 'a□b□c', ['\uffff', '\ufdd0']],
  ['mathematical letters', '𝐖𝐞𝐫𝐤 ﬁx', 'Werk fix', []],
]

describe('what nobody would type', { timeout: 60_000 }, () => {
  it.each(texts)('stands in the file as far as it can: %s', async (_, typed, set, named) => {
    const { bytes, missing } = await pdfWith(typed)
    const pdf = await readPdf(bytes)
    expect({ missing, faults: faultsOf(bytes), outside: textsOutside(pdf) }).toEqual({
      missing: named,
      faults: [],
      outside: [],
    })
    expect(compact(pdf.pages.map(bodyText).join(''))).toContain(compact(set))
    expect(pdf.title).toContain(set)
  })

  it.each([
    ['10,000 letters', 'Wa'.repeat(5000), 'Wa'.repeat(5000)],
    ['10,000 signs', '有限公司'.repeat(2500), '有限公司'.repeat(2500)],
    ['10,000 letters that no font has', 'שלום'.repeat(2500), '□'],
    ['10,000 accents on one letter', `a${'\u0316'.repeat(10_000)}b`, 'a□b'],
    ['many lines', 'eins\u2028zwei\u2029'.repeat(50), 'einszwei'.repeat(50)],
    ['Korean without a space', '한국전력'.repeat(500), '한국전력'.repeat(500)],
  ])('breaks no page: %s', async (_, typed, set) => {
    const { bytes } = await pdfWith(typed)
    const pdf = await readPdf(bytes)
    expect({ faults: faultsOf(bytes), outside: textsOutside(pdf) }).toEqual({ faults: [], outside: [] })
    const read = compact(pdf.pages.map(bodyText).join('')).replaceAll('FrageundAntwort', '')
    expect(read).toContain(set)
  })

  it('never breaks a file, whatever it is', async () => {
    const letters = fc.string({ unit: 'binary', maxLength: 300 })
    const mixed = fc.array(
      fc.constantFrom('ab', 'ש', '明', '한', '\u202e', '\t', '👍🏽', '\u0301', '（', ' ', '-'),
      {
        maxLength: 200,
      },
    )
    const anything = fc.oneof(
      letters,
      mixed.map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (typed) => {
        const { bytes } = await pdfWith(`Werk ${typed}`)
        expect({ faults: faultsOf(bytes), outside: textsOutside(await readPdf(bytes)) }).toEqual({
          faults: [],
          outside: [],
        })
      }),
      { numRuns: 8 },
    )
  })
})
