import type { jsPDF } from 'jspdf'
import type { StoredPicture } from '../../core/profile/profile'
import { page as paper } from '../layout/grid'
import { at, hooksOf, writeStream } from '../tagged/hooks'
import { binaryString, length, reference } from '../tagged/syntax'
import { readPicture, type ReadPicture } from './readPicture'

type Place = { x: number; top: number; width: number; height: number }

/** Pictures of each file by their content, with their names; each is written once. */
const files = new WeakMap<jsPDF, Map<string, string>>()

/** Draws a picture on the open page. What cannot be read leaves its place empty: it was refused before it came here. */
export function drawPicture(pdf: jsPDF, picture: StoredPicture, { x, top, width, height }: Place): void {
  const name = nameIn(pdf, picture)
  if (name === null) return
  const box = [width, 0, 0, height, x, paper.height - top - height].map(length).join(' ')
  hooksOf(pdf).write(`q ${box} cm /${name} Do Q`)
}

function nameIn(pdf: jsPDF, picture: StoredPicture): string | null {
  const names = files.get(pdf) ?? new Map<string, string>()
  files.set(pdf, names)
  const known = names.get(picture.data)
  if (known !== undefined) return known
  const read = readPicture(picture)
  if (!read.ok) return null
  const name = `Picture${names.size + 1}`
  names.set(picture.data, name)
  write(pdf, name, read.value)
  return name
}

function write(pdf: jsPDF, name: string, picture: ReadPicture): void {
  const hooks = hooksOf(pdf)
  let id = 0
  at(pdf, 'putResources', () => {
    id = writeStream(hooks, dataOf(picture), {
      Type: '/XObject',
      Subtype: '/Image',
      Width: String(picture.width),
      Height: String(picture.height),
      BitsPerComponent: '8',
      ...colourOf(picture),
    })
  })
  at(pdf, 'putXobjectDict', () => hooks.write(`/${name} ${reference(id)}`))
}

function dataOf(picture: ReadPicture): string {
  return picture.kind === 'pixels' ? binaryString(picture.data) : picture.parts.map(binaryString).join('')
}

/** Both are taken as sRGB, which the file declares. */
function colourOf(picture: ReadPicture): Record<string, string> {
  if (picture.kind === 'pixels') return { ColorSpace: '/DeviceRGB' }
  return {
    ColorSpace: picture.isGrey ? '/DeviceGray' : '/DeviceRGB',
    ...(picture.isGrey || picture.isTransformed ? {} : { DecodeParms: '<</ColorTransform 0>>' }),
    Filter: '/DCTDecode',
  }
}
