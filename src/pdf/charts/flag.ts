import type { Op } from '../layout/strip'
import { colours } from '../layout/style'

/** The signal flag H, "pilot on board", on its staff: the mark of the product. Five wide, four high, as in the page. */
export function flag(x: number, y: number, height: number): Op[] {
  const width = height * 1.25
  const stroke = { colour: colours.ink, width: Math.max(height / 12, 0.6) }
  return [
    { op: 'rect', x, y, width, height, fill: colours.paper },
    { op: 'rect', x: x + width / 2, y, width: width / 2, height, fill: colours.flag },
    { op: 'rect', x, y, width, height, stroke },
    { op: 'line', from: [x, y - height / 10], to: [x, y + height * 1.3], ...stroke },
  ]
}
