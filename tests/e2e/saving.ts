import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { openAnswers, type AnswersFile } from '../../src/core/answers/answersFile'
import { productQuestionnaire, valueOf } from '../support/content'

export type Saved = { name: string; bytes: Buffer }

/** The file that an action of the user downloads. */
export async function downloadedBy(page: Page, action: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** The answers file that an action downloads, opened as the command line would. */
export async function savedAnswers(page: Page, action: () => Promise<void>): Promise<AnswersFile> {
  const { bytes } = await downloadedBy(page, action)
  const { file, dropped } = valueOf(openAnswers(bytes.toString('utf8'), productQuestionnaire().questionnaire))
  if (dropped.length > 0) throw new Error(`Not kept by the file: ${JSON.stringify(dropped)}`)
  return file
}
