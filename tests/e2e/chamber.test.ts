import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../src/i18n/chamber/de'
import { en } from '../../src/i18n/chamber/en'
import { faultLine } from '../../src/i18n/faults/faultMessages'
import type { Fault } from '../../src/core/result'
import { bodyText, compact, readPdf } from '../support/pdf'
import { chamberPage, hostSite, tagWith, visitHost, waitFor } from './hosts/hostSite'
import { dismiss, siteAddress, visit, watchedBrowser, type WatchedPage } from './browser'
import { downloadedBy } from './saving'
import { expectGoodScreen, expectSoon } from './screen'
import { exampleFile, goTo, openExample } from './steps'
import { siteWords } from './words'

const { ui, faults: faultWords } = siteWords('de')
const browser = watchedBrowser()
const full = readFileSync('docs/examples/chamber.json', 'utf8')
const logo = readFileSync('docs/examples/musterhafen.png')
const example = (changes: object): string => JSON.stringify({ ...JSON.parse(full), ...changes })

type Answer = { body: string | Buffer; status?: number; contentType?: string }

/** A visitor on the page with a chamber's file that the server of the site gives. */
async function visitWith(
  answer: Answer | null,
  address = '?chamber=./chamber.json',
): Promise<WatchedPage & { warned: string[] }> {
  const visitor = await visit(browser())
  const { page } = visitor
  const warned: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') warned.push(message.text())
  })
  await page.route('**/musterhafen.png', (route) => route.fulfill({ body: logo, contentType: 'image/png' }))
  await page.route(
    ({ pathname }) => pathname === '/chamber.json',
    (route) =>
      answer === null
        ? route.abort()
        : route.fulfill({ status: 200, contentType: 'application/json', ...answer }),
  )
  await page.goto(`${siteAddress()}${address}`)
  await page.locator('main h1').waitFor()
  return { ...visitor, warned }
}

const brandOn = (page: Page) => page.locator('.chamber-brand')
const refusedOn = (page: Page) => page.getByText(de.refused)
const lineOf = (fault: Omit<Fault, 'file'>) => faultLine({ ...fault, file: 'chamber.json' }, faultWords)

describe('a chamber on the page', () => {
  it('stands at the head with name, logo and its colour, with its links in the foot', async () => {
    const { page, warned } = await visitWith({ body: full })
    await brandOn(page).getByText('Kammer Musterhafen').waitFor()
    const picture = brandOn(page).getByRole('img', { name: de.logo('Kammer Musterhafen') })
    expect(await picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(240)
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sea')),
    ).not.toBe('#005f78')
    const foot = page.getByRole('contentinfo')
    for (const [name, address] of [
      [de.imprint, 'https://kammer.example/impressum'],
      [de.privacy, 'https://kammer.example/datenschutz'],
      [de.barriers, 'https://kammer.example/barrieren'],
    ] as const)
      expect(await foot.getByRole('link', { name: `${name} ${de.newTab}` }).getAttribute('href')).toBe(
        address,
      )
    await page.getByText(de.foreword('Kammer Musterhafen')).click()
    await page.getByText('Digitalisierung beginnt in der Werkstatt').waitFor()
    expect(warned).toEqual([])
    await expectGoodScreen(page)
  })

  it('brings its people and offers to the screens and the report, and leaves out what it does not want', async () => {
    const { page } = await visitWith({ body: full })
    await openExample(page, 'metallbau-hamburg')
    const contacts = page.locator('.contacts')
    await contacts.getByText('Mina Petersen').waitFor()
    expect(await contacts.getByText('Jens Kröger').count()).toBe(0)
    expect(await contacts.getByRole('link', { name: 'petersen@kammer.example' }).getAttribute('href')).toBe(
      'mailto:petersen@kammer.example',
    )
    expect(await page.getByRole('heading', { name: 'Neue Geschäftsmodelle' }).count()).toBe(0)
    await goTo(page, { screen: 'plan' })
    await contacts.getByText('Mina Petersen').waitFor()
    await goTo(page, { screen: 'offers', part: 'musterhafen-werkstatt' })
    await page.getByText('Offene Werkstatt 3D-Druck').first().waitFor()
    const mail = page.getByRole('link', { name: /Fehler/u }).first()
    expect(await mail.getAttribute('href')).toMatch(/^mailto:katalog@kammer\.example\?/u)
    await expectGoodScreen(page)
    await goTo(page, { screen: 'offers', part: 'ihk-berlin' })
    await page.locator('main h1').waitFor()
    expect(await page.getByText('IHK Berlin').count()).toBe(0)
    await goTo(page, { screen: 'tasks' })
    await page.locator('.task').first().waitFor()
    expect(await page.locator('.task').count()).toBe(10)
    await goTo(page, { screen: 'statement' })
    await page.getByRole('link', { name: 'barrieren@kammer.example' }).waitFor()
    await goTo(page, { screen: 'privacy' })
    await page.getByRole('main').getByRole('link', { name: 'Kammer Musterhafen' }).waitFor()
    await goTo(page, { screen: 'report' })
    await page.getByRole('button', { name: siteWords('de').report.make }).click()
    const link = page.locator('a[download$=".pdf"]')
    await link.waitFor()
    const { bytes } = await downloadedBy(page, () => link.click())
    const { pages } = await readPdf(new Uint8Array(bytes))
    const text = pages.map((one) => compact(bodyText(one))).join('')
    for (const words of ['Angeboten von', 'Kammer Musterhafen', 'Mina Petersen'])
      expect(text).toContain(compact(words))
  })

  it('says in English what it has, and that some of it is German only', async () => {
    const { page } = await visitWith({ body: full }, '?lang=en&chamber=./chamber.json')
    await brandOn(page).getByText('Musterhafen Chamber').waitFor()
    await openExample(page, 'metallbau-hamburg', 'en')
    const contacts = page.locator('.contacts')
    await contacts.getByText('available in German only').waitFor()
    expect(await contacts.getByText('Erste Auskunft zu allen Fragen').getAttribute('lang')).toBe('de')
    await page.getByRole('link', { name: `${en.imprint} ${en.newTab}` }).waitFor()
  })
})

describe('a file of a chamber that cannot be used', () => {
  it.each<[string, Answer, Omit<Fault, 'file'>]>([
    ['is cut off', { body: full.slice(0, 500) }, { code: 'notJson', path: '' }],
    ['is empty', { body: '' }, { code: 'empty', path: '' }],
    [
      'is a page',
      { body: '<!doctype html><title>x</title>', contentType: 'text/html' },
      { code: 'notJson', path: '' },
    ],
    [
      'is a picture',
      { body: logo, contentType: 'image/png' },
      { code: 'notText', path: '', params: { value: '' } },
    ],
    [
      'is huge',
      { body: `{"name":"${'x'.repeat(3_000_000)}"}` },
      { code: 'tooLarge', path: '', params: { maximum: 524_288 } },
    ],
  ])('leaves the page as it is, and says so, where it %s', async (_, answer, fault) => {
    const { page, warned } = await visitWith(answer)
    await refusedOn(page).waitFor()
    expect(await brandOn(page).count()).toBe(0)
    await page.getByText(de.forChamber).click()
    await page.getByText(lineOf(fault)).waitFor()
    expect(warned).toHaveLength(1)
    await expectGoodScreen(page)
    await page.getByRole('button', { name: ui.start.begin }).click()
    await page.getByRole('group').first().waitFor()
  })

  it('is told of where it cannot be reached', async () => {
    const visitor = await visitWith(null)
    await refusedOn(visitor.page).waitFor()
    expect(await brandOn(visitor.page).count()).toBe(0)
    await dismiss(visitor)
  })

  it('is not asked for on another server', async () => {
    const { page, foreignRequests } = await visitWith(
      { body: full },
      `?chamber=${encodeURIComponent('https://kammer.example/chamber.json')}`,
    )
    await refusedOn(page).waitFor()
    expect(foreignRequests).toEqual([])
    await page.getByText(de.forChamber).click()
    await page
      .getByText(lineOf({ code: 'chamberElsewhere', path: '', params: { value: '/chamber.json' } }))
      .waitFor()
  })
})

describe('a file with tricks', () => {
  it('loses only them, and they are named in the foot', async () => {
    const script = ['java', 'script:alert(1)'].join('')
    const { page, warned } = await visitWith({
      body: example({
        name: 'Kammer <img src=x onerror=alert(1)>',
        logo: `data:image/svg+xml;base64,${'A'.repeat(1000)}`,
        accent: 'red;}*{display:none}',
        foreword: '<script>alert(1)</script>',
        contacts: [
          { name: 'Trick', url: script },
          { name: 'Sound', mail: 'sound@kammer.example' },
        ],
        links: { home: script, imprint: 'https://kammer.example/impressum', privacy: 'data:text/html,x' },
        offers: [{ id: 'broken', url: script }],
      }),
    })
    await brandOn(page).getByText('Kammer <img src=x onerror=alert(1)>').waitFor()
    expect(await page.locator('main img[src="x"], .chamber-brand img').count()).toBe(0)
    const addresses = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(addresses.filter((address) => /^(?:javascript|data):/iu.test(address ?? ''))).toEqual([])
    await page.getByText(de.forChamber).click()
    for (const place of ['logo', 'accent', 'contacts[0].url', 'links.home', 'links.privacy'])
      expect(await page.locator('.chamber-faults li').getByText(`chamber.json: ${place}: `).count()).toBe(1)
    expect(warned.length).toBe(5)
    await openExample(page, 'metallbau-hamburg')
    await page.locator('.contacts').getByText('Sound', { exact: true }).waitFor()
    expect(await page.locator('.contacts').getByText('Trick').count()).toBe(0)
    await expectSoon(() => warned.some((line) => line.includes('offers[broken]'))).toBe(true)
  })
})

describe('a chamber in the frame', () => {
  it('comes from the website that embeds the check, without asking anybody else', async () => {
    const json = { html: example({ logo: undefined }), headers: { 'content-type': 'application/json' } }
    const host = await hostSite({
      '/': chamberPage(tagWith('chamber="chamber.json"')),
      '/chamber.json': json,
    })
    const { page, requests } = await visitHost(browser(), `${host.address}/`)
    await waitFor(page, 'lotse:ready')
    const frame = page.frameLocator('lotse-check iframe')
    await frame.locator('.chamber-brand').getByText('Kammer Musterhafen').waitFor()
    await frame.locator('input[type=file]').setInputFiles(exampleFile('metallbau-hamburg'))
    await frame.locator('.contacts').getByText('Mina Petersen').waitFor()
    const foreign = requests.filter(
      (address) => ![host.address, siteAddress(), 'blob:', 'data:'].some((own) => address.startsWith(own)),
    )
    expect(foreign).toEqual([])
    await page.context().close()
    await host.close()
  })

  it('moves nothing where it comes late', async () => {
    const json = { html: example({ logo: undefined }), headers: { 'content-type': 'application/json' } }
    const host = await hostSite({
      '/': chamberPage(tagWith('chamber="chamber.json"')),
      '/empty': chamberPage('', ''),
      '/chamber.json': json,
    })
    const { page } = await visitHost(browser(), `${host.address}/empty`)
    let hand = () => {}
    const asked = new Promise<void>((resolve) => (hand = resolve))
    await page.route('**/chamber.json', async (route) => {
      await asked
      await route.continue()
    })
    await page.goto(`${host.address}/`)
    await waitFor(page, 'lotse:ready')
    const frame = page.frameLocator('lotse-check iframe')
    const places = () =>
      Promise.all(
        [frame.locator('h1'), frame.getByRole('button', { name: ui.start.begin })].map((one) =>
          one.boundingBox(),
        ),
      )
    const before = await places()
    hand()
    await frame.locator('.chamber-brand').getByText('Kammer Musterhafen').waitFor()
    const after = await places()
    expect(after.map((box) => box?.x)).toEqual(before.map((box) => box?.x))
    expect(after[0]?.y).toBe(before[0]?.y)
    await frame.locator('h1 ~ * .chamber-foreword, .frame-start ~ .chamber-foreword').waitFor()
    await page.context().close()
    await host.close()
  })

  it('comes and goes with the attribute', async () => {
    const json = { html: example({ logo: undefined }), headers: { 'content-type': 'application/json' } }
    const host = await hostSite({ '/': chamberPage(tagWith()), '/chamber.json': json })
    const { page, complaints } = await visitHost(browser(), `${host.address}/`)
    await waitFor(page, 'lotse:ready')
    const brand = page.frameLocator('lotse-check iframe').locator('.chamber-brand')
    expect(await brand.count()).toBe(0)
    await page.locator('lotse-check').evaluate((tag) => tag.setAttribute('chamber', './chamber.json'))
    await brand.getByText('Kammer Musterhafen').waitFor()
    await page.locator('lotse-check').evaluate((tag) => tag.removeAttribute('chamber'))
    await brand.waitFor({ state: 'detached' })
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([])
    await page.context().close()
    await host.close()
  })

  it('is told of where the website does not have it', async () => {
    const host = await hostSite({ '/': chamberPage(tagWith('chamber="nowhere.json"')) })
    const { page } = await visitHost(browser(), `${host.address}/`)
    await waitFor(page, 'lotse:ready')
    const frame = page.frameLocator('lotse-check iframe')
    await frame.getByText(de.refused).waitFor()
    expect(await frame.getByRole('button', { name: ui.start.begin }).count()).toBe(1)
    await page.context().close()
    await host.close()
  })
})
