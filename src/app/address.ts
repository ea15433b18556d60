import type { Place } from '../wizard/events'

/** The part of the address behind `#` that names a place; the same in both languages. */
export function addressOf(place: Place): string {
  switch (place.screen) {
    case 'start':
      return '#/'
    case 'tasks':
      return '#/uebersicht'
    case 'page':
      return `#/fragen/${[place.page, place.question ?? []].flat().map(encodeURIComponent).join('/')}`
    case 'review':
      return '#/antworten'
    case 'results':
      return '#/ergebnisse'
    case 'offers':
      return place.part === undefined ? '#/angebote' : `#/angebote/${encodeURIComponent(place.part)}`
    case 'plan':
      return '#/foerderung'
    case 'report':
      return '#/bericht'
    case 'check':
      return '#/pruefung'
    case 'adviser':
      return '#/beratung'
    case 'statement':
      return '#/barrierefreiheit'
    case 'privacy':
      return '#/datenschutz'
    case 'blank':
      return '#/fragebogen'
    case 'keyIn':
      return '#/eingabe'
  }
}

/** The place that an address names; the start where it names none. */
export function placeAt(address: string): Place {
  const [, screen, page, question] = address.split('/')
  switch (screen) {
    case 'uebersicht':
      return { screen: 'tasks' }
    case 'fragen':
      return {
        screen: 'page',
        page: decoded(page ?? ''),
        ...(question ? { question: decoded(question) } : {}),
      }
    case 'antworten':
      return { screen: 'review' }
    case 'ergebnisse':
      return { screen: 'results' }
    case 'angebote':
      return { screen: 'offers', ...(page ? { part: decoded(page) } : {}) }
    case 'foerderung':
      return { screen: 'plan' }
    case 'bericht':
      return { screen: 'report' }
    case 'pruefung':
      return { screen: 'check' }
    case 'beratung':
      return { screen: 'adviser' }
    case 'barrierefreiheit':
      return { screen: 'statement' }
    case 'datenschutz':
      return { screen: 'privacy' }
    case 'fragebogen':
      return { screen: 'blank' }
    case 'eingabe':
      return { screen: 'keyIn' }
    default:
      return { screen: 'start' }
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
