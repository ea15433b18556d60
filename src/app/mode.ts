import type { WizardContext } from '../wizard/events'
import type { WizardActor } from './wizardActor'

type Mode = WizardContext['mode']

const key = 'modus'

/** The view named in the address; the usual one where none is. */
export function modeAt(search: string): Mode {
  return new URLSearchParams(search).get(key) === 'workshop' ? 'workshop' : 'usual'
}

/** The address with the view in it, so that reloading and passing it on keep the view; the usual one is not named. */
export function withMode(address: string, mode: Mode): string {
  const url = new URL(address)
  if (mode === 'usual') url.searchParams.delete(key)
  else url.searchParams.set(key, mode)
  return url.href
}

/** Takes the view from the address, and shows changes there. */
export function followMode(actor: WizardActor, view: Window): void {
  let mode = modeAt(view.location.search)
  actor.send({ type: 'mode.chosen', mode })
  actor.subscribe(({ context }) => {
    if (context.mode === mode) return
    mode = context.mode
    view.history.replaceState(view.history.state, '', withMode(view.location.href, mode))
  })
}
