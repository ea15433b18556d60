import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { headersFor } from '../../.house/policy.mjs'
import { serve } from '../../.house/serve.mjs'
import { apacheSends, netlifySends } from '../house/serverFiles'
import { exampleAnswers } from '../support/content'
import { readPdf } from '../support/pdf'
import { dismiss, visit, watchedBrowser } from './browser'
import { madeReport } from './reportChoices'
import { chamberPage, hostSite, tagWith } from './hosts/hostSite'
import { savedAnswers } from './saving'
import { exampleFile, goTo, openAnswersOf, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const { app, report, ui } = siteWords('de')
const under = '/a/b/c/'

const screens = [
  'tasks',
  'review',
  'results',
  'offers',
  'plan',
  'check',
  'adviser',
  'statement',
  'privacy',
  'blank',
  'keyIn',
  'report',
] as const

const paths = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist'.length))
  .filter((path) => !/\/[._]/.test(path))

/** The built site below a path of its own, and nothing beside it. */
async function servedBelow(path: string): Promise<string> {
  const server = await serve('dist', 0, path)
  onTestFinished(server.close)
  return server.address
}

describe('the built folder', () => {
  it('works below any path: every screen, fonts, worker, slices of further fonts and the file', async () => {
    const site = await servedBelow(under)
    const { page } = await visit(browser(), '', { site })
    const missing: string[] = []
    const workers: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url())
    })
    page.on('worker', (worker) => workers.push(worker.url()))
    const { answers } = exampleAnswers('metallbau-hamburg')
    await openAnswersOf(page, { ...answers, 'company.name': '北京机械有限公司' })
    for (const screen of screens) {
      await goTo(page, { screen })
      await page.locator('main h1').waitFor()
    }
    const { bytes } = await madeReport(page)
    expect((await readPdf(new Uint8Array(bytes))).title).toContain('北京')
    const other = await page.context().newPage()
    await other.goto(`${site}embed/?lang=de`)
    await other.frameLocator('lotse-check iframe').locator('main h1').waitFor()
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(missing).toEqual([])
    expect([...new Set(workers)]).toEqual([expect.stringContaining(`${site}assets/pdfWorker-`)])
    expect(fetched.filter((address) => !address.startsWith(site) && !/^(blob|data):/.test(address))).toEqual(
      [],
    )
    expect(fetched.filter((address) => address.endsWith('.woff2')).length).toBeGreaterThan(0)
  })

  it('is described whole to servers that have to know its files', () => {
    const read = (name: string) => readFileSync(`dist/${name}`, 'utf8')
    const names = ['.htaccess', 'assets/.htaccess', 'embed/v1/.htaccess']
    const apache = apacheSends(Object.fromEntries(names.map((name) => [name, read(name)])))
    const netlify = netlifySends(read('_headers'))
    for (const path of paths.filter((each) => !each.startsWith('/hosting/') && !each.includes('.zip'))) {
      expect({ path, headers: apache(path) }).toEqual({ path, headers: headersFor(path) })
      expect({ path, headers: netlify(path) }).toEqual({ path, headers: headersFor(path) })
    }
  })

  it('is packed whole for a server of one’s own, with the sum that it is checked by', () => {
    const [name = ''] = readdirSync('dist').filter((each) => each.endsWith('.zip'))
    const bytes = readFileSync(`dist/${name}`)
    const files = unzipSync(bytes)
    expect(readFileSync(`dist/${name}.sha256`, 'utf8')).toBe(
      `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
    )
    const packed = Object.keys(files)
    const wanted = [...paths.filter((path) => !path.includes('.zip')), '/.htaccess', '/_headers']
    expect(packed).toEqual(expect.arrayContaining(wanted.map((path) => `mittelstandslotse${path}`)))
    expect(packed.filter((path) => /\.vite|\.zip/.test(path))).toEqual([])
    expect(Buffer.from(files['mittelstandslotse/index.html'] ?? [])).toEqual(readFileSync('dist/index.html'))
  })
})

describe('a new version that has replaced the old files', () => {
  it('is told where the worker of the report is missed too, and a reload brings the answers along', async () => {
    const visitor = await visit(browser())
    const { page } = visitor
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'report' })
    await page.locator('main h1').waitFor()
    await page.context().route(/\/assets\//, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await press(page, report.make)
    await page.getByRole('heading', { name: app.trouble.missingPart }).waitFor()
    await page.context().unroute(/\/assets\//)
    await press(page, app.trouble.reload)
    await page.getByText(report.make).first().waitFor()
    const saved = await savedAnswers(page, () => press(page, ui.layout.saveHint))
    expect(saved.answers).toEqual(exampleAnswers('metallbau-hamburg').answers)
    await dismiss(visitor)
  })

  it('is told inside a chamber’s page too, and a reload of the frame alone brings the answers along', async () => {
    const host = await hostSite({ '/': chamberPage(tagWith()) })
    const context = await browser().newContext({ locale: 'de-DE' })
    onTestFinished(async () => {
      await context.close()
      await host.close()
    })
    const page = await context.newPage()
    await page.goto(`${host.address}/`)
    const frame = page.frameLocator('lotse-check iframe')
    await frame.locator('input[type=file]').setInputFiles(exampleFile('metallbau-hamburg'))
    await frame.locator('.results h1').waitFor()
    await context.route(/\/assets\//, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await frame.getByRole('button', { name: ui.layout.overview }).first().click()
    await frame.getByRole('heading', { name: app.trouble.missingPart }).waitFor()
    await context.unroute(/\/assets\//)
    await frame.getByRole('button', { name: app.trouble.reload }).click()
    const save = frame.getByRole('button', { name: ui.layout.saveHint })
    await save.waitFor()
    await frame.locator('main h1').waitFor()
    const saved = await savedAnswers(page, () => save.click())
    expect(saved.answers).toEqual(exampleAnswers('metallbau-hamburg').answers)
    expect(page.url()).toBe(`${host.address}/`)
  })
})
