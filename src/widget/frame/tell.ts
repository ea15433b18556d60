import { tagName } from '../protocol'
import type { Refused } from './hostOptions'

const longestShown = 60

/** Says on the console, for whoever builds the host page, which attributes say nothing usable. */
export function tellRefused(refused: readonly Refused[]): void {
  for (const { name, text } of refused) {
    // oxlint-disable-next-line no-console
    console.warn(
      `<${tagName}>: ${name}="${text.slice(0, longestShown)}" is not understood and left out. See docs/embed.md.`,
    )
  }
}
