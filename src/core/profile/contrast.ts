/** Ratio of contrast that text needs on its ground, WCAG 2.2, 1.4.3. */
export const textContrast = 4.5

const hexColour = /^#[0-9a-f]{6}$/iu

/** True for `#rrggbb`. */
export function isColour(value: string): boolean {
  return hexColour.test(value)
}

/** Ratio of contrast of two colours `#rrggbb`, 1…21, after WCAG 2.2. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The colour as it is, or as much darker as it takes to be read on white; the fallback for anything that is no `#rrggbb`.
 * All three parts shrink alike, so that the hue stays.
 */
export function readableOnWhite(colour: string, fallback: string): string {
  if (!isColour(colour)) return fallback
  const parts = partsOf(colour)
  for (let share = 100; share > 0; share -= 1) {
    const darker = hexOf(parts.map((part) => Math.round((part * share) / 100)))
    if (contrastOf(darker, '#ffffff') >= textContrast) return darker
  }
  return '#000000'
}

/** Relative luminance of a colour in sRGB. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hexOf(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
