// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/offers/de'
import { en } from '../../../src/i18n/offers/en'
import { button, comparisonButton, offers, report, showOffers } from './showOffers'

/** What only a browser with a whole page can judge. */
const withoutLayout = { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } }

async function faultsIn(container: HTMLElement) {
  for (const part of container.querySelectorAll('details')) part.open = true
  const { violations } = await axe.run(container, withoutLayout)
  return violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
}

describe('the screen of all offers', () => {
  it('takes the focus after a step of the user, and not before', () => {
    const { unmount } = showOffers()
    expect(document.activeElement).toBe(document.body)
    unmount()
    showOffers({ takesFocus: true })
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('leaves out no heading level', () => {
    const { container } = showOffers({ part: 'lab' })
    const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map((one) =>
      Number(one.tagName.slice(1)),
    )
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('says how many fit, and before the first answer that nothing can be said', () => {
    const { container, update } = showOffers()
    const fits = offers.filter(({ outcome }) => outcome === 'fits').length
    expect(container.querySelector('.lead')?.textContent).toContain(` ${fits}`)
    update({ hasAnswers: false })
    expect(container.querySelector('.lead')?.textContent).toBe(de.noAnswers)
  })

  it('says what settles most, and leads there', async () => {
    const { sent, user } = showOffers({ report: { ...report, recommendations: [] } })
    expect(screen.getByText('Noch eine Antwort entscheidet über ein Angebot.')).toBeTruthy()
    await user.click(button(`${de.answerNow}${de.of('Export')}`))
    expect(sent).toHaveLength(1)
  })

  it('names the source of distances only where it shows some', () => {
    const { update } = showOffers()
    expect(screen.queryByText('Orte: Beispiel')).toBeNull()
    const [first, ...others] = offers
    if (!first) throw new Error('There are no offers')
    const near = { ...first, distanceKm: 14, distanceText: 'etwa 14 km' }
    update({ report: { ...report, recommendations: [near, ...others] } })
    expect(screen.getByText('Orte: Beispiel')).toBeTruthy()
    expect(screen.getByText(de.card.placeAndDistance('Hamburg', 'etwa 14 km'))).toBeTruthy()
  })

  it.each([
    ['in German', {}],
    ['in English', { messages: en }],
    [
      'at an entry, with a shortlist',
      { part: 'bavaria', report: { ...report, shortlist: ['grant', 'lab'] } },
    ],
    ['at an entry that is missing', { part: 'nothing' }],
  ])('has no fault that axe can find, %s', async (_case, changes) => {
    const { container } = showOffers(changes)
    expect(await faultsIn(container)).toEqual([])
  })

  it('has none with the comparison open, nor with nothing left', async () => {
    const { container, user } = showOffers()
    for (const { name } of offers.slice(0, 4)) await user.click(button(`${de.card.compare}${de.of(name)}`))
    await user.click(comparisonButton())
    expect(await faultsIn(container)).toEqual([])
    await user.type(screen.getByRole('searchbox'), 'nirgends')
    expect(await faultsIn(container)).toEqual([])
  })
})
