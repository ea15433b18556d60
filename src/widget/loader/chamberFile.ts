import { mostChamberBytes, type ChamberTrouble } from '../protocol'

/** The chamber's file as the page may read it: on its own site, without cookies, and not too large. */
export async function chamberFile(
  address: Pick<URL, 'href' | 'origin'>,
): Promise<{ text: string } | { trouble: ChamberTrouble }> {
  if (address.origin !== location.origin) return { trouble: 'foreign' }
  try {
    const response = await fetch(address.href, { credentials: 'omit' })
    const file = await response.blob()
    if (file.size > mostChamberBytes) return { trouble: 'tooLarge' }
    if (response.ok) return { text: await file.text() }
  } catch {
    // As if there were none.
  }
  return { trouble: 'unreachable' }
}
