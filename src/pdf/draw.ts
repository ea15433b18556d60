import type { jsPDF } from 'jspdf'
import type { Mark, Op, Stroke } from './layout/strip'
import type { Link, Look } from './text/typesetter'

export type Target = { page: number; y: number }

/** Where anchors stand, by id. */
export type Targets = ReadonlyMap<string, Target>

/** Name under which the font is known to the document. */
export const fontName = 'LotsenSans3'

/** Draws marks on the open page, from `top` downwards. The part of each mark is where tags will hook in. */
export function drawMarks(pdf: jsPDF, marks: readonly Mark[], top: number, targets: Targets) {
  for (const mark of marks) {
    for (const op of mark.ops) drawOp(pdf, op, top, targets)
  }
}

function drawOp(pdf: jsPDF, op: Op, top: number, targets: Targets) {
  switch (op.op) {
    case 'text':
      setLook(pdf, op.look)
      pdf.text(op.text, op.x, top + op.y)
      if (op.look.link !== undefined) {
        const height = op.look.size * 1.25
        addLink(
          pdf,
          op.look.link,
          { x: op.x, y: top + op.y - op.look.size * 0.95, width: op.width, height },
          targets,
        )
      }
      return
    case 'pageNumber':
      drawPageNumber(pdf, op, top, targets)
      return
    case 'line':
      setStroke(pdf, { colour: op.colour, width: op.width, isDashed: op.isDashed ?? false })
      pdf.line(op.from[0], top + op.from[1], op.to[0], top + op.to[1])
      return
    case 'rect':
      pdf.rect(op.x, top + op.y, op.width, op.height, setPaint(pdf, op))
      return
    case 'circle':
      pdf.circle(op.x, top + op.y, op.radius, setPaint(pdf, op))
      return
    case 'polygon': {
      const [first, ...rest] = op.points
      if (first === undefined) return
      const steps = rest.map(([x, y], index): [number, number] => {
        const [beforeX, beforeY] = op.points[index] ?? first
        return [x - beforeX, y - beforeY]
      })
      pdf.lines(steps, first[0], top + first[1], [1, 1], setPaint(pdf, op), true)
    }
  }
}

/** The only call of text in the file; what arrives here has passed the text layer. */
function setLook(pdf: jsPDF, look: Look) {
  pdf.setFont(fontName, look.weight)
  pdf.setFontSize(look.size)
  pdf.setTextColor(look.colour)
}

function drawPageNumber(pdf: jsPDF, op: Extract<Op, { op: 'pageNumber' }>, top: number, targets: Targets) {
  const target = targets.get(op.anchor)
  if (target === undefined) return
  const text = String(target.page)
  setLook(pdf, op.look)
  const width = pdf.getTextWidth(text)
  pdf.text(text, op.x - width, top + op.y)
  if (op.look.link === undefined) return
  const box = { x: op.x - width, y: top + op.y - op.look.size, width, height: op.look.size * 1.25 }
  addLink(pdf, op.look.link, box, targets)
}

function addLink(
  pdf: jsPDF,
  link: Link,
  box: { x: number; y: number; width: number; height: number },
  targets: Targets,
) {
  if ('url' in link) {
    pdf.link(box.x, box.y, box.width, box.height, { url: link.url })
    return
  }
  const target = targets.get(link.goTo)
  if (target === undefined) return
  const place = { pageNumber: target.page, top: Math.max(target.y - 12, 0) }
  pdf.link(box.x, box.y, box.width, box.height, place)
}

/** Sets the colours of a shape and gives the style in which it is painted. */
function setPaint(pdf: jsPDF, { fill, stroke }: { fill?: string; stroke?: Stroke }): 'F' | 'S' | 'FD' {
  if (fill !== undefined) pdf.setFillColor(fill)
  if (stroke === undefined) return 'F'
  setStroke(pdf, stroke)
  return fill === undefined ? 'S' : 'FD'
}

function setStroke(pdf: jsPDF, stroke: Stroke) {
  pdf.setDrawColor(stroke.colour)
  pdf.setLineWidth(stroke.width)
  pdf.setLineDashPattern(stroke.isDashed === true ? [2, 2] : [], 0)
}
