import { contrastOf, readableOnWhite, textContrast } from '../../core/profile/contrast'

/** Grounds of the page by day and by night, as tokens.css has them: text in the accent stands on all of them. */
const day = ['#ffffff', '#f2f5f7']
const night = ['#0c1822', '#142634']

/** The tokens that follow the accent, each a colour. */
export type AccentTokens = Readonly<Record<'sea' | 'sea-deep' | 'sea-soft' | 'on-sea', string>>

/** The tokens for an accent `#rrggbb` by day: darkened until it is read on every ground. */
export function accentByDay(accent: string): AccentTokens {
  const sea = until(readableOnWhite(accent, accent), '#000000', day)
  return {
    sea,
    'sea-deep': mixed(sea, '#000000', 0.35),
    'sea-soft': mixed(sea, '#ffffff', 0.9),
    'on-sea': '#ffffff',
  }
}

/** The tokens for an accent `#rrggbb` by night: lightened until it is read on every ground. */
export function accentByNight(accent: string): AccentTokens {
  const sea = until(accent, '#ffffff', night)
  return {
    sea,
    'sea-deep': mixed(sea, '#ffffff', 0.35),
    'sea-soft': mixed(sea, '#0c1822', 0.8),
    'on-sea': '#0c1822',
  }
}

/** The colour, mixed with another one as far as it takes to be read on every ground. */
function until(colour: string, other: string, grounds: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.02) {
    const tried = mixed(colour, other, share)
    if (grounds.every((ground) => contrastOf(tried, ground) >= textContrast)) return tried
  }
  return other
}

/** `share` of the other colour, 0…1. */
function mixed(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, two] = [colour, other].map((text) => Number.parseInt(text.slice(at, at + 2), 16))
    return Math.round((one ?? 0) * (1 - share) + (two ?? 0) * share)
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
