import type { Known } from '../questionnaire/condition'

/** Degrees north and east. */
export type Point = readonly [lat: number, lon: number]

/** Where data on places come from, and the words that must be shown where they are used. */
export type PlaceNotice = {
  source: string
  licence: string
  date: string
  attribution: { readonly de: string; readonly en: string }
}

/** Middle of the areas of postcodes by their first three digits, and of the states by ISO 3166-2. */
export type Places = {
  notice: PlaceNotice
  postcodes: Readonly<Record<string, Point>>
  states: Readonly<Record<string, Point>>
}

const earthRadiusKm = 6371

/**
 * Where a firm is: by the first three digits of its postcode, else by the first two, else the middle of its state. A
 * postcode that contradicts the state is trusted. `null` where neither is known.
 */
export function placeOf(places: Places, postcode: Known, state: Known): Point | null {
  if (typeof postcode === 'string' && /^\d{5}$/.test(postcode)) {
    const place = places.postcodes[postcode.slice(0, 3)] ?? middleOf(places, postcode.slice(0, 2))
    if (place) return place
  }
  return typeof state === 'string' && Object.hasOwn(places.states, state)
    ? (places.states[state] ?? null)
    : null
}

/** Distance along the surface (haversine) in whole kilometres. */
export function distanceKm([fromLat, fromLon]: Point, [toLat, toLon]: Point): number {
  const lat = radians(toLat - fromLat) / 2
  const lon = radians(toLon - fromLon) / 2
  const part = Math.sin(lat) ** 2 + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * Math.sin(lon) ** 2
  return Math.round(2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(part))))
}

function middleOf({ postcodes }: Places, start: string): Point | null {
  const areas = Object.entries(postcodes).flatMap(([prefix, point]) =>
    prefix.startsWith(start) ? [point] : [],
  )
  if (areas.length === 0) return null
  const mean = (pick: (point: Point) => number) =>
    areas.reduce((sum, point) => sum + pick(point), 0) / areas.length
  return [mean(([lat]) => lat), mean(([, lon]) => lon)]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
