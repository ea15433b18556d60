// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import { partNamed, showResults } from './showResults'
import { someOffer, someReport } from './someReport'

const cardOf = (container: HTMLElement, id: string) => {
  const card = partNamed(container, `offer.${id}`).closest('li')
  if (card === null) throw new Error(`No card of ${id}`)
  return card
}

describe('next steps', () => {
  it('show five at once and the rest on demand, each with its number', () => {
    const { container } = showResults()
    const lists = [...container.querySelectorAll('ol.plan')]
    const ranks = lists.map((list) => [...list.children].map((step) => step.getAttribute('value')))
    expect(ranks).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
    ])
    expect(lists[1]?.closest('details')).toHaveProperty('open', false)
  })

  it('lead to whoever helps, also where the entry is folded away', async () => {
    const more = Array.from({ length: 8 }, (_, index) => someOffer(`more${index}`))
    const report = someReport({ recommendations: [...more, someOffer('centre')] })
    const { container, user } = showResults({ report })
    const card = partNamed(container, 'offer.centre')
    expect(card.closest('details')).toHaveProperty('open', false)
    await user.click(screen.getByRole('button', { name: 'Angebot centre' }))
    expect(card.closest('details')).toHaveProperty('open', true)
    expect(document.activeElement).toBe(card)
  })
})

describe('offers', () => {
  it('stand under their outcome, and nothing is left out', () => {
    const { container } = showResults()
    const groups = [...container.querySelectorAll('.offer-group')].map((group) => [
      group.querySelector('h3')?.textContent,
      ...[...group.querySelectorAll('h4')].map((name) => name.textContent),
    ])
    expect(groups).toEqual([
      [de.offers.fits, 'Angebot centre'],
      [de.offers.perhaps, 'Angebot lab'],
      [de.offers.doesNotFit, 'Angebot bavaria'],
      [someReport().headings.context, 'Angebot ended'],
    ])
  })

  it('lead to the question that would settle them', async () => {
    const { container, sent, user } = showResults()
    await user.click(within(cardOf(container, 'lab')).getByRole('button', { name: /Exportieren Sie/ }))
    expect(sent).toEqual([
      {
        type: 'place.requested',
        place: { screen: 'page', page: 'page of company.exports' },
        returnTo: 'results',
      },
    ])
  })

  it('say what speaks against them, what is not certain and what to watch out for', () => {
    const { container } = showResults()
    const report = someReport()
    const [, lab, bavaria] = report.recommendations
    expect(cardOf(container, 'bavaria').textContent).toContain(bavaria?.failed[0])
    expect(cardOf(container, 'lab').textContent).toContain(lab?.unsure[0])
    expect(cardOf(container, 'lab').textContent).toContain(lab?.cautions[0])
  })

  it('name their sources, which open in a new tab and say so', () => {
    const { container } = showResults()
    const links = within(cardOf(container, 'centre')).getAllByRole('link')
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]),
    ).toEqual([
      ['https://www.example.org/quelle', '_blank', 'noopener noreferrer'],
      ['https://www.example.org/', '_blank', 'noopener noreferrer'],
    ])
    for (const link of links) expect(link.textContent).toContain(de.newTab)
  })
})
