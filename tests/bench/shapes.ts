import type { Op } from '../../src/pdf/layout/strip'

export type Shape = Exclude<Op, { op: 'pageNumber' | 'picture' }>

/** The same shape so many points further down. */
export function lowered(op: Shape, by: number): Shape {
  switch (op.op) {
    case 'line':
      return { ...op, from: [op.from[0], op.from[1] + by], to: [op.to[0], op.to[1] + by] }
    case 'polygon':
      return { ...op, points: op.points.map(([x, y]): [number, number] => [x, y + by]) }
    default:
      return { ...op, y: op.y + by }
  }
}

/** Where a shape begins and ends, from the top down. */
export function heights(op: Shape): number[] {
  switch (op.op) {
    case 'text':
      return [op.y - op.look.size, op.y + 3]
    case 'line':
      return [op.from[1], op.to[1]]
    case 'rect':
      return [op.y, op.y + op.height]
    case 'circle':
      return [op.y - op.radius, op.y + op.radius]
    case 'polygon':
      return op.points.map(([, y]) => y)
  }
}
