import { expect, it } from 'vitest'
import { foreword } from '../../src/pdf/chapters/adviser'
import { layOut } from '../../src/pdf/layOut'
import { bodyHeight } from '../../src/pdf/layout/grid'
import { heightOf } from '../../src/pdf/layout/strip'
import { forewordPages } from '../../src/report/forewordPages'
import { someProfile } from '../support/adviser'
import { fonts } from '../support/pdf'
import { reportOn } from '../support/report'

const sentence =
  'Wir kennen Ihren Betrieb seit vielen Jahren und haben im Oktober durch Ihre Halle geschaut. '
const many = (count: number, text: string) => Array.from({ length: count }, () => text.trim()).join('\n')

const forewords: [string, string][] = [
  ['a short one', sentence.repeat(11)],
  ['half of what may be written', sentence.repeat(27)],
  ['some paragraphs', many(5, sentence.repeat(8))],
  ['the longest in one paragraph', sentence.repeat(55).slice(0, 5000)],
  ['the longest in ten', many(10, sentence.repeat(5))],
  ['a sentence in each line', many(54, sentence)],
  ['many short lines', many(800, 'Zeile')],
]

/** Pages that a foreword takes in the file, with its heading. */
async function pagesTaken(text: string): Promise<number> {
  const report = reportOn({}, { adviser: { profile: someProfile, advice: { foreword: text } } })
  const { setting } = await layOut({ form: 'full', report, parts: [] }, fonts)
  return heightOf(foreword({ ...setting, report })) / bodyHeight
}

it.each(forewords)('says before how many pages %s takes, to a fifth', async (_, text) => {
  const taken = await pagesTaken(text)
  const said = forewordPages(text)
  expect([said > taken * 0.8, said < taken * 1.2], `${said} said, ${taken} taken`).toEqual([true, true])
})

it('says that none takes no page', () => expect(forewordPages(' \n ')).toBe(0))
