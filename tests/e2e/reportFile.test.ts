import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answersIn } from '../../src/answersPdf/answersIn'
import { faultText } from '../../src/i18n/faults/faultMessages'
import { valueOf } from '../support/content'
import { emptyDirectory } from '../support/lotse'
import { visit, watchedBrowser } from './browser'
import { choose, madeReport } from './reportChoices'
import { downloadedBy, type Saved } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { changedFile, chooseFile, fileOf, goTo, goToPage, leaveStart, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'

async function drop(page: Page, { name, bytes }: Saved): Promise<void> {
  const content = { name, base64: bytes.toString('base64') }
  const transfer = await page.evaluateHandle(({ name: fileName, base64 }) => {
    const data = new DataTransfer()
    const characters = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    data.items.add(new File([characters], fileName, { type: 'application/pdf' }))
    return data
  }, content)
  const { drop: words } = siteWords('de').ui.start
  await page.getByText(words).dispatchEvent('drop', { dataTransfer: transfer })
}

describe('a report', () => {
  it('dropped on the start page opens the wizard where it was, with answers, notes and shortlist', async () => {
    const { ui } = siteWords('de')
    const { page } = await visit(browser())
    const file = changedFile(firm, (content) => {
      delete content.answers['data.security']
      content.notes = { 'iot.security': 'Nur in Halle 1 – „dicht“ 🔒' }
      content.shortlist = ['mdz-hamburg', 'zim-innovationsnetzwerke']
    })
    await chooseFile(page, file)
    await leaveStart(page)
    await goToPage(page, 'data.security')
    const before = await downloadedBy(page, () => press(page, ui.layout.saveHint))
    await goTo(page, { screen: 'report' })
    await expectGoodScreen(page)
    const report = await madeReport(page)

    const { page: other } = await visit(browser())
    await drop(other, report)
    await arriveAt(other, { screen: 'page', page: 'data.security' })
    const after = await downloadedBy(other, () => press(other, ui.layout.saveHint))
    expect(after.bytes.toString()).toBe(before.bytes.toString())
    const { figures, ...inside }: { figures?: unknown } = JSON.parse(valueOf(answersIn(report.bytes)))
    expect(inside).toEqual(JSON.parse(before.bytes.toString()))
    expect(figures).toBeDefined()
  })

  it('carries no answers once that is unticked, and says so when it is opened', async () => {
    const { ui, faults } = siteWords('de')
    const { page } = await visit(browser())
    await chooseFile(page, `tests/fixtures/${firm}.lotse.json`)
    await leaveStart(page)
    await goTo(page, { screen: 'report' })
    await madeReport(page)
    await choose(page, { without: ['enclosing'] })
    await expectSoon(() => page.locator('a[download]').count()).toBe(0)
    const report = await madeReport(page)
    expect(answersIn(report.bytes).ok).toBe(false)

    await goTo(page, { screen: 'start' })
    const refused = [
      [fileOf('report.pdf', report.bytes), { code: 'noAnswersInPdf' }],
      [fileOf('cut.pdf', report.bytes.subarray(0, 900)), { code: 'damagedPdf' }],
      [fileOf('locked.pdf', locked(report.bytes)), { code: 'encryptedPdf' }],
      [hugeFile(), { code: 'tooLarge', params: { maximum: 20_000_000 } }],
    ] as const
    for (const [file, fault] of refused) {
      await chooseFile(page, file)
      const notice = page.locator('section').filter({ hasText: ui.start.refused })
      await expectSoon(() => notice.getByRole('listitem').allTextContents()).toEqual([
        faultText(fault, faults),
      ])
    }
    const saved = await downloadedBy(page, () => press(page, ui.layout.saveHint))
    const { answers }: { answers: unknown } = JSON.parse(saved.bytes.toString())
    const own: { answers: unknown } = JSON.parse(readFileSync(`tests/fixtures/${firm}.lotse.json`, 'utf8'))
    expect(answers).toEqual(own.answers)
  })
})

/** A file on the disk, larger than any report that is read. */
function hugeFile(): string {
  const file = join(emptyDirectory(), 'huge.pdf')
  writeFileSync(file, '')
  truncateSync(file, 20_000_001)
  return file
}

/** With a newer trailer that calls it encrypted. */
function locked(bytes: Buffer): Buffer {
  const trailer = `xref\n0 0\ntrailer\n<</Size 1/Root 1 0 R/Encrypt 9 0 R>>\nstartxref\n${bytes.length}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(trailer)])
}
