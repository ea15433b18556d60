import type { GreyPicture } from './greyPicture'

/** Pixels of a screen that become one pixel of a kept picture, in each direction. */
export const shrinking = 4
/** Side of the squares that are compared, in pixels of a kept picture. */
const cell = 8
/** Mean difference of a square, of 255, up to which it counts as the same: smoother letters stay below, moved ones do not. */
const tolerance = 18

export type Spot = { x: number; y: number; difference: number }

/** The squares in which two pictures differ by more than the smoothing of letters, in pixels of the screen. */
export function differences(one: GreyPicture, other: GreyPicture, most = tolerance): Spot[] {
  if (one.width !== other.width || one.height !== other.height)
    return [{ x: one.width * shrinking, y: one.height * shrinking, difference: 255 }]
  const spots: Spot[] = []
  for (let y = 0; y < one.height; y += cell)
    for (let x = 0; x < one.width; x += cell) {
      const difference = differenceAt(one, other, x, y)
      if (difference > most) spots.push({ x: x * shrinking, y: y * shrinking, difference })
    }
  return spots
}

function differenceAt(one: GreyPicture, other: GreyPicture, left: number, top: number): number {
  let sum = 0
  for (let y = top; y < Math.min(top + cell, one.height); y += 1)
    for (let x = left; x < Math.min(left + cell, one.width); x += 1) {
      const place = y * one.width + x
      sum += Math.abs((one.pixels[place] ?? 0) - (other.pixels[place] ?? 0))
    }
  return Math.round(sum / (cell * cell))
}

/** What to say of a picture that is not as it was. */
export function saidOf(spots: readonly Spot[]): string {
  const worst = spots.toSorted((one, other) => other.difference - one.difference).slice(0, 3)
  const named = worst.map(({ x, y, difference }) => `${x},${y} by ${difference}`)
  return `${spots.length} places differ, most at ${named.join('; ')}`
}
