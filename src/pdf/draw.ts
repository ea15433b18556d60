import type { jsPDF } from 'jspdf'
import { boxOf } from './layout/boxOf'
import { page as paper } from './layout/grid'
import type { Mark, Op, Part, Stroke } from './layout/strip'
import { setLook, type Pen } from './pen'
import { drawPicture } from './pictures/drawPicture'
import type { Tags } from './tagged/tags'
import type { Box, LinkTarget } from './tagged/tree'
import type { Look } from './text/typesetter'

export type Target = { page: number; y: number }

/** Where anchors stand, by id. */
export type Targets = ReadonlyMap<string, Target>

/** What is drawn on: the file, what its parts are, and where they stand. */
export type Sheet = { pdf: jsPDF; pen: Pen; tags: Tags; targets: Targets }

/** Draws marks on the open page, from `top` downwards, each as content of its part. */
export function drawMarks(sheet: Sheet, marks: readonly Mark[], top: number) {
  for (const { part, ops } of marks) {
    sheet.tags.mention(part)
    for (const op of ops) drawOp(sheet, part, numbered(sheet, op), top)
  }
}

/** The number of a page as a text that ends at its place; nothing where the anchor is not in the file. */
function numbered({ pdf, targets }: Sheet, op: Op): Exclude<Op, { op: 'pageNumber' }> | null {
  if (op.op !== 'pageNumber') return op
  const target = targets.get(op.anchor)
  if (target === undefined) return null
  // The space keeps the number apart from the title before it.
  const text = ` ${target.page}`
  setLook(pdf, op.look)
  const width = pdf.getTextWidth(text)
  return { op: 'text', x: op.x - width, y: op.y, text, width, look: op.look }
}

function drawOp(
  { pdf, pen, tags, targets }: Sheet,
  part: Part,
  op: Exclude<Op, { op: 'pageNumber' }> | null,
  top: number,
) {
  if (op === null) return
  const figureBox = part.role === 'Figure' ? upright(boxOf(op), top) : null
  if (op.op === 'text') {
    const target = targetOf(op.look, targets)
    tags.content(part, figureBox, op.look, target !== null)
    pen.text(op.text, op.x, paper.height - top - op.y, op.look)
    if (target !== null) tags.link(part, op.look, upright(boxOf(op), top), target)
    return
  }
  tags.content(part, figureBox)
  drawShape(pdf, op, top)
  if (op.op !== 'line') pen.dropColour()
}

function drawShape(pdf: jsPDF, op: Exclude<Op, { op: 'pageNumber' | 'text' }>, top: number) {
  switch (op.op) {
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
    case 'picture':
      drawPicture(pdf, op.picture, { ...op, top: top + op.y })
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

/** Where a text leads; nowhere where it is no link, or to something that is not in the file. */
function targetOf({ link }: Look, targets: Targets): LinkTarget | null {
  if (link === undefined) return null
  if ('url' in link) return { url: link.url }
  const target = targets.get(link.goTo)
  return target === undefined ? null : { page: target.page, top: paper.height - Math.max(target.y - 12, 0) }
}

/** A box below `top` as the file counts: from the foot of the page upwards. */
function upright({ left, bottom, right, top }: Box, from: number): Box {
  return { left, right, bottom: paper.height - from - bottom, top: paper.height - from - top }
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
