import type { Page } from 'playwright-core'
import { de } from '../../src/i18n/plan/de'
import { deRecommendations } from '../../src/i18n/report/deRecommendations'
import type { ReportDocument } from '../../src/report/reportDocument'
import type { ProgrammeGroup } from '../../src/report/reportFunding'
import { productCatalogue } from '../support/content'

/** Names of the programmes in a group of the screen, in their order, also of those behind "more". */
export async function programmesShown(
  page: Page,
  { funding }: ReportDocument,
  id: ProgrammeGroup['id'],
): Promise<string[]> {
  const title = funding.groups.find((group) => group.id === id)?.title
  if (title === undefined) throw new Error(`No group ${id}`)
  const heading = page.getByRole('heading', { level: 3, name: title, exact: true })
  return page.locator('.programmes section').filter({ has: heading }).locator('li h4').allTextContents()
}

/** Names of the programmes of a group in the report. */
export function programmesIn(report: ReportDocument, id: ProgrammeGroup['id']): string[] {
  const { programmes = [] } = report.funding.groups.find((group) => group.id === id) ?? {}
  return programmes.flatMap(
    (programme) => report.recommendations.find((one) => one.id === programme)?.name ?? [],
  )
}

/** Names of the programmes on the screen that fit and say what the firm gets. */
export function fittingWithMoney(page: Page): Promise<string[]> {
  const fits = page.getByText(deRecommendations.outcomes.fits, { exact: true })
  const money = page.getByText(de.programmes.money, { exact: true })
  const programmes = page.locator('.programmes li').filter({ has: page.locator('h4') })
  return programmes.filter({ has: fits }).filter({ has: money }).locator('h4').allTextContents()
}

/** The terms of the programmes of these names. */
export function termsOf(report: ReportDocument, names: readonly string[]) {
  const terms = new Map(productCatalogue().catalogue.entries.map(({ id, funding }) => [id, funding]))
  return report.recommendations.flatMap(({ id, name }) => (names.includes(name) ? (terms.get(id) ?? []) : []))
}
