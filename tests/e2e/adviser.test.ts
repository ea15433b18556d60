import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/app/address'
import { openProfile } from '../../src/core/profile/profileFile'
import { de as adviser } from '../../src/i18n/adviser/de'
import { en as adviserEn } from '../../src/i18n/adviser/en'
import { faultText } from '../../src/i18n/faults/faultMessages'
import { someLogo, someProfile } from '../support/adviser'
import { valueOf } from '../support/content'
import { emptyDirectory, lotse } from '../support/lotse'
import { someJpeg } from '../support/pictures'
import { visit, watchedBrowser } from './browser'
import { bare, textOf } from './pdfText'
import { madeReport } from './reportChoices'
import { downloadedBy, savedAnswers } from './saving'
import { arriveAt, expectGoodScreen, expectSoon } from './screen'
import { chooseFile, fileOf, goTo, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { ui, faults } = siteWords('de')
const { profile, logo, file, advice } = adviser
const firm = 'metallbau-hamburg'

const start = addressOf({ screen: 'adviser' })

const field = (page: Page, label: string) => page.getByLabel(label, { exact: false }).first()

function chosen(page: Page, label: string, name: string, bytes: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(bytes)
  const mimeType = name.endsWith('.png')
    ? 'image/png'
    : name.endsWith('.jpg')
      ? 'image/jpeg'
      : 'application/json'
  return page
    .locator('input[type=file]')
    .and(page.getByLabel(label))
    .setInputFiles({ name, mimeType, buffer })
}

const logoBytes = () => Buffer.from(someLogo().data, 'base64')

/** Name, colour and logo, as an adviser fills them in. */
async function introduce(page: Page): Promise<void> {
  await field(page, profile.name).fill(someProfile.name)
  await field(page, profile.lines).fill(someProfile.lines.join('\n'))
  await field(page, profile.url).fill('www.adler-celik.example')
  await field(page, profile.accent).fill('c77dff')
  await chosen(page, logo.choose, 'logo.png', logoBytes())
  await page.getByRole('img', { name: logo.alt }).waitFor()
}

describe('an adviser', () => {
  it('stands in the report with name, logo and words, which travel in the file of the answers', async () => {
    const { page } = await visit(browser())
    await openExample(page, firm)
    await goTo(page, { screen: 'adviser' })
    await introduce(page)
    await field(page, advice.foreword).last().waitFor()
    await page
      .getByLabel(`${advice.foreword} (${adviser.optional})`, { exact: true })
      .fill('Guten Tag, liebe Leute.')
    await page.getByLabel('3D-Druck', { exact: true }).fill('Erst den Dienstleister fragen.')
    await press(page, advice.add)
    await page.getByLabel(advice.recommendationTitle, { exact: true }).fill('Ein Tag beim Lieferanten')
    await expectGoodScreen(page)

    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.advice).toEqual({
      foreword: 'Guten Tag, liebe Leute.',
      comments: { am: 'Erst den Dienstleister fragen.' },
      recommendations: [{ title: 'Ein Tag beim Lieferanten', text: '' }],
    })

    await goTo(page, { screen: 'report' })
    const report = await madeReport(page)
    const text = await textOf(report.bytes)
    const said = [
      someProfile.name,
      ...someProfile.lines,
      'Guten Tag, liebe Leute.',
      'Erst den Dienstleister fragen.',
      'Ein Tag beim Lieferanten',
    ]
    expect(said.filter((one) => !text.includes(bare(one)))).toEqual([])

    await goTo(page, { screen: 'adviser' })
    const folder = emptyDirectory()
    const answers = await downloadedBy(page, () => press(page, ui.layout.saveHint))
    const own = await downloadedBy(page, () => press(page, file.save))
    for (const { name, bytes } of [answers, own]) writeFileSync(join(folder, name), bytes)
    const day = JSON.parse(answers.bytes.toString()).savedOn
    const target = join(folder, 'again.pdf')
    const from = [join(folder, answers.name), '--profile', join(folder, own.name)]
    const written = lotse('report', ...from, '--out', target, '--date', day)
    expect(written.errors).toEqual([])
    expect(readFileSync(target).equals(report.bytes)).toBe(true)

    const { page: other } = await visit(browser())
    await chooseFile(other, fileOf('report.pdf', report.bytes))
    await arriveAt(other, { screen: 'results' })
    await goTo(other, { screen: 'adviser' })
    const words = other.getByLabel(`${advice.foreword} (${adviser.optional})`, { exact: true })
    await expectSoon(() => words.inputValue()).toBe('Guten Tag, liebe Leute.')
  })

  it('saves the profile as a file and opens it again; a language switch loses nothing', async () => {
    const { page } = await visit(browser(), start)
    await introduce(page)
    await field(page, profile.url).fill('no address at all')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: adviserEn.title }).waitFor()
    expect(await page.getByLabel(adviserEn.profile.url).inputValue()).toBe('no address at all')
    await page.getByLabel(adviserEn.profile.url).focus()
    await page.getByLabel(adviserEn.profile.url).blur()
    const wrong = { code: 'notAnAddress', params: { value: 'https://no address at all' } } as const
    await page.getByText(faultText(wrong, siteWords('en').faults)).waitFor()
    await page.getByLabel(adviserEn.profile.url).fill('www.adler-celik.example')
    const saved = await downloadedBy(page, () => press(page, adviserEn.file.save))
    expect(saved.name).toBe('beratungskontor-adler-celik.lotse-profil.json')
    const kept = valueOf(openProfile(saved.bytes.toString()))
    expect(kept).toMatchObject({
      name: someProfile.name,
      url: 'https://www.adler-celik.example',
      accent: '#c77dff',
    })
    expect(kept.logo).toMatchObject({ width: 240, height: 80 })

    const { page: other } = await visit(browser(), start)
    await chosen(other, file.open, saved.name, saved.bytes)
    await expectSoon(() => field(other, profile.name).inputValue()).toBe(someProfile.name)
    const again = await downloadedBy(other, () => press(other, file.save))
    expect(again.bytes.toString()).toBe(saved.bytes.toString())
  })

  it('is told what is wrong with a logo or a profile, and nothing changes', async () => {
    const { page } = await visit(browser(), start)
    await introduce(page)
    const wrong = [
      [
        'drawing.png',
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        faultText({ code: 'notAPicture' }, faults),
      ],
      ['broken.png', logoBytes().subarray(0, 200), faultText({ code: 'damagedPicture' }, faults)],
      [
        'wide.jpg',
        someJpeg({ width: 5000 }),
        faultText({ code: 'pictureTooLarge', params: { maximum: 2000 } }, faults),
      ],
      [
        'huge.png',
        Buffer.alloc(1_000_001),
        faultText({ code: 'tooLarge', params: { maximum: 1_000_000 } }, faults),
      ],
    ] as const
    for (const [name, bytes, words] of wrong) {
      await chosen(page, logo.change, name, bytes)
      await page.getByText(words).waitFor()
    }
    await chosen(page, file.open, 'other.json', '{"format":"lotse-answers"}')
    await page.getByText(faultText({ code: 'foreignProfile' }, faults)).waitFor()
    await expectGoodScreen(page)
    expect(await field(page, profile.name).inputValue()).toBe(someProfile.name)
    await page.getByRole('img', { name: logo.alt }).waitFor()
  })

  it('keeps the profile on the device only where that is wished, and for the next firm', async () => {
    const { page } = await visit(browser(), start, { mayStore: true })
    await introduce(page)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.getByRole('checkbox', { name: file.keep }).click()
    await page.getByText(file.kept).waitFor()
    await page.reload()
    await expectSoon(() => field(page, profile.name).inputValue()).toBe(someProfile.name)
    await press(page, file.remove)
    await press(page, file.removeConfirm)
    await page.getByText(file.removed).waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await field(page, profile.name).inputValue()).toBe('')
  })
})
