import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { exampleAnswers, exampleFirms, valueOf } from '../support/content'
import { readPdf } from '../support/pdf'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { bare, textOf } from './pdfText'
import { choose, everythingIn, madeReport, type Chosen } from './reportChoices'
import { changedFile, chooseFile, goTo, leaveStart, openExample } from './steps'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const today = new Date('2026-11-21T10:00:00+01:00')

/** The report on an example firm with what was chosen of it. */
async function reportWith(chosen: Chosen, file = changedFile(firm, () => undefined)) {
  const { page } = await visit(browser())
  await page.clock.setFixedTime(today)
  await chooseFile(page, file)
  await leaveStart(page)
  await goTo(page, { screen: 'report' })
  await choose(page, chosen)
  return madeReport(page)
}

describe('the form of the report', () => {
  it('is another language than the one shown', async () => {
    const { bytes } = await reportWith({ language: 'en' })
    const { language } = await readPdf(new Uint8Array(bytes))
    expect(language).toBe('en')
    const { answers, notes } = exampleAnswers(firm)
    expect(await textOf(bytes)).toContain(bare(reportOn(answers, { language: 'en', notes }).summary.headline))
  })

  it('is two pages', async () => {
    const { pages } = await readPdf(new Uint8Array((await reportWith({ form: 'short' })).bytes))
    expect(pages).toHaveLength(2)
  })

  it.each(['de', 'en'] as const)('is two languages side by side, with %s on the left', async (language) => {
    const { bytes } = await reportWith({ form: 'columns', language })
    expect((await readPdf(new Uint8Array(bytes))).language).toBe(language)
    const text = await textOf(bytes)
    const { answers, notes } = exampleAnswers(firm)
    for (const one of ['de', 'en'] as const) {
      const { title } = reportOn(answers, { language: one, notes }).topics[0] ?? { title: '?' }
      expect(text).toContain(bare(title))
    }
  })

  it('is made of every example, short and in columns', async () => {
    const { page } = await visit(browser())
    for (const example of exampleFirms) {
      if (example !== exampleFirms[0]) await goTo(page, { screen: 'start' })
      await openExample(page, example)
      await goTo(page, { screen: 'report' })
      for (const form of ['short', 'columns'] as const) {
        await choose(page, { form })
        const { bytes } = await madeReport(page)
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
      }
    }
  })
})

describe('what is left out of the report', () => {
  const named = changedFile(firm, (content) => {
    content.answers['company.name'] = 'Schraubwerk Finkenwerder'
    content.answers['company.contact'] = 'Yildiz'
    content.answers['funding.responsiblePerson'] = 'Wiebke Harms'
    content.notes = { 'iot.security': 'Yildiz weiss mehr', 'iot.sensors': 'nur Halle neun' }
  })
  const names = /Finkenwerder|Yildiz|Harms/i

  it('stands nowhere in it: names', async () => {
    const { name, bytes } = await reportWith({ without: ['names'] }, named)
    expect(name).toBe('mittelstandslotse-2026-11-21.pdf')
    const inside = valueOf(answersIn(bytes))
    for (const place of [await textOf(bytes), inside, await everythingIn(bytes)])
      expect(place).not.toMatch(names)
    expect(inside).toContain('Halle neun')
    const usual = await reportWith({}, named)
    expect(await everythingIn(usual.bytes)).toMatch(names)
    expect(usual.name).toContain('finkenwerder')
  })

  it('stands nowhere in it: notes', async () => {
    const { bytes } = await reportWith({ without: ['notes'] }, named)
    for (const place of [await textOf(bytes), valueOf(answersIn(bytes)), await everythingIn(bytes)])
      expect(place).not.toMatch(/Halleneun|Halle neun/)
  })
})
