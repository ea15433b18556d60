import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { de as doctor } from '../../src/i18n/doctor/de'
import { openBrowser, siteAddress } from './browser'
import { chamberPage, hostSite, loaderScript, tagWith, type HostPage } from './hosts/hostSite'
import { expectSoon } from './screen'
import { siteWords } from './words'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const origin = () => new URL(siteAddress()).origin
const link = 'Zum Selbstcheck'

type Patient = { page: Page; warnings: string[] }

/** A page where something stops the check, and what it says on the console. */
async function visitPatient(
  page: HostPage,
  { before, ...options }: BrowserContextOptions & { before?: (page: Page) => Promise<unknown> } = {},
): Promise<Patient> {
  const host = await hostSite({ '/': page })
  const context = await browser.newContext({ locale: 'de-DE', ...options })
  onTestFinished(async () => {
    await context.close()
    await host.close()
  })
  const opened = await context.newPage()
  const warnings: string[] = []
  opened.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text())
  })
  await before?.(opened)
  await opened.goto(`${host.address}/`)
  return { page: opened, warnings }
}

/** The doctor names this cause in the place of the widget and on the console, and gives this line. */
async function expectDiagnosis(
  { page, warnings }: Patient,
  cause: keyof typeof doctor.causes,
  line?: string,
): Promise<void> {
  const details = page.locator('lotse-check details')
  await details.getByText(doctor.forEditors).click()
  for (const text of [doctor.causes[cause].reason, doctor.causes[cause].remedy, ...(line ? [line] : [])]) {
    expect(await details.getByText(text, { exact: true }).isVisible()).toBe(true)
    await expectSoon(() => warnings.filter((each) => each.startsWith('[lotse-check]')).join()).toContain(text)
  }
}

function withPolicy(policy: string): HostPage {
  return { ...chamberPage(tagWith()), headers: { 'content-security-policy': policy } }
}

describe('where something stops the check', () => {
  it('a policy that forbids the frame is named at once, with the line that is missing', async () => {
    const patient = await visitPatient(withPolicy(`default-src 'self'; script-src ${origin()}`))
    await expectDiagnosis(patient, 'refused', `frame-src ${origin()};`)
    expect(await patient.page.getByText(link).isVisible()).toBe(true)
  })

  it('a page that lets no doctor in still has the sentence and the link', async () => {
    const { page } = await visitPatient(
      withPolicy(`default-src 'none'; script-src ${origin()}; require-trusted-types-for 'script'`),
    )
    await page
      .locator('lotse-check [data-trouble="refused"]')
      .getByText('lässt sich auf dieser Seite')
      .waitFor()
    expect(await page.getByText(link).isVisible()).toBe(true)
    expect(await page.locator('lotse-check details').count()).toBe(0)
  })

  it('a box that cuts it off is named, above the frame, with a way out', async () => {
    const patient = await visitPatient(
      chamberPage(`<div class="teaser wide" style="height: 300px; overflow: hidden">${tagWith()}</div>`),
    )
    await expectDiagnosis(patient, 'clipped', 'div.teaser.wide { height: auto; overflow: visible; }')
    const out = patient.page.getByRole('link', { name: doctor.open })
    expect(await out.getAttribute('href')).toBe(siteAddress())
    const { y = 0 } = (await out.boundingBox()) ?? {}
    expect(y).toBeLessThan(300)
  })

  it('says nothing of a box that grows with it', async () => {
    const { page, warnings } = await visitPatient(
      chamberPage(`<div style="overflow: hidden">${tagWith()}</div>`),
    )
    await page.locator('lotse-check iframe').waitFor()
    await page.waitForTimeout(3500)
    expect(await page.locator('lotse-check [data-trouble]').count()).toBe(0)
    expect(warnings.filter((each) => each.includes('lotse-check'))).toEqual([])
  })

  it.each([
    ['has no page for the frame', 'missing', 404],
    ['does not answer', 'unreachable', 0],
  ] as const)('a server that %s is named once the patience is over', async (_, cause, status) => {
    const patient = await visitPatient(chamberPage(tagWith()), {
      before: async (page) => {
        await page.clock.install()
        await page.route(/embed\/v1\/(\?|$)/, (route) =>
          status === 0
            ? route.abort()
            : route.fulfill({ status, body: 'Not found', headers: { 'access-control-allow-origin': '*' } }),
        )
      },
    })
    await patient.page.locator('lotse-check iframe').waitFor({ state: 'attached' })
    await patient.page.clock.fastForward(21_000)
    await expectDiagnosis(patient, cause, `${siteAddress()}embed/v1/`)
    expect(await patient.page.getByText(link).isVisible()).toBe(true)
  })

  it('a script that does not know where it came from says so', async () => {
    const { page, warnings } = await visitPatient(
      chamberPage(
        '<lotse-check lang="en"></lotse-check>',
        `<script type="module">
        const text = await (await fetch('${siteAddress()}embed/v1/lotse.js')).text()
        const script = document.createElement('script')
        script.append(text)
        document.head.append(script)
      </script>`,
      ),
    )
    const note = page.locator('lotse-check [data-trouble="nowhere"]')
    await expectSoon(() => note.innerText()).toContain('cannot be shown')
    expect(warnings).toEqual(['<lotse-check> needs a link inside'])
  })

  it('and nowhere else the doctor is fetched', async () => {
    const asked: string[] = []
    const { page } = await visitPatient(chamberPage(tagWith() + tagWith(), loaderScript()), {
      before: async (opened) => opened.on('request', (request) => asked.push(request.url())),
    })
    await page.locator('lotse-check iframe').first().waitFor()
    await page.waitForTimeout(500)
    expect(asked.filter((address) => address.endsWith('doctor.js'))).toEqual([])
  })
})

describe('without the script', () => {
  it('the link stays: scripts are off, or the system has removed the script', async () => {
    const { page } = await visitPatient(chamberPage(tagWith()), { javaScriptEnabled: false })
    expect(await page.getByText(link).isVisible()).toBe(true)
    const stripped = await visitPatient(chamberPage(tagWith(), ''))
    expect(await stripped.page.getByText(link).isVisible()).toBe(true)
  })

  it('a frame in a sandbox without scripts says what is missing and links to the check', async () => {
    const { page } = await visitPatient(
      chamberPage(
        `<iframe sandbox src="${siteAddress()}embed/v1/?lang=de" width="600" height="400"></iframe>`,
        '',
      ),
    )
    const out = page.frameLocator('iframe').locator('noscript a').first()
    await out.waitFor()
    expect(await out.evaluate((link) => link instanceof HTMLAnchorElement && link.href)).toBe(siteAddress())
  })

  it('a frame in a sandbox without an origin works all the same', async () => {
    const { page } = await visitPatient(
      chamberPage(
        `<iframe sandbox="allow-scripts allow-downloads" src="${siteAddress()}embed/v1/?lang=de" width="900" height="900"></iframe>`,
        '',
      ),
    )
    const heading = page.frameLocator('iframe').locator('main h1')
    await expectSoon(() => heading.innerText()).toBe(siteWords('de').ui.start.heading)
  })
})
