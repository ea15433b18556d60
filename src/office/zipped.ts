import { strToU8, zipSync } from 'fflate'
import type { IsoDate } from '../core/date'

/** Parts of a file by name, packed in their order and dated with a day; the same parts give the same bytes. */
export function zipped(parts: Readonly<Record<string, string>>, day: IsoDate): Uint8Array<ArrayBuffer> {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  // Zip files hold local time: the same day in every zone.
  const mtime = new Date(year, month - 1, date)
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return new Uint8Array(zipSync(packed, { mtime }))
}
