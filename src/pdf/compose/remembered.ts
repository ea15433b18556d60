import type { Strip } from '../layout/strip'

/** The same chapter, set once for the same wishes, however many lengths of the file are tried. */
export function remembered<Wishes extends readonly unknown[]>(
  chapter: (...wishes: Wishes) => Strip[],
): (...wishes: Wishes) => Strip[] {
  const known = new Map<string, Strip[]>()
  return (...wishes) => {
    const key = wishes.map(String).join(' ')
    const strips = known.get(key) ?? chapter(...wishes)
    known.set(key, strips)
    return strips
  }
}
