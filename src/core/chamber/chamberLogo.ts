import { bytesOfBase64 } from '../profile/base64'
import { mostPictureText } from '../profile/identity'
import { mostPixelsAcross, pictureHeader } from '../profile/pictureHeader'
import type { StoredPicture } from '../profile/profile'
import type { Fault, Result } from '../result'
import { embeddedPicture } from './chamberSchema'

/** Largest picture file beside a chamber's file, in bytes. */
export const mostLogoBytes = Math.floor((mostPictureText / 4) * 3)

/** True where the picture stands in the text itself. */
export function isEmbedded(logo: string): boolean {
  return embeddedPicture.test(logo)
}

/** The picture in a `data:` address: PNG or JPEG in base64, its first bytes looked at before anything is unpacked. */
export function embeddedLogo(address: string): Result<StoredPicture> {
  const [, type] = embeddedPicture.exec(address) ?? []
  const data = address.slice(address.indexOf(',') + 1)
  const bytes = bytesOfBase64(data)
  if (bytes === null) return refused('damagedPicture')
  const picture = logoOf(bytes, data)
  return picture.ok && picture.value.type !== `image/${type}` ? refused('notAPicture') : picture
}

/** The picture in the bytes of a file; `data` is their base64. */
export function logoOf(bytes: Uint8Array, data: string): Result<StoredPicture> {
  if (bytes.length > mostLogoBytes) return refused('tooLarge', { maximum: mostLogoBytes })
  const header = pictureHeader(bytes)
  if (header === 'pictureTooLarge') return refused(header, { maximum: mostPixelsAcross })
  return typeof header === 'string' ? refused(header) : { ok: true, value: { ...header, data } }
}

function refused(code: Fault['code'], params?: Fault['params']): Result<never> {
  return { ok: false, faults: [{ code, path: 'logo', ...(params ? { params } : {}) }] }
}
