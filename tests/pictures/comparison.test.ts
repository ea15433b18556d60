import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../.house/root.mjs'
import { differences, shrinking } from '../support/comparison'
import { pictureIn, pngOf, type GreyPicture } from '../support/greyPicture'

const folder = join(root, 'tests', 'pictures')
const names = readdirSync(folder).filter((name) => name.endsWith('.png'))

describe.each(names)('%s', (name) => {
  const kept = readFileSync(join(folder, name))
  const picture = pictureIn(kept)

  it('counts as the same with other smoothing of its letters', () => {
    expect(differences(picture, noisy(picture))).toEqual([])
    expect(differences(picture, picture)).toEqual([])
  })

  it('counts as another when it is 8 pixels further down or to the right', () => {
    const by = 8 / shrinking
    expect(differences(picture, shifted(picture, 0, by)).length).toBeGreaterThan(2)
    expect(differences(picture, shifted(picture, by, 0)).length).toBeGreaterThan(2)
  })

  it('counts as another without the line of most ink', () => {
    expect(differences(picture, withoutALine(picture))).not.toEqual([])
  })

  it('counts as another when it is larger', () => {
    const { width, height, pixels } = picture
    const larger = {
      width,
      height: height + 1,
      pixels: Uint8Array.from([...pixels, ...pixels.slice(0, width)]),
    }
    expect(differences(picture, larger)).not.toEqual([])
  })

  it('is read as it was written', () => {
    expect(pngOf(picture).equals(kept)).toBe(true)
  })
})

describe('the kept pictures', () => {
  it('are small', () => {
    const bytes = names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(1_500_000)
  })

  it('are none but ours', () => {
    expect(() => pictureIn(readFileSync(join(root, 'docs', 'report.png')))).toThrow('npm run pictures')
  })
})

/** Each pixel lighter or darker by up to 20 of 255, always the same ones. */
function noisy({ width, height, pixels }: GreyPicture): GreyPicture {
  let state = 1
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647
  const changed = pixels.map((value) => Math.max(0, Math.min(255, Math.round(value + (random() - 0.5) * 40))))
  return { width, height, pixels: changed }
}

/** The picture moved, its edge repeated where it leaves room. */
function shifted({ width, height, pixels }: GreyPicture, right: number, down: number): GreyPicture {
  const moved = pixels.map((_, place) => {
    const x = Math.max(0, (place % width) - right)
    const y = Math.max(0, Math.floor(place / width) - down)
    return pixels[y * width + x] ?? 0
  })
  return { width, height, pixels: moved }
}

/** The picture with the background instead of the piece, 96 by 32 pixels of the screen, that stands out most from it. */
function withoutALine({ width, height, pixels }: GreyPicture): GreyPicture {
  const ground = mostOften(pixels)
  const [across, down] = [96 / shrinking, 32 / shrinking]
  let best = { ink: 0, places: [0] }
  for (let top = 0; top + down <= height; top += down)
    for (let left = 0; left + across <= width; left += across) {
      const places = Array.from({ length: across * down }, (_, index) => {
        return (top + Math.floor(index / across)) * width + left + (index % across)
      })
      const ink = places.reduce((sum, place) => sum + Math.abs((pixels[place] ?? ground) - ground), 0)
      if (ink > best.ink) best = { ink, places }
    }
  const emptied = pixels.slice()
  for (const place of best.places) emptied[place] = ground
  return { width, height, pixels: emptied }
}

function mostOften(values: Uint8Array): number {
  const counts = Array.from({ length: 256 }, () => 0)
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts.indexOf(Math.max(...counts))
}
