import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { answersText, type AnswersFile } from '../../src/core/answers/answersFile'
import type { Answers } from '../../src/core/answers/answers'
import { addressOf } from '../../src/app/address'
import type { Language } from '../../src/core/questionnaire/texts'
import type { Place } from '../../src/wizard/events'
import { productQuestionnaire, type ExampleFirm } from '../support/content'
import { arriveAt } from './screen'
import { siteWords } from './words'

/** A file as it is chosen in the dialog of the browser. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer }

/** Chooses a file on the start page. */
export async function chooseFile(page: Page, file: ChosenFile, language: Language = 'de'): Promise<void> {
  const { open } = siteWords(language).ui.start
  await page.locator('input[type=file]').and(page.getByLabel(open)).setInputFiles(file)
}

/** Opens the file of an example firm on the start page and waits until its answers are there. */
export async function openExample(page: Page, firm: ExampleFirm, language: Language = 'de'): Promise<void> {
  await chooseFile(page, exampleFile(firm), language)
  await leaveStart(page)
}

type FileContent = {
  answers: Record<string, unknown>
  notes?: Record<string, string>
  shortlist?: string[]
}

/** The file of an example firm after some changes. */
export function changedFile(firm: ExampleFirm, change: (content: FileContent) => void): ChosenFile {
  const content: FileContent = JSON.parse(readFileSync(exampleFile(firm), 'utf8'))
  change(content)
  return fileOf('changed.lotse.json', JSON.stringify(content))
}

/** A file with these answers, as the product saves them. */
export function fileWith(answers: Answers): ChosenFile {
  const { questionnaire } = productQuestionnaire()
  const content: AnswersFile = {
    format: 'lotse-answers',
    version: 1,
    questionnaire: questionnaire.id,
    questionnaireVersion: questionnaire.version,
    language: 'de',
    savedOn: '2026-11-21',
    answers,
    notes: {},
  }
  return fileOf('firm.lotse.json', answersText(content, questionnaire))
}

/** Opens a file with these answers on the start page and waits until they are there. */
export async function openAnswersOf(page: Page, answers: Answers, language: Language = 'de'): Promise<void> {
  await chooseFile(page, fileWith(answers), language)
  await leaveStart(page)
}

/** The file of an example firm that has not answered one of the questions. */
export function unfinishedFile(firm: ExampleFirm, question: string): ChosenFile {
  return changedFile(firm, ({ answers }) => {
    delete answers[question]
  })
}

/** A file with this name and content. */
export function fileOf(name: string, content: Buffer | string): ChosenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) }
}

/** Waits until another screen than the start is shown. */
export async function leaveStart(page: Page): Promise<void> {
  await page.waitForURL(/#\/[a-z]/)
  await page.locator('main h1:focus').waitFor()
}

export function exampleFile(firm: ExampleFirm): string {
  return `tests/fixtures/${firm}.lotse.json`
}

/** Goes to a place by its address, as a link or a bookmark would. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, addressOf(place))
  await arriveAt(page, place)
}

/** Goes to the page of a question. */
export function goToPage(page: Page, id: string): Promise<void> {
  return goTo(page, { screen: 'page', page: id })
}

/** Presses the button that carries these words. */
export function press(page: Page, words: string): Promise<void> {
  return page.getByRole('button').filter({ hasText: words }).first().click()
}
