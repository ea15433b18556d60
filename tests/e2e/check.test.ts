import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { enclosedAnswers } from '../../src/answersPdf/enclosed'
import type { AnswersFile } from '../../src/core/answers/answersFile'
import { evaluate } from '../../src/core/evaluate'
import { figuresOf } from '../../src/core/figures/figures'
import { walk } from '../../src/core/questionnaire/walk'
import type { Language } from '../../src/core/questionnaire/texts'
import type { Fault } from '../../src/core/result'
import { de } from '../../src/i18n/check/de'
import { en } from '../../src/i18n/check/en'
import { faultText } from '../../src/i18n/faults/faultMessages'
import { formatsOf } from '../../src/i18n/format'
import { exampleAnswers, productCatalogue, productPlaces, productQuestionnaire } from '../support/content'
import { pdfOf } from '../support/pdf'
import { reportOn } from '../support/report'
import { somePdf, streamOf } from '../support/somePdf'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { downloadedBy } from './saving'
import { expectGoodScreen, expectSoon } from './screen'
import { exampleFile, fileOf, goTo, leaveStart, openExample, press, type ChosenFile } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const directory = mkdtempSync(join(tmpdir(), 'lotse-check-'))
afterAll(() => rmSync(directory, { recursive: true }))
const firm = 'metallbau-hamburg'
const made = '2026-11-21'
const inSpring = new Date('2027-03-01T10:00:00+01:00')
const { questionnaire } = productQuestionnaire()
const { catalogue, texts } = productCatalogue()

/** Many states, each looked at by axe. */
const longLook = 180_000

/** The report on an example firm as the product makes it, a part of its figures perhaps other ones. */
async function reportOf(file: AnswersFile, stated: object = {}): Promise<Buffer> {
  const current = walk(questionnaire, file.answers)
  const figures = {
    ...figuresOf(current, evaluate(current, catalogue, productPlaces(), made), catalogue, made),
    ...stated,
  }
  const { bytes } = await pdfOf(reportOn(file.answers, { today: made }), {
    attachment: enclosedAnswers(file, questionnaire, 'Antworten', figures),
  })
  return Buffer.from(bytes)
}

/** A file on disk that is one byte too long. */
function huge(): string {
  const file = join(directory, 'huge.pdf')
  writeFileSync(file, '%PDF-1.7\n')
  truncateSync(file, 20_000_001)
  return file
}

async function check(page: Page, file: ChosenFile): Promise<void> {
  await page.locator('main input[type=file]').setInputFiles(file)
  await page.locator('[data-check="result"]:focus').waitFor()
}

function verdict(page: Page): Promise<string | null> {
  return page.locator('[data-check="result"]').textContent()
}

function nameOf(entry: string, language: Language = 'de'): string {
  return texts[language].entries[entry]?.name ?? entry
}

describe('a report of November', () => {
  it(
    'holds on its day, and in spring the page names what ended with the year, in both languages',
    async () => {
      const report = fileOf('report.pdf', await reportOf(exampleAnswers(firm)))
      const { page } = await visit(browser(), '#/pruefung')
      await page.clock.setFixedTime(new Date(`${made}T10:00:00+01:00`))
      await expectGoodScreen(page)
      await check(page, report)
      expect(await verdict(page)).toBe(de.holds)
      await expectGoodScreen(page)

      await page.clock.setFixedTime(inSpring)
      await check(page, report)
      await expectSoon(() => verdict(page)).toBe(de.changed(1, 8))
      const ended = page.locator('.check-group').filter({ hasText: de.offers.groups.ended }).first()
      expect(await ended.textContent()).toContain(de.causes.expired(formatsOf('de').date('2026-12-31'), true))
      for (const centre of ['mdz-hamburg', 'fed-mittelstand-digital-zentren'])
        expect(await ended.textContent()).toContain(nameOf(centre))
      await page.locator('main details').evaluateAll((all) => {
        for (const each of all) each.toggleAttribute('open', true)
      })
      await expectGoodScreen(page)

      await press(page, nameOf('mdz-hamburg'))
      await page.locator('.offers-called').waitFor()
      await page.goBack()
      await expectSoon(() => verdict(page)).toBe(de.changed(1, 8))

      await press(page, siteWords('de').ui.layout.otherLanguage)
      await expectSoon(() => verdict(page)).toBe(en.changed(1, 8))
      expect(await page.locator('.check').textContent()).toContain(nameOf('mdz-hamburg', 'en'))
      await expectGoodScreen(page)
    },
    longLook,
  )

  it('whose figures came out otherwise then is told so figure by figure', async () => {
    const stated = { score: 12.3, steps: ['iot.security'], size: 'large', catalogue: '2026-05-01' }
    const report = fileOf('report.pdf', await reportOf(exampleAnswers(firm), stated))
    const { page } = await visit(browser(), '#/pruefung', { colorScheme: 'dark' })
    await page.clock.setFixedTime(new Date(`${made}T10:00:00+01:00`))
    await check(page, report)
    await expectGoodScreen(page)
    const names = await page.locator('tbody th').allTextContents()
    expect(names).toEqual([de.figures.score(''), de.figures.steps(''), de.figures.size('')])
    const reasons = await page.locator('tbody td:last-child').allTextContents()
    expect(new Set(reasons)).toEqual(new Set([de.causes.content('', false)]))
  })
})

describe('checking', () => {
  it('works with the keyboard alone, touches no answers, and goes on with the file only when told to', async () => {
    const { ui } = siteWords('de')
    const { page } = await visit(browser())
    await page.clock.setFixedTime(inSpring)
    await openExample(page, 'tischlerei-schwerin-quick')
    const save = () => downloadedBy(page, () => press(page, ui.layout.saveHint))
    const before = (await save()).bytes.toString()
    await goTo(page, { screen: 'start' })
    const keyboard = keyboardOf(page)
    await keyboard.pressButton(ui.start.check)
    await page.locator('main h1:focus').waitFor()

    const chooser = page.waitForEvent('filechooser')
    await keyboard.pressButton(de.file.open)
    await (await chooser).setFiles(exampleFile(firm))
    await page.locator('[data-check="result"]:focus').waitFor()
    expect(await page.locator('.check .callout').textContent()).toContain(de.withoutFigures)
    expect((await save()).bytes.toString()).toBe(before)

    await keyboard.pressButton(de.goOn.button)
    await leaveStart(page)
    await expectSoon(() => page.locator('.check').count()).toBe(0)
    const { answers }: { answers: unknown } = JSON.parse((await save()).bytes.toString())
    expect(answers).toEqual(exampleAnswers(firm).answers)
  })

  it('says what no longer fits in a file of an earlier questionnaire', async () => {
    const content: { answers: Record<string, unknown> } = JSON.parse(readFileSync(exampleFile(firm), 'utf8'))
    const older = {
      ...content,
      questionnaireVersion: '0.9.0',
      answers: { ...content.answers, 'iot.forgotten': '2' },
    }
    const { page } = await visit(browser(), '#/pruefung')
    await page.clock.setFixedTime(inSpring)
    await check(page, fileOf('older.lotse.json', JSON.stringify(older)))
    const { faults } = siteWords('de')
    const text = await page.locator('.check').textContent()
    expect(text).toContain(de.facts.version('0.9.0', questionnaire.version))
    expect(text).toContain(faultText({ code: 'unknownQuestion', params: { id: 'iot.forgotten' } }, faults))
  })

  it(
    'refuses every kind of bad file in words, and nothing has changed then',
    async () => {
      const { ui, faults } = siteWords('de')
      const report = await reportOf(exampleAnswers(firm))
      const trailer = `xref\n0 0\ntrailer\n<</Size 1/Root 1 0 R/Encrypt 9 0 R>>\nstartxref\n${report.length}\n%%EOF\n`
      const bomb = streamOf('/Type/EmbeddedFile', new Uint8Array(30_000_000))
      const bad: [string, Buffer | string, Pick<Fault, 'code' | 'params'>][] = [
        ['cut.pdf', report.subarray(0, 900), { code: 'damagedPdf' }],
        ['foreign.pdf', Buffer.from(somePdf({ name: 'invoice.xml' })), { code: 'noAnswersInPdf' }],
        ['locked.pdf', Buffer.concat([report, Buffer.from(trailer)]), { code: 'encryptedPdf' }],
        ['huge.pdf', huge(), { code: 'tooLarge', params: { maximum: 20_000_000 } }],
        [
          'bomb.pdf',
          Buffer.from(somePdf({ objects: { 5: bomb } })),
          { code: 'answersTooLarge', params: { maximum: 2_000_000 } },
        ],
        ['orders.pdf', Buffer.from(somePdf({ content: '<script>alert(1)</script>' })), { code: 'notJson' }],
        ['picture.pdf', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]), { code: 'notText' }],
        ['empty.pdf', Buffer.alloc(0), { code: 'empty' }],
      ]
      const { page } = await visit(browser())
      await openExample(page, firm)
      const save = () => downloadedBy(page, () => press(page, ui.layout.saveHint))
      const before = (await save()).bytes.toString()
      await goTo(page, { screen: 'check' })
      for (const [name, bytes, fault] of bad) {
        await page
          .locator('main input[type=file]')
          .setInputFiles(typeof bytes === 'string' ? bytes : fileOf(name, bytes))
        const refusal = page.locator('.check .callout-stop')
        await expectSoon(() => refusal.getByRole('listitem').allTextContents(), name).toEqual([
          faultText(fault, faults),
        ])
        expect(await verdict(page)).toBe(de.refused)
      }
      await expectGoodScreen(page)
      expect((await save()).bytes.toString()).toBe(before)
    },
    longLook,
  )

  it('says that broken figures cannot be read, and works them out itself', async () => {
    const content: object = JSON.parse(readFileSync(exampleFile(firm), 'utf8'))
    const hostile = {
      ...content,
      figures: { version: 1, entries: { fits: ['<img src=x onerror=alert(1)>'] } },
    }
    const { page } = await visit(browser(), '#/pruefung')
    await check(page, fileOf('hostile.lotse.json', JSON.stringify(hostile)))
    expect(await page.locator('.check .callout').textContent()).toContain(de.unreadableFigures)
    expect(await page.locator('.check img').count()).toBe(0)
  })
})
