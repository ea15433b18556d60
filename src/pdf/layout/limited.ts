import type { TextStyle, Typesetter } from '../text/typesetter'

/** As much of a text as fits into so many lines, with an ellipsis where something is left out. */
export function limited(
  type: Typesetter,
  text: string,
  style: TextStyle,
  width: number,
  lines: number,
): string {
  const whole = type.plain(text)
  const fits = (part: string) => type.lines(part, style, width).length <= lines
  if (fits(whole)) return whole
  const characters = [...whole]
  let [low, high] = [0, Math.min(characters.length, 4000)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (fits(`${characters.slice(0, middle).join('')}…`)) low = middle
    else high = middle
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`
}
