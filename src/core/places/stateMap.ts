import type { PlaceNotice } from './places'

/** Outlines of the states as SVG paths by ISO 3166-2, in a box of `width` × `height` that starts at 0, 0. */
export type StateMap = {
  notice: PlaceNotice
  width: number
  height: number
  states: Readonly<Record<string, string>>
}

const west = 5.8
const north = 55.1
const unitsPerDegree = 100
/** Shrinks degrees of longitude as at the middle of Germany, 51.2° north. */
const shrink = Math.cos((51.2 * Math.PI) / 180)

/** Where a place (degrees north and east) lies on the map of the states. */
export function project(lat: number, lon: number): [x: number, y: number] {
  return [(lon - west) * shrink * unitsPerDegree, (north - lat) * unitsPerDegree]
}
