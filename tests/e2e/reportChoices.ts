import { inflateSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { ReportForm } from '../../src/core/choices'
import type { Language } from '../../src/core/questionnaire/texts'
import { getDocument } from '../support/pdfjs'
import { downloadedBy, type Saved } from './saving'
import { press } from './steps'
import { siteWords } from './words'

/** What is chosen on the screen of the report; what is not named stays as it is. */
export type Chosen = {
  form?: ReportForm
  language?: Language
  without?: readonly ('names' | 'notes' | 'enclosing')[]
}

/** Chooses on the screen of the report, as a user does. */
export async function choose(page: Page, { form, language, without = [] }: Chosen): Promise<void> {
  const option = (value: string) => page.locator(`.report-choices input[value="${value}"]`)
  if (form) await option(form).check()
  if (language) await option(language).check()
  for (const value of without) await option(value).uncheck()
}

/** Makes the report on its screen and saves it. */
export async function madeReport(page: Page, language: Language = 'de'): Promise<Saved> {
  await press(page, siteWords(language).report.make)
  return savedReport(page)
}

/** Saves the file that is being made. */
export async function savedReport(page: Page): Promise<Saved> {
  const link = page.locator('a[download]')
  await link.waitFor()
  return downloadedBy(page, () => link.click())
}

/** Everything that a PDF says or holds, in the open or compressed: its bytes, its streams and what it says of itself. */
export async function everythingIn(bytes: Buffer): Promise<string> {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise
  const metadata = JSON.stringify(await file.getMetadata())
  const outline = JSON.stringify(await file.getOutline())
  await file.destroy()
  return [bytes.toString('latin1'), ...streamsOf(bytes), metadata, outline].join('\n')
}

function streamsOf(bytes: Buffer): string[] {
  const texts: string[] = []
  for (let from = bytes.indexOf('stream'); from >= 0; from = bytes.indexOf('stream', from + 6)) {
    const start = bytes.indexOf('\n', from) + 1
    try {
      texts.push(inflateSync(bytes.subarray(start), { finishFlush: 2 }).toString('utf8'))
    } catch {
      // Not compressed, or the word in another place.
    }
  }
  return texts
}
