import { placed } from '../layout/paragraph'
import type { Op, Point } from '../layout/strip'
import { colours, ramp, styles } from '../layout/style'
import type { Typesetter } from '../text/typesetter'

/** One axis: name and figure in words, value and range 0–100. */
export type Axis = {
  name: string
  text: string
  value: number
  range: { low: number; high: number } | null
}

type Place = { x: number; y: number; width: number; radius: number; rings: number }

/** Height that a radar of this radius needs with its labels. */
export function radarHeight(radius: number): number {
  return 2 * radius + labels
}

/** Largest radius for a height. */
export function radiusIn(height: number): number {
  return (height - labels) / 2
}

/** Room for names and figures above and below. */
const labels = 76
const nameStyle = { ...styles.smallStrong, isHeading: true } as const

/** Radar of three or more values. Names and figures stand at the axes, so that nothing hangs on colour. */
export function radar(type: Typesetter, axes: readonly Axis[], place: Place): Op[] {
  const centre: Point = [place.x + place.width / 2, place.y + radarHeight(place.radius) / 2]
  const at = (index: number, points: number): Point => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2
    const distance = (place.radius * points) / 100
    return [centre[0] + distance * Math.cos(angle), centre[1] + distance * Math.sin(angle)]
  }
  const outline = axes.map((axis, index) => at(index, axis.value))
  const rings = Array.from({ length: place.rings }, (_, ring) => (100 * (ring + 1)) / place.rings)
  const ops: Op[] = [{ op: 'polygon', points: outline, fill: ramp[1] }]
  for (const ring of rings) {
    const points = axes.map((_, index) => at(index, ring))
    ops.push({ op: 'polygon', points, stroke: { colour: ring === 100 ? ramp[2] : colours.line, width: 0.6 } })
  }
  for (const [index, { range }] of axes.entries()) {
    ops.push({ op: 'line', from: centre, to: at(index, 100), width: 0.6, colour: colours.line })
    if (range === null || range.high - range.low < 0.5) continue
    ops.push({ op: 'line', from: at(index, range.low), to: at(index, range.high), width: 3, colour: ramp[2] })
  }
  ops.push({ op: 'polygon', points: outline, stroke: { colour: colours.sea, width: 1.4 } })
  for (const [x, y] of outline) ops.push({ op: 'circle', x, y, radius: 2.4, fill: colours.sea })
  return [
    ...ops,
    ...axes.flatMap((axis, index) => label(type, axis, at(index, 100 + 1000 / place.radius), place)),
  ]
}

function label(type: Typesetter, axis: Axis, [x, y]: Point, place: Place): Op[] {
  const [middle, centre] = [place.x + place.width / 2, place.y + radarHeight(place.radius) / 2]
  const offset = x - middle
  const align = Math.abs(offset) < 8 ? 'centre' : offset > 0 ? 'left' : 'right'
  const width = Math.min(align === 'centre' ? place.width : place.width / 2 - Math.abs(offset), 108)
  const start = align === 'centre' ? x - width / 2 : align === 'left' ? x : x - width
  const at = { x: start, width, align } as const
  const name = placed(type, axis.name, nameStyle, { ...at, top: 0 })
  const height = name.height + styles.small.leading
  const distance = Math.hypot(offset, y - centre)
  const top = y - height / 2 + ((y - centre) / distance) * (height / 2)
  const nameAt = placed(type, axis.name, nameStyle, { ...at, top })
  const figure = placed(type, axis.text, styles.small, { ...at, top: top + name.height })
  return [...nameAt.ops, ...figure.ops]
}
