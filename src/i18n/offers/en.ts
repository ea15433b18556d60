import { cardEn, linksEn } from './card.en'
import type { OffersMessages } from './de'
import { kindsEn } from './kinds.en'

export const en: OffersMessages = {
  ...linksEn,
  card: cardEn,
  kinds: kindsEn,
  title: 'Who helps',
  lead: 'All contacts, labs, cooperations and programmes, the best matches first. Ask whether an offer still stands before you commit.',
  called: 'Entry you asked for',
  notFound: 'The directory has no such entry.',
  deciding: 'What settles most now',
  kindsLabel: 'Kind of offer',
  allKinds: 'All',
  filters: {
    title: 'Filters',
    active: (count) => (count === 0 ? 'Filters' : `Filters: ${count} set`),
    search: 'Search',
    searchHint: 'Name, provider, place or keyword',
    outcome: 'What you see',
    outcomes: {
      fits: 'Only what fits',
      likely: 'What fits and what may fit',
      all: 'Everything, also what does not fit',
    },
    kind: 'Kind',
    topic: 'Topic',
    state: 'Federal state',
    nationwide: 'nationwide',
    cost: 'Cost and money',
    country: 'Partner country',
    town: 'Place',
    any: 'All',
    reset: 'Reset filters',
  },
  list: {
    title: 'Offers',
    count: (shown, all) => `${shown} of ${all} offers`,
    more: (count) => (count === 1 ? 'Show one more' : `Show ${count} more`),
    part: (shown, all) => `${shown} of ${all} shown`,
    none: 'Nothing is left with these filters.',
    loosen: (filter, count) =>
      count === 1 ? `Without “${filter}”: one offer` : `Without “${filter}”: ${count} offers`,
    loosenAll: 'No single filter is to blame: something is left only without several of them.',
  },
  comparison: {
    title: 'Comparison',
    hint: 'Up to three offers can be seen side by side.',
    chosen: (count) => (count === 1 ? 'One chosen' : `${count} chosen`),
    open: 'See the comparison',
    close: 'Close the comparison',
    clear: 'Clear the choice',
    caption: 'Chosen offers compared',
    row: 'Detail',
    remove: 'Take out',
    outcome: 'Does it fit?',
    kind: 'Kind',
    distance: 'Distance',
    checked: 'Checked',
    none: 'not stated',
  },
  map: {
    title: 'Map',
    intro:
      'Each dot is a place, the figure gives the number of offers there. The list leads to the same places.',
    home: (state) => `Outlined in bold: your federal state, ${state}.`,
    towns: 'Places',
    town: (name, count) => `${name} (${count})`,
    moreTowns: (count) => (count === 1 ? 'One more place' : `${count} more places`),
    allTowns: 'All places',
    without: (count) =>
      count === 1 ? 'One offer is not tied to a place.' : `${count} offers are not tied to a place.`,
    noTowns: 'None of the filtered offers is tied to a place.',
  },
  shortlist: {
    jump: (count) => `Shortlist (${count})`,
    empty: 'Nothing here yet. “Shortlist” puts an offer on this list.',
    intro: 'These offers stand with all details in your report and in the saved file.',
    remove: 'Take off the list',
    results: 'Back to the results',
  },
  foot: {
    error:
      '“Report an error” opens a prepared message in your mail program. Send it to the organisation from which you got this tool.',
    print: 'Print the shortlist and the offers shown',
  },
}
