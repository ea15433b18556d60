// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/offers/de'
import { button, listed, showOffers } from './showOffers'

const { map: words } = de

describe('the map', () => {
  it('shows as points the towns that the list beside it names', () => {
    const { container } = showOffers()
    const points = [...container.querySelectorAll('.town title')].map((title) => title.textContent)
    const towns = [...container.querySelectorAll('.town-list button')].map((town) => town.textContent)
    expect(points).toEqual(['Hamburg: 1', 'München: 1'])
    expect(towns).toEqual([words.town('Hamburg', '1'), words.town('München', '1')])
    expect(container.querySelector('.state-map')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('says which state is the own one, which offers have no place, and whose data it draws', () => {
    showOffers()
    for (const text of [words.home('Hamburg'), words.without(2), 'Karte: Beispiel'])
      expect(screen.getByText(text)).toBeTruthy()
  })

  it('marks no state where the own one is not known', () => {
    const { container, props, update } = showOffers()
    const { home, ...geography } = props.geography
    expect(home).toBe('DE-HH')
    update({ geography })
    expect(container.querySelector('.state-home')).toBeNull()
  })

  it('narrows the list to a town and back, and keeps the other towns', async () => {
    const { container, user } = showOffers()
    await user.click(button(words.town('München', '1')))
    expect(listed(container)).toEqual(['Labor für Werkstoffprüfung'])
    expect(container.querySelectorAll('.town')).toHaveLength(2)
    await user.click(button(words.allTowns))
    expect(listed(container)).toHaveLength(4)
  })
})
