import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { differences, saidOf, shrinking } from '../support/comparison'
import { pictureIn, pngOf, type GreyPicture } from '../support/greyPicture'

const folder = join('tests', 'pictures')
/** `npm run pictures` sets it: what is seen is kept instead of compared. */
const isKept = process.env['KEEP_PICTURES'] === 'true'

/** Why a picture (PNG) is not as the kept one of this name; empty where it is. What was seen is written down for looking. */
export async function changesIn(browser: Browser, name: string, png: Buffer): Promise<string[]> {
  const seen = await shrunk(browser, png)
  const file = join(folder, `${name}.png`)
  if (isKept) {
    writeFileSync(file, pngOf(seen))
    return []
  }
  if (!existsSync(file)) return [`${name}: no such picture is kept, run npm run pictures`]
  const spots = differences(pictureIn(readFileSync(file)), seen)
  if (spots.length === 0) return []
  return [`${name}: ${saidOf(spots)}; seen: ${writtenDown(name, png)}, kept: ${file}`]
}

function writtenDown(name: string, png: Buffer): string {
  const place = join(tmpdir(), 'lotse-pictures')
  mkdirSync(place, { recursive: true })
  const file = join(place, `${name}.png`)
  writeFileSync(file, png)
  return file
}

/** The picture in grey, each pixel the mean brightness of a square of pixels. */
async function shrunk(browser: Browser, png: Buffer): Promise<GreyPicture> {
  const tab = await browser.newPage()
  const { width, height, data } = await tab.evaluate(shrink, { png: png.toString('base64'), by: shrinking })
  await tab.close()
  return { width, height, pixels: Uint8Array.from(Buffer.from(data, 'base64')) }
}

/** Runs in the browser, which can read any PNG. */
async function shrink({ png, by }: { png: string; by: number }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) throw new Error('The browser draws nothing')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  const [width, height] = [Math.floor(bitmap.width / by), Math.floor(bitmap.height / by)]
  const sums = new Float64Array(width * height)
  for (let y = 0; y < height * by; y += 1)
    for (let x = 0; x < width * by; x += 1) {
      const from = (y * bitmap.width + x) * 4
      const [red = 0, green = 0, blue = 0] = [data[from], data[from + 1], data[from + 2]]
      const place = Math.floor(y / by) * width + Math.floor(x / by)
      sums[place] = (sums[place] ?? 0) + 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  const letters = Array.from(sums, (sum) => String.fromCharCode(Math.round(sum / (by * by))))
  return { width, height, data: btoa(letters.join('')) }
}
