import { mostChamberBytes, type ChamberTrouble } from '../protocol'

/** The chamber's file as the page may read it: on its own site, without cookies, and not too large. */
export async function chamberFile(address: URL): Promise<{ text: string } | { trouble: ChamberTrouble }> {
  if (address.origin !== location.origin) return { trouble: 'foreign' }
  try {
    const response = await fetch(address.href, { credentials: 'omit' })
    if (!response.ok) return { trouble: 'unreachable' }
    const file = await response.blob()
    return file.size > mostChamberBytes ? { trouble: 'tooLarge' } : { text: await file.text() }
  } catch {
    return { trouble: 'unreachable' }
  }
}
