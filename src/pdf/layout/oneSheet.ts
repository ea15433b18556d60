import { heightOf, stacked, type Strip } from './strip'

/** Two stacks next to each other as one piece; the left one is read first. */
export function sideBySide(left: readonly Strip[], right: readonly Strip[], before = 0): Strip {
  const anchors = [...left, ...right].flatMap((strip) => strip.anchors ?? [])
  return {
    height: Math.max(heightOf(left), heightOf(right)),
    before,
    marks: [...stacked(left), ...stacked(right)],
    keep: false,
    ...(anchors.length > 0 && { anchors }),
  }
}

/** The first of several settings, from roomy to tight, that is no taller than the room; else the tightest. */
export function firstThatFits<Settings>(
  settings: readonly Settings[],
  set: (settings: Settings) => Strip[],
  room: number,
): Strip[] {
  let last: Strip[] = []
  for (const each of settings) {
    last = set(each)
    if (heightOf(last) <= room) return last
  }
  return last
}
