import { readText } from '../content/readText'
import type { Profile } from '../core/profile/profile'
import { mostProfileBytes, openProfile } from '../core/profile/profileFile'
import type { Fault, Result } from '../core/result'
import { readPicture } from '../pdf/pictures/readPicture'
import type { Call } from './call'
import { pathOf } from './places'

/** Opens the profile of `--profile`; null where none is named. A logo that cannot be printed is refused with the reason. */
export function readProfile(call: Call): Result<Profile | null> {
  if (call.texts.profile === undefined) return { ok: true, value: null }
  const file = pathOf(call.texts.profile)
  const text = readText(file, mostProfileBytes)
  if (typeof text !== 'string') return { ok: false, faults: [text] }
  const opened = openProfile(text)
  if (!opened.ok) return named(file, opened.faults)
  const { logo } = opened.value
  const picture = logo && readPicture(logo)
  if (picture && !picture.ok) return named(file, picture.faults, 'logo')
  return opened
}

function named(file: string, faults: readonly Fault[], place?: string): Result<never> {
  return {
    ok: false,
    faults: faults.map((fault) => ({ ...fault, file, ...(place === undefined ? {} : { path: place }) })),
  }
}
