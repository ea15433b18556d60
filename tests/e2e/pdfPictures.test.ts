import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../.house/chromium.mjs'
import type { ReportForm } from '../../src/core/choices'
import { readPdf } from '../support/pdf'
import { changesIn } from './keptPictures'
import { exampleFile } from './steps'

type Wanted = { name: string; of: string | number }

/** Pages by number, or by a heading that stands on them. */
const wanted: Record<ReportForm, readonly Wanted[]> = {
  full: [
    { name: 'cover', of: 1 },
    { name: 'summary', of: 'Das Wichtigste auf einer Seite' },
    { name: 'topic', of: 'Daten und IT-Sicherheit' },
    { name: 'timeline', of: 'Fahrplan' },
  ],
  short: [{ name: 'short', of: 1 }],
  columns: [{ name: 'columns', of: 3 }],
}
const width = 800
/** Making a report and drawing its pages on a busy machine. */
const timeout = 240_000

let browser: Browser
let tab: Page
const folder = mkdtempSync(join(tmpdir(), 'lotse-pdf-pictures-'))

beforeAll(async () => {
  browser = await launchChromium()
  tab = await browser.newPage()
  await tab.route('http://localhost/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: pageWithReader })
    const contentType = pathname.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream'
    return route.fulfill({ contentType, path: join('node_modules', 'pdfjs-dist', pathname) })
  })
  await tab.goto('http://localhost/')
  await tab.waitForFunction(() => 'reader' in window)
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe('pages of the report', () => {
  it.each(['full', 'short', 'columns'] as const)(
    'look as they did in the %s form',
    { timeout },
    async (form) => {
      const bytes = reportIn(form)
      const { outline } = await readPdf(new Uint8Array(bytes))
      const changes: string[] = []
      for (const { name, of } of wanted[form]) {
        const number = typeof of === 'number' ? of : outline.find(({ title }) => title === of)?.page
        if (number === undefined) throw new Error(`No page is headed ${of}`)
        const data = bytes.toString('base64')
        const picture = await tab.evaluate(drawn, { data, number, width })
        changes.push(...(await changesIn(browser, `pdf-${name}`, Buffer.from(picture, 'base64'))))
      }
      expect(changes).toEqual([])
    },
  )
})

/** The report on the example firm by the command line. */
function reportIn(form: ReportForm): Buffer {
  const file = join(folder, `${form}.pdf`)
  const parameters = ['report', exampleFile('metallbau-hamburg'), '--out', file, '--date', '2026-11-21']
  execFileSync(process.execPath, ['.house/lotse.mjs', ...parameters, '--lang', 'de', '--form', form], {
    stdio: 'pipe',
  })
  return readFileSync(file)
}

const pageWithReader = `<!doctype html><meta charset="utf-8"><title>PDF</title><script type="module">
import * as reader from '/legacy/build/pdf.min.mjs'
reader.GlobalWorkerOptions.workerSrc = '/legacy/build/pdf.worker.min.mjs'
window.reader = reader
</script>`

declare const reader: typeof import('pdfjs-dist')

/** Runs in the browser: a page of a PDF as PNG. */
async function drawn({ data, number, width }: { data: string; number: number; width: number }) {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const file = await reader.getDocument({ data: bytes, wasmUrl: '/wasm/' }).promise
  const page = await file.getPage(number)
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
}
