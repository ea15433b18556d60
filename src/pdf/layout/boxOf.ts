import type { Op } from './strip'

type Box = { left: number; top: number; right: number; bottom: number }

/** The room that a drawing takes, measured as the drawing is: y downwards. */
export function boxOf(op: Exclude<Op, { op: 'pageNumber' }>): Box {
  switch (op.op) {
    case 'text': {
      const top = op.y - op.look.size * 0.95
      return { left: op.x, top, right: op.x + op.width, bottom: top + op.look.size * 1.25 }
    }
    case 'line':
      return around([op.from, op.to], op.width / 2)
    case 'picture':
      return { left: op.x, top: op.y, right: op.x + op.width, bottom: op.y + op.height }
    case 'rect':
      return around(
        [
          [op.x, op.y],
          [op.x + op.width, op.y + op.height],
        ],
        (op.stroke?.width ?? 0) / 2,
      )
    case 'circle':
      return around([[op.x, op.y]], op.radius + (op.stroke?.width ?? 0) / 2)
    case 'polygon':
      return around(op.points, (op.stroke?.width ?? 0) / 2)
  }
}

function around(points: readonly (readonly [number, number])[], more: number): Box {
  const [across, down] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.min(...across) - more,
    top: Math.min(...down) - more,
    right: Math.max(...across) + more,
    bottom: Math.max(...down) + more,
  }
}
