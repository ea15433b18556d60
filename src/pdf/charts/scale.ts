import type { Op } from '../layout/strip'
import { colours, ramp, rampColour } from '../layout/style'

type Box = { x: number; y: number; width: number; height: number }

const gap = 2

/** One part per level. Filled up to the value; a lighter tone up to what is within reach or only provisional. */
export function scale(box: Box, parts: number, value: number | null, possible: number | null = null): Op[] {
  const width = (box.width - gap * (parts - 1)) / parts
  return Array.from({ length: parts }, (_, index) => box.x + index * (width + gap)).flatMap((x, index) => {
    const part = { x, y: box.y, height: box.height }
    const light = filled(possible, index) * width
    const dark = filled(value, index) * width
    const ops: Op[] = [
      { op: 'rect', ...part, width, fill: colours.empty, stroke: { colour: colours.line, width: 0.5 } },
    ]
    if (light > 0) ops.push({ op: 'rect', ...part, width: light, fill: ramp[2] })
    if (dark > 0) ops.push({ op: 'rect', ...part, width: dark, fill: ramp[4] })
    return ops
  })
}

/** Share of a part that a value fills. */
function filled(value: number | null, index: number): number {
  return value === null ? 0 : Math.min(Math.max(value - index, 0), 1)
}

/** Square in the colour of a level, for its number, and the colour in which the number reads on it. */
export function levelSquare(
  box: Box,
  level: number | null,
  highest: number,
): { ops: Op[]; textColour: string } {
  const stroke = {
    colour: level === null || level / highest < 0.2 ? colours.second : colours.ink,
    width: 0.6,
  }
  const fill = level === null ? colours.paper : rampColour(level, highest)
  const isDark = level !== null && level / highest >= 0.7
  return { ops: [{ op: 'rect', ...box, fill, stroke }], textColour: isDark ? colours.paper : colours.ink }
}

/** Line from 0 to 100 with the range and, where there is one, the score. */
export function scoreLine(box: Box, score: number | null, range: { low: number; high: number } | null): Op[] {
  const at = (points: number) => box.x + (box.width * points) / 100
  const middle = box.y + box.height / 2
  const ops: Op[] = [
    {
      op: 'rect',
      ...box,
      fill: colours.empty,
      stroke: { colour: colours.line, width: 0.5 },
    },
  ]
  if (range !== null && range.high > range.low) {
    const width = at(range.high) - at(range.low)
    ops.push({ op: 'rect', x: at(range.low), y: box.y, width, height: box.height, fill: ramp[2] })
  }
  for (const tick of [25, 50, 75]) {
    const x = at(tick)
    ops.push({ op: 'line', from: [x, box.y], to: [x, box.y + box.height], width: 0.5, colour: colours.paper })
  }
  if (score === null) return ops
  const stroke = { colour: colours.paper, width: 1.4 }
  return [...ops, { op: 'circle', x: at(score), y: middle, radius: box.height * 0.62, fill: ramp[4], stroke }]
}
