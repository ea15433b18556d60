import { describe, expect, it } from 'vitest'
import { de as statementWords } from '../../src/i18n/statement/de'
import { visit, watchedBrowser } from './browser'
import { arriveAt, expectGoodScreen } from './screen'
import { goToPage, openExample, press } from './steps'
import { siteWords } from './words'

const browser = watchedBrowser()
describe('what a screen reader is given', () => {
  it('has the question, its stages and the way on, in this order', async () => {
    const { page } = await visit(browser())
    const { ui, texts } = siteWords('de')
    await openExample(page, 'antriebstechnik-wolfsburg')
    await goToPage(page, 'iot.security')
    const tree = await page.locator('main form').ariaSnapshot()
    const heading = texts.questions['iot.security']?.heading ?? ''
    const roles = [...tree.matchAll(/^ *- '?(group|heading|radio|button) "(.*?)"/gmu)].map(
      ([, role, name]) => `${role} ${name}`,
    )
    expect(roles.slice(0, 2)).toEqual([`group ${heading}`, `heading ${heading}`])
    const stages = roles.filter((each) => /^radio \d /u.test(each)).map((each) => each.slice(6, 7))
    expect(stages).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(roles.slice(-2)).toEqual([`button ${ui.page.next}`, `button ${ui.page.back}`])
    expect(roles.lastIndexOf(`button ${ui.page.next}`)).toBeGreaterThan(
      roles.findLastIndex((each) => each.startsWith('radio')),
    )
  })
})

describe('the pages about the page', () => {
  it.each(['statement', 'privacy'] as const)('are led to from the foot: %s', async (screen) => {
    const { page } = await visit(browser())
    const { ui } = siteWords('de')
    await press(page, screen === 'privacy' ? ui.layout.privacyPage : ui.layout.statement)
    await arriveAt(page, { screen })
    expect(await page.locator('main h1').textContent()).toBe(statementWords[screen].title)
    expect(await page.title()).toContain(statementWords[screen].title)
    await expectGoodScreen(page)
  })
})
