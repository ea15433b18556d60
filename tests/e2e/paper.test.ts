import { describe, expect, it } from 'vitest'
import { questionNumbers } from '../../src/core/questionnaire/numbers'
import { walk } from '../../src/core/questionnaire/walk'
import { de as paper } from '../../src/i18n/paper/de'
import { entryText } from '../../src/ui/keyIn/entryText'
import { exampleAnswers, productQuestionnaire, type ExampleFirm } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { bare, textOf } from './pdfText'
import { savedAnswers } from './saving'
import { arriveAt, expectGoodScreen } from './screen'
import { press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { questionnaire } = productQuestionnaire()
const { ui } = siteWords('de')

/** What somebody types who keys in the sheet of a firm from the first field on: an entry or nothing for each number. */
function entriesOf(firm: ExampleFirm): { number: string; typed: string }[] {
  const { answers, notes } = exampleAnswers(firm)
  const numbers = questionNumbers(questionnaire)
  return walk(questionnaire, answers).asked.map((question) => ({
    number: numbers.get(question.id) ?? '',
    typed: entryText(question, answers[question.id], notes[question.id], 'de'),
  }))
}

/** Number of pages that a file of the browser has. */
function pagesOf(file: Buffer): number {
  return file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

describe('keying in', () => {
  const firms: ExampleFirm[] = ['metallbau-hamburg', 'tischlerei-schwerin-quick']

  it.each(firms)('gives the answers file of %s with few keystrokes', async (firm) => {
    const { page } = await visit(browser(), '#/eingabe')
    const first = page.locator('input[name="company.sector"]')
    await first.waitFor()
    await first.focus()
    let keystrokes = 0
    const entries = entriesOf(firm)
    for (const { typed } of entries) {
      await page.keyboard.type(typed)
      await page.keyboard.press('Enter')
      keystrokes += typed.length + 1
    }
    const { answers, notes } = exampleAnswers(firm)
    const given = Object.keys(answers).length
    process.stdout.write(
      `${firm}: ${keystrokes} keystrokes for ${given} answers in ${entries.length} fields\n`,
    )
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect({ answers: saved.answers, notes: saved.notes }).toEqual({ answers, notes })
    expect(keystrokes).toBeLessThan(6 * entries.length)
  })

  it('is reached from the start, fits a narrow screen, and leads to the results', async () => {
    const { page } = await visit(browser())
    await press(page, ui.workshop.keyIn)
    await arriveAt(page, { screen: 'keyIn' })
    await page.getByLabel(paper.keyIn.quick).fill('A2 7')
    await page.keyboard.press('Enter')
    await page.locator('input[name="company.sector"]').fill('99')
    await page.keyboard.press('Enter')
    await expectGoodScreen(page)
    await press(page, paper.keyIn.results)
    await arriveAt(page, { screen: 'results' })
  })
})

describe('the questionnaire on paper', () => {
  it('is reached from the start and holds every number once', async () => {
    const { page } = await visit(browser())
    await press(page, ui.workshop.blank)
    await arriveAt(page, { screen: 'blank' })
    await expectGoodScreen(page)
    const text = await textOf(await page.pdf({ preferCSSPageSize: true }))
    const { texts } = siteWords('de')
    const missing = [...questionNumbers(questionnaire)].filter(
      ([id, number]) => !text.includes(bare(number + (texts.questions[id]?.heading ?? ''))),
    )
    expect(missing).toEqual([])
    expect(text).not.toContain(bare(paper.blank.print))
  })

  it('is shorter for the short round, on A4 with counted pages', async () => {
    const { page } = await visit(browser(), '#/fragebogen')
    await page.locator('.sheet').waitFor()
    const full = await page.pdf({ preferCSSPageSize: true })
    await page.getByLabel(paper.blank.quick).check()
    const quick = await page.pdf({ preferCSSPageSize: true })
    const pages = { full: pagesOf(full), quick: pagesOf(quick) }
    expect(pages.full).toBeLessThanOrEqual(20)
    expect(pages.quick).toBeLessThan(pages.full)
    expect(await textOf(quick)).toContain(bare(`${pages.quick} / ${pages.quick}`))
  })
})

describe('for a group before a projector', () => {
  it('the view stays in the address, goes by keys alone, and leaving it loses nothing', async () => {
    const { page } = await visit(browser(), '', { viewport: { width: 1280, height: 720 } })
    const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
    const usual = await size()
    await press(page, ui.workshop.begin)
    await arriveAt(page, { screen: 'page', page: 'company.sector' })
    expect(new URL(page.url()).searchParams.get('modus')).toBe('workshop')
    expect(await size()).toBe(1.5 * usual)
    await expectGoodScreen(page)
    await page.keyboard.type('04')
    await page.keyboard.press('ArrowRight')
    await arriveAt(page, { screen: 'page', page: 'company.activity' })
    await page.keyboard.type('1')
    await page.keyboard.press('ArrowRight')
    const { texts } = siteWords('de')
    const heading = page.getByRole('heading', { level: 1 })
    await heading.and(page.getByText(texts.questions['company.ownProduct']?.heading ?? '')).waitFor()
    await page.keyboard.type('2n')
    await page.keyboard.type('Nur Lohnfertigung')
    await press(page, ui.workshop.end)
    expect(new URL(page.url()).searchParams.get('modus')).toBeNull()
    expect(await size()).toBe(usual)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(2)
    expect(await page.locator('textarea').nth(1).inputValue()).toBe('Nur Lohnfertigung')
  })

  it('is taken from the address', async () => {
    const { page } = await visit(browser(), '?modus=workshop#/fragen/company.sector')
    await page.getByRole('button', { name: ui.workshop.end }).waitFor()
    await page.keyboard.type('12')
    expect(await page.getByRole('radio', { checked: true }).getAttribute('value')).toBe('craft')
  })
})
