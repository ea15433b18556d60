import { firstOpenPage } from '../../core/questionnaire/path'
import { walkOf } from '../../wizard/places'
import type { Place, WizardContext } from '../../wizard/events'
import type { Line } from './line'

type Watched = { subscribe: (listener: (state: { context: WizardContext }) => void) => unknown }

/** Tells the host page of each screen after the first, and of the results once no question is open. */
export function tellSteps(actor: Watched, first: Place, { tell }: Pick<Line, 'tell'>): void {
  let shown = first
  actor.subscribe(({ context }) => {
    const { place } = context
    if (place === shown) return
    shown = place
    tell({ type: 'step', screen: place.screen, ...(place.screen === 'page' ? { page: place.page } : {}) })
    if (place.screen === 'results' && !firstOpenPage(walkOf(context))) tell({ type: 'finished' })
  })
}
