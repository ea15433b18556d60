import { describe, expect, it } from 'vitest'
import { sessionText } from '../../src/app/answersFileOf'
import { openFile } from '../../src/app/openFile'
import { fileNameOf } from '../../src/core/answers/fileName'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { somePdf } from '../support/somePdf'

const { questionnaire } = productQuestionnaire()
const { answers, notes } = exampleAnswers('metallbau-hamburg')

async function codesFor(file: Blob): Promise<string[]> {
  const result = await openFile({ file, questionnaire })
  return result.ok ? [] : result.faults.map(({ code }) => code)
}

describe('a file saved by the wizard', () => {
  it('opens with everything that was in it', async () => {
    const session = { answers, notes: { ...notes, 'iot.security': 'Nur Halle 1' }, respondent: 'Meisterin' }
    const text = sessionText(session, 'de', questionnaire, '2026-11-21')
    const result = await openFile({ file: new Blob(['\uFEFF', text]), questionnaire })
    expect(result).toEqual({
      ok: true,
      value: {
        file: {
          format: 'lotse-answers',
          version: 1,
          questionnaire: 'mittelstand',
          questionnaireVersion: questionnaire.version,
          language: 'de',
          savedOn: '2026-11-21',
          ...session,
        },
        dropped: [],
      },
    })
  })

  it('opens the same from inside a PDF, whatever that is called', async () => {
    const content = sessionText({ answers, notes }, 'en', questionnaire, '2026-11-21')
    const inside = await openFile({ file: new Blob([somePdf({ content }).slice()]), questionnaire })
    expect(inside).toEqual(await openFile({ file: new Blob([content]), questionnaire }))
  })

  it('is named after the firm and the day, in letters every system takes', () => {
    expect(fileNameOf({ 'company.name': 'Müller & Söhne GmbH / Café' }, '2026-11-21', '.lotse.json')).toBe(
      'mueller-soehne-gmbh-cafe-2026-11-21.lotse.json',
    )
    expect(fileNameOf({}, '2026-11-21', '.pdf')).toBe('mittelstandslotse-2026-11-21.pdf')
    expect(fileNameOf({ 'company.name': '株式会社' }, '2026-11-21', '.pdf')).toBe(
      'mittelstandslotse-2026-11-21.pdf',
    )
  })
})

describe('any other file is refused with its reason', () => {
  it.each([
    ['an empty one', new Blob([]), 'empty'],
    ['a text', new Blob(['Hello']), 'notJson'],
    [
      'a truncated one',
      new Blob([sessionText({ answers, notes }, 'de', questionnaire, '2026-11-21').slice(0, 400)]),
      'notJson',
    ],
    ['a foreign one', new Blob(['{"format":"other"}']), 'foreignFormat'],
    ['a PDF', new Blob(['%PDF-1.7\n']), 'damagedPdf'],
    ['a text of 3 MB', new Blob(['{', ' '.repeat(3_000_000)]), 'tooLarge'],
    ['a PDF of another origin', new Blob([somePdf({ name: 'invoice.xml' }).slice()]), 'noAnswersInPdf'],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])]), 'notText'],
  ])('%s', async (_, file, code) => {
    expect(await codesFor(file)).toEqual([code])
  })

  it('one of 100 MB without being read', async () => {
    const result = await openFile({
      questionnaire,
      file: {
        size: 100_000_000,
        type: '',
        text: () => Promise.reject(new Error('read')),
        arrayBuffer: () => Promise.reject(new Error('read')),
      },
    })
    expect(result).toEqual({
      ok: false,
      faults: [{ code: 'tooLarge', path: '', params: { maximum: 20_000_000 } }],
    })
  })
})
