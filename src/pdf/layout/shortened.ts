import type { TextStyle, Typesetter } from '../text/typesetter'
import { limited } from './limited'

/** A sentence ends at a full stop, but not at one after a single letter, as in "e. V.". */
const sentence = /.*?(?<![^\p{L}]\p{L})[.!?](?=\s|$)|.+$/gsu

/** As many whole sentences as fit into so many lines; of a first one that does not fit, as many words as do. */
export function shortened(
  type: Typesetter,
  text: string,
  style: TextStyle,
  width: number,
  lines: number,
): string {
  const whole = type.plain(text)
  const fits = (part: string) => type.lines(part, style, width).length <= lines
  if (fits(whole)) return whole
  let kept = ''
  for (const [each] of whole.matchAll(sentence)) {
    if (!fits(kept + each)) break
    kept += each
  }
  return kept.trim() === '' ? atAWord(limited(type, whole, style, width, lines)) : kept.trim()
}

/** No word is left in part, unless it is hardly more than that. */
function atAWord(text: string): string {
  const end = text.lastIndexOf(' ')
  return end > text.length / 2 && text.endsWith('…')
    ? `${text.slice(0, end).replace(/[,;:–-]$/u, '')} …`
    : text
}
