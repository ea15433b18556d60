import { bytesOfBase64 } from '../../core/profile/base64'
import { mostPixelsAcross, pictureHeader } from '../../core/profile/pictureHeader'
import type { StoredPicture } from '../../core/profile/profile'
import type { Fault, Result } from '../../core/result'
import { readJpeg } from './readJpeg'
import { readPng } from './readPng'

/** A picture as far as it is drawn. */
export type ReadPicture =
  /** Red, green and blue, a byte each, row by row. */
  | { kind: 'pixels'; width: number; height: number; data: Uint8Array }
  /** Segments of a JPEG, one after the other; `isTransformed` where its three colours are luminance and chrominance. */
  | {
      kind: 'jpeg'
      width: number
      height: number
      isGrey: boolean
      isTransformed: boolean
      parts: readonly Uint8Array[]
    }

/** Reads a picture within bounds; one that cannot be printed is refused with the reason. Throws nothing. */
export function readPicture({ data }: Pick<StoredPicture, 'data'>): Result<ReadPicture> {
  const bytes = bytesOfBase64(data)
  if (bytes === null) return refused('damagedPicture')
  const header = pictureHeader(bytes)
  if (header === 'pictureTooLarge') return refused(header, { maximum: mostPixelsAcross })
  if (typeof header === 'string') return refused(header)
  const picture = header.type === 'image/png' ? readPng(bytes) : readJpeg(bytes)
  return typeof picture === 'string' ? refused(picture) : { ok: true, value: picture }
}

function refused(code: Fault['code'], params?: Fault['params']): Result<never> {
  return { ok: false, faults: [{ code, path: '', ...(params ? { params } : {}) }] }
}
