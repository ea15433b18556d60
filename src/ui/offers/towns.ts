import type { ReportRecommendation } from '../../report/reportDocument'

export type Town = { name: string; lat: number; lon: number; count: number }

/** Towns of the entries with the number of entries there, most first; and how many entries have no town. */
export function townsOf(offers: readonly ReportRecommendation[]): { towns: Town[]; without: number } {
  const towns = new Map<string, Town>()
  let without = 0
  for (const { place, location } of offers) {
    if (place === undefined || !location) without += 1
    else towns.set(place, { name: place, ...location, count: (towns.get(place)?.count ?? 0) + 1 })
  }
  return {
    towns: [...towns.values()].sort(
      (one, other) => other.count - one.count || one.name.localeCompare(other.name),
    ),
    without,
  }
}
