// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { de } from '../../../src/i18n/offers/de'
import { findable, found, openFilter } from '../../../src/ui/offers/filter'
import { someOffer, someReport } from '../results/someReport'
import { button, listed, offers, report, showOffers } from './showOffers'

const { filters, list, kinds } = de
const search = () => screen.getByRole('searchbox', { name: filters.search })
const choose = (name: string) => screen.getByRole('combobox', { name })
const many = (count: number) => Array.from({ length: count }, (_, index) => someOffer(`offer${index}`))

describe('the list of offers', () => {
  it('shows what fits and what may fit, in the order of the report, and says how many', () => {
    const { container } = showOffers()
    expect(listed(container)).toEqual(offers.slice(0, 4).map(({ name }) => name))
    expect(screen.getByText(list.count('4', '6'))).toBeTruthy()
  })

  it.each([
    [filters.outcomes.fits, ['Zentrum Hamburg', 'Digitalbonus', 'Treffen in Schanghai']],
    [filters.outcomes.all, [...offers.map(({ name }) => name), 'Angebot ended']],
  ])('shows on demand: %s', async (name, expected) => {
    const { container, user } = showOffers()
    await user.click(screen.getByRole('radio', { name }))
    expect(listed(container)).toEqual(expected)
  })

  it('is narrowed by kind, with the number of each', async () => {
    const { container, user } = showOffers()
    await user.click(button(`${kinds['test-lab']} 1`))
    expect(listed(container)).toEqual(['Labor für Werkstoffprüfung'])
    expect(button(`${kinds['test-lab']} 1`).getAttribute('aria-pressed')).toBe('true')
    expect(button(`${de.allKinds} 4`).getAttribute('aria-pressed')).toBe('false')
  })

  it.each([
    [filters.topic, 'Thema am', ['Labor für Werkstoffprüfung']],
    [filters.state, 'Bayern', ['Labor für Werkstoffprüfung']],
    [filters.state, filters.nationwide, ['Digitalbonus']],
    [filters.cost, 'Zuschuss', ['Digitalbonus']],
    [filters.country, 'China', ['Treffen in Schanghai']],
  ])('is narrowed by %s: %s', async (name, choice, expected) => {
    const { container, user } = showOffers()
    await user.selectOptions(choose(name), choice)
    expect(listed(container)).toEqual(expected)
  })

  it.each([
    ['HAMBURG zentrum', 'Zentrum Hamburg'],
    ['mittelstand 4.0', 'Zentrum Hamburg'],
    ['koeln', 'Labor für Werkstoffprüfung'],
    ['Koln', 'Labor für Werkstoffprüfung'],
    ['muenchen', 'Labor für Werkstoffprüfung'],
    ['robotics', 'Treffen in Schanghai'],
  ])('is searched without regard to case and accents: %s', async (text, expected) => {
    const { container, user } = showOffers()
    await user.type(search(), text)
    expect(listed(container)).toEqual([expected])
  })

  it('names the filter to loosen where nothing is left', async () => {
    const { container, user } = showOffers()
    await user.type(search(), 'Bayern Beratung')
    expect(listed(container)).toEqual([])
    await user.click(button(list.loosen(filters.outcome, 1)))
    expect(listed(container)).toEqual(['Beratung Bayern'])
  })

  it('starts afresh where several filters leave nothing', async () => {
    const { container, user } = showOffers()
    await user.type(search(), 'nirgends')
    await user.selectOptions(choose(filters.topic), 'Thema am')
    await user.selectOptions(choose(filters.country), 'China')
    expect(screen.getByText(list.loosenAll)).toBeTruthy()
    const [reset] = screen.getAllByRole('button', { name: filters.reset })
    if (reset) await user.click(reset)
    expect(listed(container)).toHaveLength(4)
  })

  it.each([
    ['twenty', false, 20],
    ['ten on a phone', true, 10],
  ])('shows %s at once, and goes on where the next begins', async (_name, matches, atOnce) => {
    const ignore = () => undefined
    vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: ignore, removeEventListener: ignore }))
    const entries = many(2 * atOnce + 5)
    const { container, user } = showOffers({ report: someReport({ recommendations: entries, context: [] }) })
    expect(listed(container)).toHaveLength(atOnce)
    await user.click(button(list.more(atOnce)))
    expect(listed(container)).toHaveLength(2 * atOnce)
    expect(document.activeElement?.textContent).toBe(`Angebot offer${atOnce}`)
    await user.click(button(list.more(5)))
    expect(listed(container)).toHaveLength(entries.length)
    vi.unstubAllGlobals()
  })

  it('is as it was left when one comes back from a question', async () => {
    const { user, props } = showOffers()
    await user.type(search(), 'Labor')
    cleanup()
    const { container } = showOffers({ kept: props.kept })
    expect(search()).toHaveProperty('value', 'Labor')
    expect(listed(container)).toEqual(['Labor für Werkstoffprüfung'])
  })

  it('shows a kind that was asked for, whatever was filtered before', async () => {
    const { user, props } = showOffers()
    await user.type(search(), 'nirgends')
    cleanup()
    const { container } = showOffers({ kept: props.kept, part: 'test-lab' })
    expect(listed(container)).toEqual(['Labor für Werkstoffprüfung'])
  })

  it('is narrowed among thousands of entries to the same ones', () => {
    const entries = findable(
      Array.from({ length: 11 }, () => offers)
        .flat()
        .concat(many(3200)),
    )
    const result = found(entries, { ...openFilter, search: 'werkstoffprufung universitat', state: 'DE-BY' })
    expect(result.offers).toHaveLength(11)
  })
})

describe('an entry that was asked for', () => {
  it('stands first, also where the filters keep it out', () => {
    const { container } = showOffers({ part: 'bavaria' })
    expect(container.querySelector('.offers-called h3')?.textContent).toBe('Beratung Bayern')
  })

  it('is said to be missing where there is none', () => {
    showOffers({ part: 'nothing' })
    expect(screen.getByText(de.notFound)).toBeTruthy()
    expect(report.recommendations.some(({ id }) => id === 'nothing')).toBe(false)
  })
})
