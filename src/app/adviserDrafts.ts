import type { Advice, Profile } from '../core/profile/profile'
import { adviceDraftOf, type AdviceDraft } from '../ui/adviser/adviceDraft'
import { profileDraftOf, type ProfileDraft } from '../ui/adviser/profileDraft'

/** What was typed, by what the wizard made of it: it stays as long as that does, whatever the screen and the language. */
const profiles = new WeakMap<object, ProfileDraft>()
const advices = new WeakMap<Advice, AdviceDraft>()
/** Stands for no profile. */
const nobody = {}

export function profileDraftFor(profile: Profile | null): ProfileDraft {
  return profiles.get(profile ?? nobody) ?? profileDraftOf(profile)
}

export function keepProfileDraft(profile: Profile | null, draft: ProfileDraft): void {
  profiles.set(profile ?? nobody, draft)
}

export function adviceDraftFor(advice: Advice): AdviceDraft {
  return advices.get(advice) ?? adviceDraftOf(advice)
}

export function keepAdviceDraft(advice: Advice, draft: AdviceDraft): void {
  advices.set(advice, draft)
}
