import { expect, it } from 'vitest'
import { exampleAnswers } from '../support/content'
import { readPdf } from '../support/pdf'
import { visit, watchedBrowser } from './browser'
import { madeReport } from './reportChoices'
import { goTo, openAnswersOf } from './steps'

const browser = watchedBrowser()
const company = '上海晨光 한국전력 GmbH'

/** The title of the report on a firm with a foreign name, and how many slices of fonts were fetched for it. */
async function titleOf(arrives: boolean): Promise<{ title: unknown; slices: number }> {
  const { page } = await visit(browser())
  let slices = 0
  await page.context().route(/\.woff$/, (route) => {
    slices += 1
    return arrives ? route.continue() : route.abort()
  })
  await openAnswersOf(page, { ...exampleAnswers('metallbau-hamburg').answers, 'company.name': company })
  await goTo(page, { screen: 'report' })
  const { bytes } = await madeReport(page)
  const { title } = await readPdf(new Uint8Array(bytes))
  return { title, slices }
}

it('sets a Chinese and Korean name with a few slices of fonts, fetched for it alone', async () => {
  const { title, slices } = await titleOf(true)
  expect(title).toContain(company)
  expect(slices).toBeGreaterThan(1)
  expect(slices).toBeLessThan(12)
})

it('makes the report with marks where the slices do not arrive', async () => {
  expect((await titleOf(false)).title).toContain('□ □ GmbH')
})
