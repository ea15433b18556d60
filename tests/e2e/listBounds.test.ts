import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { mostRows } from '../../src/core/answers/rowSchemas'
import { faultText } from '../../src/i18n/faults/faultMessages'
import { formatsOf } from '../../src/i18n/format'
import { readyFirm } from '../report/fundingFirms'
import { visit, watchedBrowser } from './browser'
import { keyboardOf } from './keyboard'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { chooseFile, fileWith, goTo, goToPage, openAnswersOf, press } from './steps'
import { expectSummary } from './summary'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, texts, faults } = siteWords('de')
const { date } = formatsOf('de')
const aid = { date: '2025-05-03', amountEur: 1000, by: 'us' }
const linked = {
  ...readyFirm,
  'company.hasRelations': 'yes',
  'company.related': [{ holder: 'enterprise', capitalPercent: 40 }],
}

describe('a list of enterprises', () => {
  it('refuses shares above the whole and figures below nothing, and keeps what was entered', async () => {
    const { page } = await visit(browser())
    await openAnswersOf(page, linked)
    await goToPage(page, 'company.related')
    const entered = { capitalPercent: '101', votesPercent: '-1', employees: '-3', turnoverEur: '-5' }
    for (const [column, text] of Object.entries(entered))
      await cell(page, 'company.related', column).fill(text)
    const keyboard = keyboardOf(page)
    await keyboard.pressButton(ui.page.next)
    await expectSummary(page, [
      sentence('company.related', 'capitalPercent', ui.faults.tooHigh('100')),
      ...['votesPercent', 'employees', 'turnoverEur'].map((column) =>
        sentence('company.related', column, ui.faults.tooLow('0')),
      ),
    ])
    await expectEntered(page, 'company.related', entered)
    await expectGoodScreen(page)
    await keyboard.pressButton(ui.faults.tooHigh('100'))
    expect(await keyboard.focused()).toMatchObject({ value: '101' })

    await goTo(page, { screen: 'tasks' })
    await goToPage(page, 'company.related')
    await expectEntered(page, 'company.related', entered)
    const right = { capitalPercent: '100', votesPercent: '0', employees: '3', turnoverEur: '0' }
    for (const [column, text] of Object.entries(right)) await cell(page, 'company.related', column).fill(text)
    await press(page, ui.page.next)
    await arriveAt(page, { screen: 'page', page: 'company.identity' })
  })
})

describe('a list of earlier aid', () => {
  // It is the 21st in Germany and already the 22nd on Kiritimati.
  for (const timezoneId of ['Europe/Berlin', 'Pacific/Kiritimati'])
    it(`refuses days before 1990 and after today in Germany (${timezoneId})`, async () => {
      const { page } = await visit(browser(), '', { timezoneId })
      await page.clock.setFixedTime(new Date('2026-11-21T23:59:00+01:00'))
      await openAnswersOf(page, { ...readyFirm, 'funding.aids': [aid] })
      await goToPage(page, 'funding.earlierAid')
      for (const [day, words] of [
        ['31 12 1989', ui.faults.dateTooEarly(date('1990-01-01'))],
        ['22 11 2026', ui.faults.dateTooLate(date('2026-11-21'))],
        ['31 2 2025', ui.faults.notADate],
      ] as const) {
        await fillDay(page, day)
        await press(page, ui.page.next)
        await expectSummary(page, [sentence('funding.aids', 'date', words)])
        expect(await enteredDay(page)).toBe(day)
        await expectEntered(page, 'funding.aids', { amountEur: '1.000' })
      }
      await expectGoodScreen(page)
      await fillDay(page, '21 11 2026')
      await cell(page, 'funding.aids', 'amountEur').fill('-0,01')
      await press(page, ui.page.next)
      await expectSummary(page, [sentence('funding.aids', 'amountEur', ui.faults.tooLow('0'))])
      expect(await enteredDay(page)).toBe('21 11 2026')
      await cell(page, 'funding.aids', 'amountEur').fill('0')
      await press(page, ui.page.next)
      await arriveAt(page, { screen: 'page', page: 'funding.papers' })
    })

  it('takes as many rows as there can be, says why there is no further one, and opens no file with more', async () => {
    const { page } = await visit(browser())
    const aids = Array.from({ length: mostRows }, () => aid)
    await openAnswersOf(page, { ...readyFirm, 'funding.aids': aids })
    await goToPage(page, 'funding.earlierAid')
    const add = page.getByRole('button', { name: ui.answers.addNext(rowName('funding.aids')) })
    await page.getByText(ui.answers.mostRows(mostRows)).waitFor()
    expect(await add.count()).toBe(0)
    await press(page, ui.answers.remove(rowName('funding.aids'), mostRows))
    await add.waitFor()
    await add.click()
    await page.getByText(ui.answers.mostRows(mostRows)).waitFor()

    await goTo(page, { screen: 'start' })
    await chooseFile(page, fileWith({ ...readyFirm, 'funding.aids': [...aids, aid] }))
    const notice = page.locator('section').filter({ hasText: ui.start.refused })
    const words = faultText({ code: 'tooMany', params: { maximum: mostRows } }, faults)
    await expectSoon(() => notice.textContent()).toContain(words)
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers['funding.aids']).toHaveLength(mostRows)
  })

  it('is refused in a file that tells of a day in the future or a share above the whole', async () => {
    const { page } = await visit(browser())
    await page.clock.setFixedTime(new Date('2026-11-21T10:00:00+01:00'))
    const notice = page.locator('section').filter({ hasText: ui.start.refused })
    for (const [answers, code, params] of [
      [{ 'funding.aids': [{ ...aid, date: '2026-11-22' }] }, 'tooHigh', { maximum: '2026-11-21' }],
      [{ 'funding.aids': [{ ...aid, date: '1989-12-31' }] }, 'tooLow', { minimum: '1990-01-01' }],
      [{ 'company.related': [{ holder: 'enterprise', votesPercent: 100.5 }] }, 'tooHigh', { maximum: 100 }],
    ] as const) {
      await chooseFile(page, fileWith({ ...linked, ...answers }))
      await expectSoon(() => notice.textContent()).toContain(faultText({ code, params }, faults))
    }
    await expectGoodScreen(page)
  })
})

function rowName(question: string): string {
  return texts.questions[question]?.rowName ?? ''
}

function label(question: string, column: string): string {
  return texts.questions[question]?.columns?.[column]?.label ?? ''
}

/** What is said of a cell of the first row. */
function sentence(question: string, column: string, words: string): string {
  return ui.faults.inRow(
    ui.answers.row(rowName(question), 1),
    label(question, column).replace(/\?$/, ''),
    words,
  )
}

function firstRow(page: Page, question: string) {
  return page.getByRole('group', { name: ui.answers.row(rowName(question), 1), exact: true })
}

function cell(page: Page, question: string, column: string) {
  return firstRow(page, question).getByLabel(label(question, column), { exact: true })
}

async function expectEntered(page: Page, question: string, entered: Readonly<Record<string, string>>) {
  for (const [column, text] of Object.entries(entered))
    expect(await cell(page, question, column).inputValue(), `in ${column}`).toBe(text)
}

const dayParts = [ui.answers.day, ui.answers.month, ui.answers.year]

/** Fills day, month and year of the first row. */
async function fillDay(page: Page, text: string): Promise<void> {
  const parts = text.split(' ')
  const row = firstRow(page, 'funding.aids')
  for (const [index, part] of dayParts.entries())
    await row.getByLabel(part, { exact: true }).fill(parts[index] ?? '')
}

async function enteredDay(page: Page): Promise<string> {
  const row = firstRow(page, 'funding.aids')
  const values = await Promise.all(dayParts.map((part) => row.getByLabel(part, { exact: true }).inputValue()))
  return values.join(' ')
}
