import { contrastOf, readableOnWhite, textContrast } from '../core/profile/contrast'

/** Grounds of the page by day and by night, as tokens.css has them: text in the accent stands on all of them. */
const day = ['#ffffff', '#f2f5f7', '#fdeef0', '#dff1e5', '#fdf3dc']
const night = ['#0c1822', '#142634', '#38191f', '#14382a', '#3a2e14']

/** Share of the ground in what is set off by a breath of the accent. */
const softness = 0.88

/** The tokens that follow the accent, each a colour. */
export type AccentTokens = Readonly<Record<'sea' | 'sea-deep' | 'sea-soft' | 'on-sea', string>>

/** The tokens for an accent `#rrggbb` by day: darkened until it is read on every ground. */
export function accentByDay(accent: string): AccentTokens {
  return tokensFor(readableOnWhite(accent, accent), '#000000', '#ffffff', day)
}

/** The tokens for an accent `#rrggbb` by night: lightened until it is read on every ground. */
export function accentByNight(accent: string): AccentTokens {
  return tokensFor(accent, '#ffffff', '#0c1822', night)
}

/** The accent moved towards `away` from `ground`, as far as it takes. */
function tokensFor(accent: string, away: string, ground: string, grounds: readonly string[]): AccentTokens {
  for (let share = 0; share <= 1; share += 0.02) {
    const sea = mixed(accent, away, share)
    const soft = mixed(sea, ground, softness)
    const isRead = [...grounds, soft].every((under) => contrastOf(sea, under) >= textContrast)
    if (isRead) return { sea, 'sea-deep': mixed(sea, away, 0.35), 'sea-soft': soft, 'on-sea': ground }
  }
  return { sea: away, 'sea-deep': away, 'sea-soft': mixed(away, ground, softness), 'on-sea': ground }
}

/** `share` of the other colour, 0…1. */
function mixed(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [one, two] = [colour, other].map((text) => Number.parseInt(text.slice(at, at + 2), 16))
    return Math.round((one ?? 0) * (1 - share) + (two ?? 0) * share)
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
