import type { Fault } from '../result'
import type { StoredPicture } from './profile'

/** Widest and highest picture that is read, in pixels, and most pixels in all. */
export const mostPixelsAcross = 2000
const mostPixels = 4_000_000

export type PictureHeader = Pick<StoredPicture, 'type' | 'width' | 'height'>

const pngSignature = [137, 80, 78, 71, 13, 10, 26, 10]

/** What a picture says of itself in its first bytes, before anything of it is unpacked; a fault code where that is not good. */
export function pictureHeader(bytes: Uint8Array): PictureHeader | Fault['code'] {
  const isPng = pngSignature.every((value, index) => bytes[index] === value)
  if (!isPng && (bytes[0] !== 0xff || bytes[1] !== 0xd8)) return 'notAPicture'
  const header = isPng ? pngHeader(bytes) : jpegHeader(bytes)
  if (header === null) return 'damagedPicture'
  const { width, height } = header
  const isLarge = width > mostPixelsAcross || height > mostPixelsAcross || width * height > mostPixels
  return isLarge ? 'pictureTooLarge' : header
}

function pngHeader(bytes: Uint8Array): PictureHeader | null {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return sized('image/png', view.getUint32(16), view.getUint32(20))
}

/** Size in the first frame (SOF), found by stepping over the segments before it. */
function jpegHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) return null
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** True for the marker of a frame, whatever its method: C0–CF but the three that are none. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function sized(type: StoredPicture['type'], width: number, height: number): PictureHeader | null {
  return width > 0 && height > 0 ? { type, width, height } : null
}
