import type { SnapshotFrom } from 'xstate'
import type { Page } from '../core/questionnaire/path'
import type { Walk } from '../core/questionnaire/walk'
import type { Place } from './events'
import type { wizardMachine } from './machine'
import { pageOnPath, walkOf } from './places'

export type WizardState = SnapshotFrom<typeof wizardMachine>

/** The screen to show. */
export function placeOf({ context }: WizardState): Place {
  return context.place
}

/** The walk for the present answers; the same object as long as they are the same. */
export function currentWalk({ context }: WizardState): Walk {
  return walkOf(context)
}

/** The page being answered, absent on other screens. */
export function currentPage({ context }: WizardState): Page | undefined {
  return context.place.screen === 'page' ? pageOnPath(context, context.place.page) : undefined
}

/** True while a chosen file is being opened. */
export function isImporting(state: WizardState): boolean {
  return state.matches({ screens: 'importing' })
}

export type ReportState = 'idle' | 'making' | 'ready' | 'failed'

/** How far the report is; idle on all screens but its own. */
export function reportState(state: WizardState): ReportState {
  const states = ['making', 'ready', 'failed'] as const
  return states.find((one) => state.matches({ screens: { open: { report: one } } })) ?? 'idle'
}
