import type { StoredPicture } from '../core/profile/profile'
import { logoOf, mostLogoBytes } from '../core/chamber/chamberLogo'
import { mostChamberText } from '../core/chamber/openChamber'
import type { Fault, Result } from '../core/result'
import { joinedBytes } from '../core/joinedBytes'

/** Milliseconds after which a file counts as out of reach. */
const patience = 10_000
/** Most characters of an address in a fault. */
const mostShown = 100

/** The text of a chamber's file on the page's own server. No other is asked for anything. */
export async function fetchChamber(address: URL): Promise<Result<string>> {
  if (address.origin !== window.location.origin) return refused('chamberElsewhere', address)
  const bytes = await bytesAt(address, mostChamberText)
  if (bytes === 'tooLarge')
    return { ok: false, faults: [{ code: 'tooLarge', path: '', params: { maximum: mostChamberText } }] }
  if (bytes === null) return refused('chamberNotLoaded', address)
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused('notText', address)
  }
}

/** The picture beside a chamber's file. */
export async function fetchLogo(file: string, beside: URL): Promise<Result<StoredPicture>> {
  const address = new URL(file, beside)
  const bytes = address.origin === window.location.origin ? await bytesAt(address, mostLogoBytes) : null
  if (bytes === null) return refused('chamberNotLoaded', address, 'logo')
  if (bytes === 'tooLarge')
    return { ok: false, faults: [{ code: 'tooLarge', path: 'logo', params: { maximum: mostLogoBytes } }] }
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return logoOf(bytes, btoa(letters))
}

/** The bytes at an address, read no further than `most`; `null` where there are none. */
async function bytesAt(address: URL, most: number): Promise<Uint8Array | 'tooLarge' | null> {
  try {
    const response = await fetch(address.href, {
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok || response.body === null) return null
    const parts: Uint8Array[] = []
    let length = 0
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return joinedBytes(parts)
      length += value.length
      if (length > most) {
        await reader.cancel()
        return 'tooLarge'
      }
      parts.push(value)
    }
  } catch {
    return null
  }
}

function refused(code: Fault['code'], address: URL, path = ''): Result<never> {
  return { ok: false, faults: [{ code, path, params: { value: address.pathname.slice(-mostShown) } }] }
}
