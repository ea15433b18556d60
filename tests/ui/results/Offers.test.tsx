// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { de } from '../../../src/i18n/results/de'
import type { ReportRecommendation } from '../../../src/report/reportDocument'
import { partNamed, showResults } from './showResults'
import { someOffer, someReport } from './someReport'

const order = ['fits', 'perhaps', 'doesNotFit']
const byOutcome = (one: ReportRecommendation, other: ReportRecommendation) =>
  order.indexOf(one.outcome) - order.indexOf(other.outcome)

const cardOf = (container: HTMLElement, id: string) => {
  const card = partNamed(container, `offer.${id}`).closest('li')
  if (card === null) throw new Error(`No card of ${id}`)
  return card
}

describe('next steps', () => {
  it('show the first ones at once and the rest on demand, each with its number', () => {
    const { container } = showResults()
    const lists = [...container.querySelectorAll('ol.plan')]
    const ranks = lists.map((list) =>
      [...list.children].map((step) => step.querySelector('.plan-number')?.textContent),
    )
    expect(ranks).toEqual([['1'], ['2', '3', '4', '5', '6', '7']])
    expect(lists[1]?.closest('details')).toHaveProperty('open', false)
  })

  it('lead to whoever helps: on this page where the card is here, else among all offers', async () => {
    const more = Array.from({ length: 6 }, (_, index) => someOffer(`more${index}`))
    const report = someReport({ recommendations: [someOffer('centre'), ...more, someOffer('lab')] })
    const { container, sent, user } = showResults({ report })
    await user.click(screen.getByRole('button', { name: 'Angebot centre' }))
    expect(document.activeElement).toBe(partNamed(container, 'offer.centre'))
    await user.click(screen.getByRole('button', { name: 'Angebot lab' }))
    expect(sent).toEqual([{ type: 'place.requested', place: { screen: 'offers', part: 'lab' } }])
  })
})

describe('what to do on Monday', () => {
  const monday = () =>
    screen.getByRole('heading', { name: de.monday.title }).closest('section')?.querySelector('.monday')
      ?.textContent ?? ''

  it('names the first step with who helps, whom to call and by when', () => {
    const { brief } = someReport()
    const offer = { id: 'centre', name: 'Angebot centre' }
    showResults({
      report: someReport({ brief: { ...brief, steps: brief.steps.map((step) => ({ ...step, offer })) } }),
    })
    const [step] = brief.steps
    const [helper] = brief.helpers
    const [date] = brief.dates
    for (const text of [step?.action, offer.name, helper?.name, helper?.contact, date?.whenText, date?.text])
      expect(monday()).toContain(text)
  })

  it('is to answer what is open while there are no steps', () => {
    const { brief } = someReport()
    const steps = [{ action: 'Klären: Nutzung', reason: 'Noch offen.', topicTitle: 'Thema iot' }]
    showResults({ report: someReport({ nextSteps: [], brief: { ...brief, steps } }) })
    expect(monday()).toContain('Klären: Nutzung')
    expect(monday()).toContain('Noch offen.')
  })

  it('says that every goal is reached where it is', () => {
    const { brief } = someReport()
    showResults({ report: someReport({ nextSteps: [], brief: { ...brief, steps: [] } }) })
    expect(screen.getByText(brief.noSteps)).toBeTruthy()
  })
})

describe('offers', () => {
  it('are the six that fit best, and of what does not fit none', () => {
    const more = Array.from({ length: 6 }, (_, index) => someOffer(`more${index}`))
    const { recommendations } = someReport()
    const { container } = showResults({
      report: someReport({ recommendations: [...recommendations, ...more].toSorted(byOutcome) }),
    })
    const names = [...container.querySelectorAll('.results-offers h3[data-target]')].map(
      (one) => one.textContent,
    )
    expect(names).toEqual(
      ['centre', 'more0', 'more1', 'more2', 'more3', 'more4'].map((id) => `Angebot ${id}`),
    )
  })

  it('lead to all of them, and to each kind that has some', async () => {
    const { sent, user } = showResults()
    await user.click(screen.getByRole('button', { name: de.offers.all('4') }))
    await user.click(
      screen.getByRole('button', { name: de.offers.ofKind(de.kinds['competence-centre'], '2') }),
    )
    expect(sent).toEqual([
      { type: 'place.requested', place: { screen: 'offers' } },
      { type: 'place.requested', place: { screen: 'offers', part: 'competence-centre' } },
    ])
  })

  it('stand on the way from the result to funding', async () => {
    const { sent, user } = showResults()
    const stops = within(screen.getByRole('navigation', { name: de.way.label })).getAllByRole('button')
    expect(stops.map((stop) => stop.getAttribute('aria-current'))).toEqual(['page', null, null, null])
    for (const stop of stops) await user.click(stop)
    expect(sent).toEqual(
      ['offers', 'plan', 'report'].map((to) => ({ type: 'place.requested', place: { screen: to } })),
    )
  })

  it('begin with the answers that settle most', async () => {
    const deciding = [
      {
        questions: [{ question: 'company.exports', text: 'Export' }],
        entries: ['lab'],
        text: 'Eine entscheidet.',
      },
    ]
    const { sent, user } = showResults({ report: someReport({ deciding, recommendations: [] }) })
    expect(screen.getByText('Eine entscheidet.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: `${de.answerNow}${de.of('Export')}` }))
    expect(sent).toHaveLength(1)
  })

  it('say so where none fits', () => {
    showResults({ report: someReport({ recommendations: [someOffer('no', { outcome: 'doesNotFit' })] }) })
    expect(screen.getByText(de.offers.noneFits)).toBeTruthy()
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

  it('say what is not certain and what to watch out for', () => {
    const { container } = showResults()
    const [, lab] = someReport().recommendations
    expect(cardOf(container, 'lab').textContent).toContain(lab?.unsure[0])
    expect(cardOf(container, 'lab').textContent).toContain(lab?.cautions[0])
  })

  it('name their sources, which open in a new tab and say so', () => {
    const { container } = showResults()
    const links = within(cardOf(container, 'centre')).getAllByRole('link', { name: /neuem Tab/ })
    expect(
      links.map((link) => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]),
    ).toEqual([
      ['https://www.example.org/', '_blank', 'noopener noreferrer'],
      ['https://www.example.org/quelle', '_blank', 'noopener noreferrer'],
    ])
    for (const link of links) expect(link.textContent).toContain(de.newTab)
  })
})
