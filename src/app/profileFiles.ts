import { plainLetters } from '../core/answers/fileName'
import type { Profile } from '../core/profile/profile'
import { mostProfileBytes, openProfile, profileText } from '../core/profile/profileFile'
import type { Result } from '../core/result'
import { download } from './download'
import { loadPart } from './parts'

/** Saves a profile as a file and gives its name. */
export function saveProfile(profile: Profile): string {
  const fileName = `${plainLetters(profile.name) || 'mittelstandslotse'}.lotse-profil.json`
  download(fileName, profileText(profile), 'application/json')
  return fileName
}

/** Opens a profile file; one with a logo that cannot be printed is refused as well. */
export async function openProfileFile(file: Blob): Promise<Result<Profile>> {
  if (file.size > 2 * mostProfileBytes)
    return { ok: false, faults: [{ code: 'tooLarge', path: '', params: { maximum: mostProfileBytes } }] }
  const opened = openProfile(await file.text())
  if (!opened.ok || opened.value.logo === undefined) return opened
  const { readPicture } = await loadPart(() => import('../pdf/pictures/readPicture'))
  const picture = readPicture(opened.value.logo)
  return picture.ok ? opened : picture
}
