import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchChromium } from './chromium.mjs'
import { root } from './root.mjs'

/**
 * Takes the picture of a report that the start page shows, in both languages, from an invented firm's answers:
 * `node .house/reportPicture.mjs`. What it writes is kept in the repository.
 */
const answers = join(root, 'tests', 'fixtures', 'metallbau-hamburg.lotse.json')
const folder = join(root, 'src', 'app', 'pictures')
const work = mkdtempSync(join(tmpdir(), 'lotse-picture-'))
const [page, width] = [4, 576]

mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
const tab = await browser.newPage()
await tab.route('http://localhost/**', (route) => {
  const { pathname } = new URL(route.request().url())
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: '' })
  const contentType = pathname.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream'
  return route.fulfill({ contentType, path: join(root, 'node_modules', 'pdfjs-dist', pathname) })
})
await tab.goto('http://localhost/')
for (const language of ['de', 'en']) {
  const report = join(work, `${language}.pdf`)
  const call = ['report', answers, '--out', report, '--lang', language, '--date', '2026-11-21']
  execFileSync(process.execPath, [join(root, '.house', 'lotse.mjs'), ...call], { stdio: 'inherit' })
  const data = readFileSync(report).toString('base64')
  const picture = await tab.evaluate(pictureOf, { data, page, width })
  const file = join(folder, `report-${language}.webp`)
  writeFileSync(file, Buffer.from(picture, 'base64'))
  console.log(file.slice(root.length + 1))
}
await browser.close()
rmSync(work, { recursive: true })

/**
 * Runs in the browser: one page of a PDF as WebP.
 * @param {{ data: string, page: number, width: number }} wanted
 */
async function pictureOf({ data, page, width }) {
  const address = '/build/pdf.min.mjs'
  const { getDocument, GlobalWorkerOptions } = await import(address)
  GlobalWorkerOptions.workerSrc = '/build/pdf.worker.min.mjs'
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const file = await getDocument({ data: bytes, wasmUrl: '/wasm/' }).promise
  const sheet = await file.getPage(page)
  const scale = width / sheet.getViewport({ scale: 1 }).width
  const viewport = sheet.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.round(viewport.height)
  await sheet.render({ canvas, viewport }).promise
  return canvas.toDataURL('image/webp', 0.75).replace(/^[^,]*,/, '')
}
