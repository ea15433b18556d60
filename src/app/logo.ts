import { mostPictureText } from '../core/profile/identity'
import { mostPixelsAcross, pictureHeader } from '../core/profile/pictureHeader'
import type { StoredPicture } from '../core/profile/profile'
import type { Fault, Result } from '../core/result'

/** Largest file that is taken as a logo, in bytes. */
const mostLogoBytes = 1_000_000
/** Largest logo that is kept, in pixels: twice as fine as the cover prints it. */
const room = { width: 600, height: 240 }

/**
 * Makes a chosen picture a logo: looked at before anything of it is unpacked, drawn anew by the browser within bounds, and
 * written as what is smaller of PNG and JPEG. Nothing but its pixels is left of the file.
 */
export async function logoFrom(file: Blob): Promise<Result<StoredPicture>> {
  if (file.size > mostLogoBytes) return refused('tooLarge', { maximum: mostLogoBytes })
  const header = pictureHeader(new Uint8Array(await file.arrayBuffer()))
  if (header === 'pictureTooLarge') return refused(header, { maximum: mostPixelsAcross })
  if (typeof header === 'string') return refused(header)
  const bitmap = await decoded(file)
  const canvas = bitmap && drawn(bitmap)
  bitmap?.close()
  const picture = canvas && smallest(canvas)
  return picture ? { ok: true, value: picture } : refused('damagedPicture')
}

async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file)
  } catch {
    return null
  }
}

function drawn(bitmap: ImageBitmap): HTMLCanvasElement | null {
  const scale = Math.min(room.width / bitmap.width, room.height / bitmap.height, 1)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** PNG keeps what is clear; JPEG is taken where nothing is and it is smaller, or where the PNG would be too large. */
function smallest(canvas: HTMLCanvasElement): StoredPicture | null {
  const png = written(canvas, 'image/png')
  const isLarge = png === null || png.data.length > mostPictureText
  if (!isLarge && isClear(canvas)) return png
  const jpeg = written(onWhite(canvas), 'image/jpeg')
  const candidates = [png, jpeg].flatMap((one) => (one && one.data.length <= mostPictureText ? one : []))
  return candidates.toSorted((one, other) => one.data.length - other.data.length)[0] ?? null
}

function isClear(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
  return pixels?.some((value, index) => index % 4 === 3 && value < 255) ?? true
}

function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas')
  copy.width = canvas.width
  copy.height = canvas.height
  const context = copy.getContext('2d')
  if (context === null) return canvas
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, copy.width, copy.height)
  context.drawImage(canvas, 0, 0)
  return copy
}

function written(canvas: HTMLCanvasElement, type: StoredPicture['type']): StoredPicture | null {
  const address = canvas.toDataURL(type, 0.9)
  const start = `data:${type};base64,`
  const { width, height } = canvas
  return address.startsWith(start) ? { type, width, height, data: address.slice(start.length) } : null
}

function refused(code: Fault['code'], params?: Fault['params']): Result<never> {
  return { ok: false, faults: [{ code, path: '', ...(params ? { params } : {}) }] }
}
