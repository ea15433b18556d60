import regular from '../pdf/fonts/source-sans-3-regular.ttf?url'
import semibold from '../pdf/fonts/source-sans-3-semibold.ttf?url'
import type { PdfFonts, PdfRequest } from '../pdf/request'
import { withSlices } from '../pdf/withSlices'
import { loadPart } from './parts'

/** The fonts of a file; those for other scripts only as far as they are needed and can be had. */
export async function fontsFor(request: PdfRequest): Promise<PdfFonts> {
  const [first, second] = await loadPart(() => Promise.all([bytesAt(regular), bytesAt(semibold)]))
  return withSlices({ regular: first, semibold: second }, request, async (slice) => {
    const { addressOf } = await import('./sliceAddresses')
    return bytesAt(addressOf(slice))
  })
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return new Uint8Array(await response.arrayBuffer())
}
