import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { visit, watchedBrowser } from './browser'
import { choose, madeReport, savedReport } from './reportChoices'
import { expectGoodScreen, expectSoon } from './screen'
import { goTo, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'metallbau-hamburg'
const words = siteWords('de').report
/** Scripts in which words and figures of a report, its pages and its file are made. */
const makingScripts = ['makePdf', 'pdfJob']

/** On the screen of the report, on a fixed day. */
async function atReport(options: Parameters<typeof visit>[2] = {}): Promise<Page> {
  const { page } = await visit(browser(), '', options)
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00+01:00'))
  await openExample(page, firm)
  await goTo(page, { screen: 'report' })
  return page
}

function withoutWorkers(): void {
  Reflect.deleteProperty(window, 'Worker')
}

function deafWorkers(): void {
  Reflect.set(
    window,
    'Worker',
    class extends EventTarget {
      postMessage() {
        this.dispatchEvent(new ErrorEvent('error', { message: 'no modules in workers' }))
      }
      terminate() {}
    },
  )
}

describe('while the report is made', () => {
  it('can be cancelled: the work ends, nothing is offered, and it can be made again', async () => {
    const page = await atReport()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(/\.ttf$/, async (route) => {
      await held
      await route.continue()
    })
    await press(page, words.make)
    await expectSoon(() => page.locator('progress').count()).toBe(1)
    await expectGoodScreen(page)
    await expectSoon(() => workersOf(page)).toBeGreaterThan(0)
    // One of them works on the preview, and may begin anew at any time.
    const running = page.workers()
    const left = () => page.workers().filter((worker) => running.includes(worker)).length
    await press(page, words.cancel)
    await expectSoon(left).toBe(running.length - 1)
    release()
    await expectSoon(() => page.locator('progress').count()).toBe(0)
    expect(await page.locator('a[download]').count()).toBe(0)
    const { bytes } = await madeReport(page)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('ends when the screen is left', async () => {
    const page = await atReport()
    await page.route(/\.ttf$/, () => undefined)
    await press(page, words.make)
    await expectSoon(() => page.locator('progress').count()).toBe(1)
    await goTo(page, { screen: 'results' })
    await expectSoon(() => workersOf(page)).toBe(0)
  })

  it('leaves the page free: nothing of the making runs on its own thread, unless there are no workers', async () => {
    const ranOnPage = async (before?: () => void) => {
      const page = await atReport(before ? { before } : {})
      await page.locator('.page-drawing').first().waitFor()
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Profiler.enable')
      await devtools.send('Profiler.setSamplingInterval', { interval: 200 })
      await devtools.send('Profiler.start')
      const longest = await page.evaluate(pressAndWait, words.make)
      const { profile } = await devtools.send('Profiler.stop')
      const scripts = profile.nodes.map(({ callFrame }) => callFrame.url.replace(/^.*\//, ''))
      return { longest, scripts: makingScripts.filter((one) => scripts.some((name) => name.startsWith(one))) }
    }
    const usual = await ranOnPage()
    const without = await ranOnPage(withoutWorkers)
    process.stdout.write(
      `Longest task of the page while a report is made: ${usual.longest} ms, without workers ${without.longest} ms\n`,
    )
    expect({ usual: usual.scripts, without: without.scripts }).toEqual({ usual: [], without: makingScripts })
  })

  it.each([
    ['there are no workers', withoutWorkers],
    ['workers know no modules', deafWorkers],
  ])('gives the same file where %s', async (_, before) => {
    const [usual, other] = [await atReport(), await atReport({ before })]
    const { bytes } = await madeReport(usual)
    expect((await madeReport(other)).bytes.equals(bytes)).toBe(true)
  })

  it('fetches jsPDF only once it is wanted, and once', async () => {
    const { page } = await visit(browser())
    const fetched: string[] = []
    page.on('request', (request) => {
      if (/makePdf-/.test(request.url())) fetched.push(request.url())
    })
    await openExample(page, firm)
    await goTo(page, { screen: 'report' })
    await page.locator('.page-drawing').first().waitFor()
    expect(fetched).toEqual([])
    await madeReport(page)
    await press(page, words.again)
    await page.locator('a[download]').waitFor()
    expect(fetched).toHaveLength(1)
  })
})

describe('the report once it is made', () => {
  it('can be shared where the browser shares files, and is offered for that nowhere else', async () => {
    const page = await atReport({ before: sharingBrowser })
    const { name, bytes } = await madeReport(page)
    await press(page, words.share)
    const shared = () => page.evaluate((): unknown => Reflect.get(window, 'shared'))
    await expectSoon(shared).toEqual({ name, size: bytes.length, type: 'application/pdf' })
    const other = await atReport({ before: unsharingBrowser })
    await madeReport(other)
    expect(await other.getByRole('button', { name: words.share, exact: true }).count()).toBe(0)
  })

  it('is dropped when something else is chosen', async () => {
    const page = await atReport()
    await madeReport(page)
    await choose(page, { form: 'short' })
    await expectSoon(() => page.locator('a[download]').count()).toBe(0)
  })

  it('is a sheet for a call where that is wanted: one page, named after whom one calls', async () => {
    const page = await atReport()
    const entry = await page.locator('.report-sheet select').inputValue()
    await press(page, words.sheet.make)
    const { name } = await savedReport(page)
    expect(name).toContain(`2026-11-21-${entry}.pdf`)
    expect(await page.locator('.report-sheet').textContent()).toContain(words.facts(1, '').split(',')[1])
    await expectGoodScreen(page)
  })
})

/** Presses a button and waits for the file without looking again and again; gives the longest task in ms, 0 below 50. */
function pressAndWait(label: string): Promise<number> {
  return new Promise((resolve) => {
    let longest = 0
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    tasks.observe({ type: 'longtask' })
    const changes = new MutationObserver(() => {
      if (!document.querySelector('a[download]')) return
      changes.disconnect()
      // What was long is told a little later.
      setTimeout(() => resolve(longest), 200)
    })
    changes.observe(document.body, { childList: true, subtree: true })
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === label)?.click()
  })
}

function workersOf(page: Page): number {
  return page.workers().length
}

function sharingBrowser(): void {
  navigator.canShare = () => true
  navigator.share = (data) => {
    const [file] = data?.files ?? []
    Reflect.set(window, 'shared', { name: file?.name, size: file?.size, type: file?.type })
    return Promise.resolve()
  }
}

function unsharingBrowser(): void {
  navigator.canShare = () => false
}
