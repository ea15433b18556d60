import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { de } from '../../../src/i18n/offers/de'
import type { ReportRecommendation } from '../../../src/report/reportDocument'
import type { OffersView } from '../../../src/ui/offers/offersView'
import type { OffersScreenProps } from '../../../src/ui/offers/props'
import { OffersScreen } from '../../../src/ui/offers/OffersScreen'
import type { WizardEvent } from '../../../src/wizard/events'
import { someOffer, someReport } from '../results/someReport'

const notice = { source: 'https://example.org', licence: 'CC0', date: '2026' }

/** Two states, Hamburg as the firm's own. */
const geography: OffersScreenProps['geography'] = {
  map: {
    notice: { ...notice, attribution: { de: 'Karte: Beispiel', en: 'Map: example' } },
    width: 583,
    height: 790,
    states: { 'DE-HH': 'M1 1l2 2z', 'DE-BY': 'M5 5l2 2z' },
  },
  states: { 'DE-HH': 'Hamburg', 'DE-BY': 'Bayern' },
  home: 'DE-HH',
  attributions: { map: 'Karte: Beispiel', distances: 'Orte: Beispiel' },
}

/** An offer that is not tied to a town. */
function withoutPlace(id: string, changes: Partial<ReportRecommendation>): ReportRecommendation {
  const { place: _place, location: _location, ...offer } = someOffer(id, changes)
  return offer
}

/** One that fits in Hamburg, one that perhaps fits in Munich, a programme without a place, one in China, and others. */
export const offers = [
  someOffer('centre', { name: 'Zentrum Hamburg', aliases: ['Mittelstand 4.0'] }),
  someOffer('lab', {
    name: 'Labor für Werkstoffprüfung',
    kind: 'test-lab',
    operator: 'Universität Köln',
    place: 'München',
    location: { lat: 48.14, lon: 11.58 },
    states: ['DE-BY'],
    topicIds: ['am'],
    topics: ['Thema am'],
    cost: 'fee',
    costText: 'kostenpflichtig',
    outcome: 'perhaps',
    outcomeText: 'passt vielleicht',
    open: [{ question: 'company.exports', text: 'Export' }],
  }),
  withoutPlace('grant', {
    name: 'Digitalbonus',
    kind: 'funding-programme',
    states: ['DE'],
    instrument: 'grant',
    cost: 'grant',
    costText: 'Zuschuss',
    terms: [{ label: 'Beginn', text: 'Erst nach der Bewilligung.' }],
    money: ['Bis zu 10.000 Euro.'],
  }),
  withoutPlace('china', {
    name: 'Treffen in Schanghai',
    kind: 'cooperation-programme',
    countries: ['CN'],
    tags: ['robotics'],
    cautions: ['Geben Sie keine Zeichnungen weiter.'],
  }),
  someOffer('bavaria', {
    name: 'Beratung Bayern',
    outcome: 'doesNotFit',
    outcomeText: 'passt nicht',
    failed: ['Nur für Betriebe in: Bayern.'],
    changes: [{ text: 'Ein Standort in Bayern', question: 'company.federalState' }],
  }),
]

export const report = someReport({
  recommendations: offers,
  context: [
    someOffer('ended', {
      outcome: 'closed',
      outcomeText: 'beendet',
      successor: { id: 'centre', text: 'Nachfolger: Zentrum Hamburg' },
    }),
  ],
  deciding: [
    {
      questions: [{ question: 'company.exports', text: 'Export' }],
      entries: ['lab'],
      text: 'Noch eine Antwort entscheidet über ein Angebot.',
    },
  ],
})

/** Shows the screen and keeps what it sends. */
export function showOffers(changes: Partial<OffersScreenProps> = {}) {
  const sent: WizardEvent[] = []
  let view: OffersView | null = null
  const props: OffersScreenProps = {
    report,
    messages: de,
    geography,
    hasAnswers: true,
    kept: {
      read: () => view,
      keep: (next) => {
        view = next
      },
    },
    pageOf: (question) => `page of ${question}`,
    send: (event) => sent.push(event),
    takesFocus: false,
    onPrint: vi.fn<() => void>(),
    ...changes,
  }
  // Whether an element is hidden is slow to find out, and no role here asks for it.
  configure({ defaultHidden: true })
  const { container, rerender, unmount } = render(<OffersScreen {...props} />)
  const update = (next: Partial<OffersScreenProps>) => rerender(<OffersScreen {...props} {...next} />)
  return { container, sent, user: userEvent.setup(), update, unmount, props }
}

/** Names on the cards of the list, in their order. */
export function listed(container: HTMLElement): (string | null)[] {
  return [...container.querySelectorAll('.offers-list .card h3')].map((name) => name.textContent)
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })

/** Opens the comparison; cards that are compared lead there as well. */
export function comparisonButton(): HTMLElement {
  const [first] = screen.getAllByRole('button', { name: de.comparison.open })
  if (!first) throw new Error('Nothing is compared')
  return first
}
