import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page, Route } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serve } from '../../.house/serve.mjs'
import { visit, watchedBrowser } from './browser'
import { arriveAt } from './screen'
import { goTo, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const budget = 90 * 1024

describe('what is delivered', () => {
  it('up to the first question is at most 90 KB of script, without charts, PDF and catalogue', async () => {
    for (const language of ['de', 'en'] as const) {
      const { page } = await visit(browser(), '', { locale: language })
      const scripts = scriptsLoadedBy(page)
      await page.reload()
      await page.waitForLoadState('networkidle')
      const files = [...scripts]
      // Whatever else is asked for from now on has to wait until the first question is there.
      const release = await holdScripts(page)
      await press(page, siteWords(language).ui.start.begin)
      await arriveAt(page, { screen: 'page', page: 'company.sector' })
      await release()
      const size = files.reduce((sum, file) => sum + brotliCompressSync(builtFile(file)).length, 0)
      expect({ files, size }).toSatisfy(({ size }) => size <= budget)
      expect(files.flatMap(modulesOf).filter(isHeavy)).toEqual([])
    }
  })

  it('works below a path of its own', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lotse-site-'))
    cpSync('dist', join(folder, 'some', 'path'), { recursive: true })
    const server = await serve(folder)
    onTestFinished(async () => {
      await server.close()
      rmSync(folder, { recursive: true })
    })
    const { page } = await visit(browser(), '', { site: `${server.address}some/path/` })
    await openExample(page, 'metallbau-hamburg')
    await goTo(page, { screen: 'results' })
    await page.locator('.results-charts summary').click()
    await page.locator('.recharts-surface').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/some/path/')
  })
})

/** Paths of the scripts that a page asks for from now on. */
function scriptsLoadedBy(page: Page): Set<string> {
  const paths = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') paths.add(new URL(request.url()).pathname.slice(1))
  })
  return paths
}

/** Lets no script through until it is released. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  await page.route('**/*.js', (route) => {
    held.push(route)
  })
  return async () => {
    await Promise.all(held.map((route) => route.continue()))
    await page.unroute('**/*.js')
  }
}

function builtFile(path: string): Buffer {
  return readFileSync(join('dist', path))
}

/** What a built script is made of. */
function modulesOf(path: string): string[] {
  const modules: Record<string, string[]> = JSON.parse(builtFile('.vite/modules.json').toString())
  return modules[path] ?? []
}

function isHeavy(module: string): boolean {
  return /node_modules\/(recharts|jspdf|hyphen|fflate)\/|virtual:lotse\/(catalogue|places|map)|src\/(pdf|office|report|ui\/(results|offers|plan))\//.test(
    module,
  )
}
