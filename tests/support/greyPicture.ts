import { crc32, deflateSync, inflateSync } from 'node:zlib'

/** A picture in shades of grey, 0 black to 255 white, row by row from the top left. */
export type GreyPicture = { width: number; height: number; pixels: Uint8Array }

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** Steps between two shades that a kept picture tells apart: 64 shades pack well and are more than are compared. */
const step = 4

/** The picture as a PNG in 64 shades. */
export function pngOf({ width, height, pixels }: GreyPicture): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + x + 1] = shade(pixels[y * width + x] ?? 0)
  const data = deflateSync(rows, { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** Reads what `pngOf` has written; of other files it says that they are not such a picture. */
export function pictureIn(png: Buffer): GreyPicture {
  const isOurs = png.subarray(0, 8).equals(signature) && png[24] === 8 && png[25] === 0
  const start = png.indexOf('IDAT')
  if (!isOurs || start < 0) throw new Error('Not a grey picture: run npm run pictures')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)))
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const from = y * (width + 1)
    if (rows[from] !== 0) throw new Error('Not a grey picture of ours: run npm run pictures')
    pixels.set(rows.subarray(from + 1, from + 1 + width), y * width)
  }
  return { width, height, pixels }
}

function shade(value: number): number {
  return value >= 254 ? 255 : Math.floor(value / step) * step
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
