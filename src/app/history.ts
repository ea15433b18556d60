import type { Place, WizardEvent } from '../wizard/events'
import { addressOf, placeAt } from './address'
import type { WizardActor } from './wizardActor'

type FollowedHistory = { send: (event: WizardEvent) => void; stop: () => void }

/**
 * Keeps the address and the wizard together: each change of place is a step in the browser's history, and the browser's
 * back button asks the wizard for the earlier place. Events are sent through it from now on. `first` is shown unless it is
 * the start, which never takes the place of something opened already.
 */
export function followHistory(actor: WizardActor, view: Window, first: Place): FollowedHistory {
  let isGoingBack = false
  let isFromBrowser = false
  let shown = addressOf(placeAt(view.location.hash))

  const showPlace = () => {
    const address = addressOf(actor.getSnapshot().context.place)
    if (address === shown) return
    const left = shown
    shown = address
    if (isFromBrowser) view.history.replaceState(view.history.state, '', address)
    else if (isGoingBack && previousOf(view.history.state) === address) view.history.back()
    else {
      view.history.pushState({ previous: left }, '', address)
      view.scrollTo(0, 0)
    }
  }

  const askForPlace = () => {
    const place = placeAt(view.location.hash)
    shown = addressOf(place)
    if (shown === addressOf(actor.getSnapshot().context.place)) return
    isFromBrowser = true
    actor.send({ type: 'place.requested', place })
    isFromBrowser = false
  }

  if (first.screen !== 'start') actor.send({ type: 'place.requested', place: first })
  shown = addressOf(actor.getSnapshot().context.place)
  view.history.replaceState(view.history.state, '', shown)
  const subscription = actor.subscribe(showPlace)
  view.addEventListener('popstate', askForPlace)

  return {
    send: (event) => {
      isGoingBack = event.type === 'step.back'
      actor.send(event)
      isGoingBack = false
    },
    stop: () => {
      subscription.unsubscribe()
      view.removeEventListener('popstate', askForPlace)
    },
  }
}

function previousOf(state: unknown): unknown {
  return typeof state === 'object' && state !== null ? Reflect.get(state, 'previous') : undefined
}
