import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { enclosedAnswers } from '../../src/answersPdf/enclosed'
import { openAnswers, type AnswersFile } from '../../src/core/answers/answersFile'
import { someAnswers } from '../support/answers'
import {
  exampleAnswers,
  exampleFirms,
  productCatalogue,
  productQuestionnaire,
  valueOf,
} from '../support/content'
import { likelyFirm } from '../support/firms'
import { partsWithoutAnswers, pdfOf } from '../support/pdf'
import { reportOn } from '../support/report'

const { questionnaire } = productQuestionnaire()
const ids = questionnaire.questions.map(({ id }) => id)
const entries = productCatalogue().catalogue.entries.map(({ id }) => id)

/** The PDF on these answers, with them in it. */
async function pdfWith(file: AnswersFile): Promise<Uint8Array> {
  const { answers, notes, shortlist = [], language } = file
  const report = reportOn(answers, { language, notes, shortlist })
  const { bytes } = await pdfOf(report, {
    attachment: enclosedAnswers(file, questionnaire, 'Antworten für später'),
  })
  return bytes
}

/** What comes out of a PDF, opened like any file. */
function opened(bytes: Uint8Array) {
  return valueOf(openAnswers(valueOf(answersIn(bytes)), questionnaire))
}

const anyFile: fc.Arbitrary<AnswersFile> = fc
  .record({
    answers: fc.oneof(someAnswers(questionnaire), likelyFirm(questionnaire)),
    notes: fc.dictionary(fc.constantFrom(...ids), fc.string({ unit: 'grapheme', maxLength: 40 }), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    shortlist: fc.subarray(entries.slice(0, 40), { minLength: 1, maxLength: 30 }),
    openQuestion: fc.constantFrom(...ids),
    respondent: fc.string({ unit: 'grapheme', maxLength: 40 }),
    language: fc.constantFrom('de', 'en'),
  })
  .map((session) => ({ ...exampleAnswers('metallbau-hamburg'), ...session }))

describe('answers to PDF and back are the same', () => {
  it.each(exampleFirms)('for %s', async (firm) => {
    const file = exampleAnswers(firm)
    expect(opened(await pdfWith(file))).toEqual({ file, dropped: [] })
  })

  it('for any firm, with its notes, its shortlist and where it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (file) => {
        expect(opened(await pdfWith(file))).toEqual({ file, dropped: [] })
      }),
      { numRuns: 24 },
    )
  })
})

describe('a report made by the product', () => {
  it('gives its answers or is refused, wherever it is cut and whichever byte is wrong', async () => {
    const file = exampleAnswers('softwarehaus-leipzig')
    const whole = await pdfWith(file)
    const text = valueOf(answersIn(whole))
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.slice()
        if (!isCut) bytes[at] = byte
        const result = answersIn(bytes)
        expect(result.ok ? result.value : result.faults.length).toBeOneOf([text, 1])
      }),
      { numRuns: 300 },
    )
  })

  it('carries nothing where the answers are left out', async () => {
    const { bytes } = await pdfOf(reportOn(exampleAnswers('metallbau-hamburg').answers), {
      parts: partsWithoutAnswers,
    })
    expect(answersIn(bytes)).toEqual({ ok: false, faults: [{ code: 'noAnswersInPdf', path: '' }] })
  })
})
