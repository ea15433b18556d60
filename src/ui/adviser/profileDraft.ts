import { fieldFaults } from '../../core/profile/fieldFaults'
import type { Profile, StoredPicture } from '../../core/profile/profile'
import type { Fault } from '../../core/result'
import { adviceDraftOf, readAdviceDraft, type AdviceDraft } from './adviceDraft'
import { webAddressOf } from './webAddress'

/** The profile as it is being typed. */
export type ProfileDraft = {
  name: string
  lines: string
  url: string
  accent: string
  logo: StoredPicture | null
  /** Standing words, for all firms. */
  advice: AdviceDraft
}

export type ProfileField = 'name' | 'lines' | 'url' | 'accent'
export type ProfileFaults = Readonly<Record<ProfileField, Fault | undefined>>

/** The draft that a profile opens with. */
export function profileDraftOf(profile: Profile | null): ProfileDraft {
  return {
    name: profile?.name ?? '',
    lines: profile?.lines.join('\n') ?? '',
    url: profile?.url ?? '',
    accent: profile?.accent ?? '',
    logo: profile?.logo ?? null,
    advice: adviceDraftOf(profile?.advice ?? {}),
  }
}

/** The profile in a draft, without fields that are not sound; none as long as there is no name. */
export function readProfileDraft(draft: ProfileDraft): { profile: Profile | null; faults: ProfileFaults } {
  const name = draft.name.trim()
  const lines = draft.lines.split('\n').flatMap((line) => line.trim() || [])
  const url = webAddressOf(draft.url)
  const accent = colourOf(draft.accent)
  const isEmpty = [name, url, accent].join('') === '' && lines.length === 0 && draft.logo === null
  const faults: ProfileFaults = {
    name: isEmpty ? undefined : fieldFaults.name(name),
    lines: fieldFaults.lines(lines),
    url: url === '' ? undefined : fieldFaults.url(url),
    accent: accent === '' ? undefined : fieldFaults.accent(accent),
  }
  if (isEmpty || faults.name !== undefined) return { profile: null, faults }
  const profile: Profile = {
    format: 'lotse-profile',
    version: 1,
    name,
    lines: faults.lines === undefined ? lines : [],
    ...(url === '' || faults.url ? {} : { url }),
    ...(accent === '' || faults.accent ? {} : { accent }),
    ...(draft.logo === null ? {} : { logo: draft.logo }),
    advice: readAdviceDraft(draft.advice),
  }
  return { profile, faults }
}

/** A colour as it is meant: without the sign before it, or with three digits. */
export function colourOf(text: string): string {
  const typed = text.trim().toLowerCase().replace(/^#/u, '')
  if (typed === '') return ''
  const isShort = /^[\da-f]{3}$/u.test(typed)
  return `#${isShort ? [...typed].map((digit) => digit + digit).join('') : typed}`
}
