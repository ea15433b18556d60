import type { Profile } from '../core/profile/profile'
import { forgetSession, keepSession, keptSession, type StorageAccess } from '../storage/keep'
import { loadPart } from './parts'
import type { WizardActor } from './wizardActor'

const onDevice: StorageAccess = () => window.localStorage
const keptProfileKey = 'mittelstandslotse/profile/v1'

/** Keeps the text of a profile on the device; `denied` where the browser does not allow it. */
export function keepProfile(text: string): 'yes' | 'denied' {
  return keepSession(onDevice, text, keptProfileKey)
}

export function forgetProfile(): void {
  forgetSession(onDevice, keptProfileKey)
}

export function isProfileKept(): boolean {
  return keptSession(onDevice, keptProfileKey) !== null
}

/** Brings back the profile that is kept on this device; one that can no longer be read is passed over. */
export async function bringBackProfile(actor: WizardActor): Promise<void> {
  const text = keptSession(onDevice, keptProfileKey)
  if (text === null) return
  const { openProfile } = await loadPart(() => import('../core/profile/profileFile'))
  const opened = openProfile(text)
  if (opened.ok && isUntouched(actor)) takeProfile(actor, opened.value)
}

function isUntouched(actor: WizardActor): boolean {
  return actor.getSnapshot().context.profile === null
}

function takeProfile(actor: WizardActor, profile: Profile): void {
  actor.send({ type: 'profile.changed', profile })
}
