import regular from '../pdf/fonts/source-sans-3-regular.ttf?url'
import semibold from '../pdf/fonts/source-sans-3-semibold.ttf?url'
import type { PdfFonts } from '../pdf/request'
import { loadPart } from './parts'

/** The fonts of the files. */
export function pdfFonts(): Promise<PdfFonts> {
  return loadPart(async () => {
    const [first, second] = await Promise.all([bytesAt(regular), bytesAt(semibold)])
    return { regular: first, semibold: second }
  })
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return new Uint8Array(await response.arrayBuffer())
}
