import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mostBytes } from '../../src/core/answers/answersFile'
import type { Fault } from '../../src/core/result'
import { faultText } from '../../src/i18n/faults/faultMessages'
import { exampleAnswers } from '../support/content'
import { visit, watchedBrowser } from './browser'
import { downloadedBy, savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import {
  changedFile,
  chooseFile,
  fileOf,
  exampleFile,
  goTo,
  goToPage,
  leaveStart,
  openExample,
  press,
  unfinishedFile,
} from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, faults } = siteWords('de')
const firm = 'metallbau-hamburg'
type Refused = Record<string, readonly [string | Buffer, Pick<Fault, 'code' | 'params'>]>

describe('files', () => {
  it('carry the answers, the notes and the open page from one visit to the next', async () => {
    const { page } = await visit(browser())
    await chooseFile(page, unfinishedFile(firm, 'funding.records'))
    await leaveStart(page)
    await goToPage(page, 'data.security')
    const file = await downloadedBy(page, () => press(page, ui.layout.saveHint))
    expect(file.name).toMatch(/^muster-metallbau-gmbh-\d{4}-\d\d-\d\d\.lotse\.json$/)

    const { page: other } = await visit(browser())
    await chooseFile(other, fileOf(file.name, file.bytes))
    await arriveAt(other, { screen: 'page', page: 'data.security' })
    const again = await downloadedBy(other, () => press(other, ui.layout.saveHint))
    expect(again.bytes.toString()).toBe(file.bytes.toString())
    const { 'funding.records': _missing, ...answers } = exampleAnswers(firm).answers
    const { notes } = exampleAnswers(firm)
    expect(JSON.parse(file.bytes.toString())).toMatchObject({ answers, notes, openQuestion: 'data.security' })
  })

  it('that do not fit are refused with the reason and change nothing', async () => {
    const { page } = await visit(browser())
    await openExample(page, firm)
    const whole = readFileSync(exampleFile(firm), 'utf8')
    const refused: Refused = {
      'empty.lotse.json': ['', { code: 'empty' }],
      'broken.lotse.json': [whole.slice(0, 900), { code: 'notJson' }],
      'foreign.json': ['{"format":"other","answers":{}}', { code: 'foreignFormat' }],
      'picture.json': [Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]), { code: 'notText' }],
      'report.pdf': ['%PDF-1.7 …', { code: 'damagedPdf' }],
      'newer.lotse.json': [
        whole.replace('"version": 1', '"version": 7'),
        { code: 'newerVersion', params: { version: 7 } },
      ],
      'huge.lotse.json': [
        whole + ' '.repeat(mostBytes),
        { code: 'tooLarge', params: { maximum: mostBytes } },
      ],
    }
    await goTo(page, { screen: 'start' })
    for (const [name, [content, fault]] of Object.entries(refused)) {
      await chooseFile(page, fileOf(name, content))
      const notice = page.locator('section').filter({ hasText: ui.start.refused })
      await expectSoon(() => notice.getByRole('listitem').allTextContents(), name).toEqual([
        faultText(fault, faults),
      ])
    }
    await expectGoodScreen(page)
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers).toEqual(exampleAnswers(firm).answers)
  })

  it('with an answer that cannot be are refused, with the question named', async () => {
    const { page } = await visit(browser())
    const wrong = changedFile(firm, ({ answers }) => {
      answers['iot.security'] = '<script>alert(1)</script>'
      answers['company.employees'] = -3
    })
    await chooseFile(page, wrong)
    const notice = page.locator('section').filter({ hasText: ui.start.refused })
    await expectSoon(() => notice.getByRole('listitem').count()).toBe(2)
    const { texts } = siteWords('de')
    expect(await notice.textContent()).toContain(texts.questions['iot.security']?.name)
    expect(await notice.textContent()).toContain(texts.questions['company.employees']?.name)
    await expectGoodScreen(page)
    expect(await page.getByRole('button', { name: ui.start.begin }).isVisible()).toBe(true)
  })

  it('can be dropped on the start page', async () => {
    const { page } = await visit(browser())
    const text = readFileSync(exampleFile(firm), 'utf8')
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer()
      data.items.add(new File([content], 'firm.lotse.json', { type: 'application/json' }))
      return data
    }, text)
    await page.getByText(ui.start.drop).dispatchEvent('drop', { dataTransfer: transfer })
    await leaveStart(page)
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers).toEqual(exampleAnswers(firm).answers)
  })
})
