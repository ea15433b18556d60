import { loadPart } from './parts'
import { showChamber } from './presentChamber'
import { wholeOf } from './chamberQuestionnaire'
import type { WizardActor } from './wizardActor'

/** Where the file of a chamber comes from. `trouble`: the host page, which was to fetch it, could not. */
export type ChamberSource =
  | { address: URL }
  | { name: string; text: string }
  | { name: string; trouble: 'foreign' | 'unreachable' | 'tooLarge' }

/** Shows the accent of a chamber; without one the usual colours. */
export type ShowAccent = (accent: string | undefined) => void

/** Asks and shows as a chamber does from now on; never fails: what is wrong is told on the screen. `null` ends it. */
export async function bringChamber(
  actor: WizardActor,
  source: ChamberSource | null,
  showAccent?: ShowAccent,
): Promise<void> {
  const { questionnaire } = actor.getSnapshot().context
  if (source === null) {
    showChamber(null)
    showAccent?.(undefined)
    actor.send({ type: 'questionnaire.changed', questionnaire: wholeOf(questionnaire) })
    return
  }
  try {
    const { takeChamber } = await loadPart(() => import('./takeChamber'))
    await takeChamber(actor, source, showAccent)
  } catch {
    // What does not arrive is told by loadPart.
  }
}

/** Brings the chamber that the address of the page names with `?chamber=`, if it names one. */
export async function bringNamedChamber(actor: WizardActor, address: string): Promise<void> {
  const named = new URL(address).searchParams.get('chamber') ?? ''
  if (named === '') return
  await bringChamber(
    actor,
    URL.canParse(named, address)
      ? { address: new URL(named, address) }
      : { name: named, trouble: 'unreachable' },
  )
}
