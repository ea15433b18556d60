import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Place } from '../../src/wizard/events'
import { de as adviser } from '../../src/i18n/adviser/de'
import { de as check } from '../../src/i18n/check/de'
import { de as offers } from '../../src/i18n/offers/de'
import { blankDe } from '../../src/i18n/paper/blank.de'
import { keyInDe } from '../../src/i18n/paper/keyIn.de'
import { de as plan } from '../../src/i18n/plan/de'
import { de as statement } from '../../src/i18n/statement/de'
import { exampleAnswers, productQuestionnaire } from '../support/content'
import { reportOn } from '../support/report'
import { visit, watchedBrowser } from './browser'
import { goTo, goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
const firm = 'antriebstechnik-wolfsburg'
const { ui, results, report: making, texts } = siteWords('de')
const report = reportOn(exampleAnswers(firm).answers)
const sections = productQuestionnaire().questionnaire.sections.map(
  ({ id }) => texts.sections[id]?.title ?? id,
)
const way = `navigation ${results.way.label}`
const landmarks = 'banner|main|contentinfo|navigation|search|form|region|complementary|alert|heading'

/** What a screen reader lists of each place besides the frame: landmarks and headings, each with its level, in order. */
const outlines: readonly (readonly [Place, string[]])[] = [
  [{ screen: 'tasks' }, [`1 ${ui.tasks.heading}`]],
  [{ screen: 'review' }, [`1 ${ui.review.heading}`, ...sections.map((title) => `2 ${title}`)]],
  [
    { screen: 'results' },
    [
      way,
      `1 ${report.summary.headline}`,
      `2 ${results.overall.title}`,
      `region ${results.actions.title}`,
      `navigation ${results.contents}`,
      `2 ${report.headings.topics}`,
      `2 ${results.monday.title}`,
      `2 ${results.whatIf.title}`,
      `2 ${report.headings.funding}`,
      `2 ${report.headings.recommendations}`,
      `2 ${results.deciding}`,
      `2 ${report.headings.answers}`,
      `2 ${report.headings.method}`,
      `navigation ${results.actions.title}`,
    ],
  ],
  [
    { screen: 'offers' },
    [
      way,
      `1 ${offers.title}`,
      `2 ${offers.deciding}`,
      'search',
      `2 ${offers.comparison.title}`,
      `2 ${offers.list.title}`,
      `2 ${report.headings.shortlist}`,
    ],
  ],
  [
    { screen: 'plan' },
    [
      way,
      `1 ${plan.title}`,
      `2 ${report.funding.orderGuard?.headline ?? ''}`,
      `navigation ${plan.contents}`,
      `2 ${report.funding.readiness?.title ?? ''}`,
      `2 ${plan.programmes.title}`,
      `2 ${plan.papers.title}`,
      `2 ${plan.sketch.title}`,
      `2 ${plan.firm.title}`,
      `2 ${plan.rules.title}`,
      `navigation ${plan.results}`,
    ],
  ],
  [
    { screen: 'report' },
    [
      way,
      `1 ${making.title}`,
      `region ${making.make}`,
      `2 ${making.preview.title}`,
      `2 ${making.sheet.title}`,
      `2 ${making.others.title}`,
      `2 ${making.more.title}`,
    ],
  ],
  [{ screen: 'check' }, [`1 ${check.title}`]],
  [
    { screen: 'adviser' },
    [
      `1 ${adviser.title}`,
      ...[
        adviser.profile.heading,
        adviser.file.heading,
        adviser.advice.headingOf(report.company ?? ''),
      ].flatMap((heading) => [`region ${heading}`, `2 ${heading}`]),
    ],
  ],
  ...(['statement', 'privacy'] as const).map((screen): [Place, string[]] => [
    { screen },
    [
      `1 ${statement[screen].title}`,
      ...statement[screen].sections.map(({ heading }) => `2 ${heading}`),
      ...(screen === 'statement'
        ? [`2 ${statement.statement.feedback.heading}`, `2 ${statement.statement.enforcement.heading}`]
        : []),
    ],
  ]),
  [{ screen: 'blank' }, [`1 ${blankDe.heading}`, `region ${blankDe.choose}`, `2 ${texts.title}`]],
  [
    { screen: 'keyIn' },
    [`1 ${keyInDe.heading}`, ...sections.map((title, index) => `2 ${letter(index)} ${title}`)],
  ],
]

describe('the tree of a screen reader', () => {
  it('has the start: what it is, what to expect, what to have at hand, the other ways', async () => {
    const { page } = await visit(browser())
    const { start, workshop } = ui
    await page.locator('main h1').waitFor()
    expect(await outlineOf(page)).toEqual(
      framed([
        `1 ${start.heading}`,
        `region ${start.factsHeading}`,
        `2 ${start.factsHeading}`,
        `2 ${start.readyHeading}`,
        `navigation ${start.waysHeading}`,
        `2 ${start.waysHeading}`,
      ]),
    )
    expect(await namesOf(page, 'button')).toEqual([
      start.begin,
      start.open,
      workshop.begin,
      workshop.blank,
      workshop.keyIn,
      start.check,
      start.adviser,
    ])
  })

  it('has what is wrong before the question, and at the field that is wrong', async () => {
    const { page } = await visit(browser())
    await page.locator('main h1').waitFor()
    await goToPage(page, 'company.size')
    await press(page, ui.page.next)
    await page.locator('[role=alert]:focus').waitFor()
    const questions = [
      'company.employees',
      'company.turnoverEur',
      'company.balanceSheetEur',
      'company.foundedYear',
    ]
    const headings = questions.map((id) => texts.questions[id]?.heading ?? id)
    const outline = await outlineOf(page, 2, 'textbox')
    const [first, ...others] = headings.map((heading, index) =>
      index === 0 ? heading : `${heading} (${ui.page.optional})`,
    )
    expect(outline).toEqual(
      framed([
        `alert ${ui.page.errorHeading(1)}`,
        `2 ${ui.page.errorHeading(1)}`,
        `1 ${texts.pages['company.size']?.heading ?? ''}`,
        `2 ${first ?? ''}`,
        `textbox ${first ?? ''} invalid`,
        ...others.flatMap((heading) => [`2 ${heading}`, `textbox ${heading}`]),
        `navigation ${ui.page.way}`,
      ]),
    )
  })

  it('has landmarks and headings of every place in the order in which they are read', async () => {
    const { page } = await visit(browser())
    await openExample(page, firm)
    for (const [place, outline] of outlines) {
      await goTo(page, place)
      expect([place.screen, ...(await outlineOf(page))]).toEqual([place.screen, ...framed(outline)])
    }
    await goTo(page, { screen: 'tasks' })
    const buttons = await namesOf(page, 'button')
    expect(buttons.filter((name) => sections.includes(name))).toEqual(sections)
    expect(buttons.slice(-4)).toEqual([
      ui.tasks.review,
      ui.tasks.results,
      ui.workshop.blank,
      ui.workshop.keyIn,
    ])
    await goTo(page, { screen: 'report' })
    expect((await namesOf(page, 'group')).slice(0, 4)).toEqual([
      making.form.legend,
      making.language.legend,
      making.parts.legend,
      making.private.legend,
    ])
  })
})

function framed(inMain: readonly string[]): string[] {
  return ['banner', `navigation ${ui.layout.navigation}`, 'main', ...inMain, 'contentinfo']
}

function letter(index: number): string {
  return String.fromCodePoint(65 + index)
}

/** Landmarks, headings down to a level, and one more role, as the browser gives them to a screen reader. */
async function outlineOf(page: Page, deepest = 2, also = 'alert'): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  const line = new RegExp(`^ *- '?(${landmarks}|${also})\\b(?: "((?:[^"\\\\\\\\]|\\\\\\\\.)*)")?(.*)$`, 'gmu')
  return [...tree.matchAll(line)].flatMap(([, role = '', name = '', rest = '']) => {
    const level = /level=(\d)/u.exec(rest)?.[1]
    if (level !== undefined && Number(level) > deepest) return []
    return [[level ?? role, name, /\[invalid/u.test(rest) ? 'invalid' : ''].filter(Boolean).join(' ')]
  })
}

/** The names of what has this role in the middle of the page. */
async function namesOf(page: Page, role: string): Promise<string[]> {
  const tree = await page.locator('main').ariaSnapshot()
  return [...tree.matchAll(new RegExp(`^ *- '?${role} "(.*?)"`, 'gmu'))].map(([, name = '']) => name)
}
