import PDFDocument from 'pdfkit'

const margins = { left: 51, right: 51, top: 68, bottom: 71 }
const width = 595.28 - margins.left - margins.right

export const lacks = 'tags unless drawn one by one, PDF/A-3a, hyphenation'

/** The document as a user of pdfkit writes it: text that flows, rows measured with heightOfString, shapes as vectors. */
export function make({ title, language, blocks }, fonts) {
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    lang: language,
    info: { Title: title },
  })
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('semibold', fonts.semibold)
  const chunks = []
  const done = new Promise((resolve) => doc.on('end', () => resolve(join(chunks))))
  doc.on('data', (chunk) => chunks.push(chunk))
  for (const block of blocks) {
    if (block.kind === 'text') paragraph(doc, block)
    else if (block.kind === 'table') table(doc, block)
    else figure(doc, block)
  }
  const { start, count } = doc.bufferedPageRange()
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0
    doc.font('regular').fontSize(8).fillColor('#47596a')
    doc.text(`${title} · ${index + 1} / ${count}`, margins.left, 805, { width, lineBreak: false })
  }
  doc.end()
  return done
}

function paragraph(doc, { level, x, width: space, runs }) {
  if (level > 0) doc.outline.addItem(runs.map(({ text }) => text).join(''))
  doc.x = x
  runs.forEach((run, index) => {
    look(doc, run)
    const continued = index < runs.length - 1
    doc.text(run.text, { width: space, continued, link: run.url ?? null, underline: false, lineGap: 1.5 })
  })
  doc.moveDown(0.3)
}

function table(doc, { rows }) {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const each = width / columns
  for (const { cells } of rows) {
    const heights = cells.map((runs) => {
      const [first] = runs
      if (first === undefined) return 0
      look(doc, first)
      return doc.heightOfString(runs.map(({ text }) => text).join(''), { width: each - 8 })
    })
    const height = Math.max(...heights) + 6
    if (doc.y + height > 841.89 - margins.bottom) doc.addPage()
    const top = doc.y
    cells.forEach((runs, column) => {
      runs.forEach((run, index) => {
        look(doc, run)
        const options = { width: each - 8, continued: index < runs.length - 1, link: run.url ?? null }
        if (index === 0) doc.text(run.text, margins.left + column * each, top + 3, options)
        else doc.text(run.text, options)
      })
    })
    doc.y = top + height
    doc
      .moveTo(margins.left, doc.y)
      .lineTo(margins.left + width, doc.y)
      .lineWidth(0.5)
      .stroke('#c5d0d8')
  }
  doc.moveDown(0.5)
}

function look(doc, { isBold, size, colour }) {
  doc
    .font(isBold ? 'semibold' : 'regular')
    .fontSize(size)
    .fillColor(colour)
}

function figure(doc, { height, ops }) {
  if (doc.y + height > 841.89 - margins.bottom) doc.addPage()
  const top = doc.y
  for (const op of ops) {
    if (op.op === 'text') {
      doc.font(op.look.weight).fontSize(op.look.size).fillColor(op.look.colour)
      doc.text(op.text, op.x, top + op.y - op.look.size, { lineBreak: false })
    } else if (op.op === 'line') {
      doc
        .moveTo(op.from[0], top + op.from[1])
        .lineTo(op.to[0], top + op.to[1])
        .lineWidth(op.width)
        .stroke(op.colour)
    } else {
      if (op.op === 'rect') doc.rect(op.x, top + op.y, op.width, op.height)
      else if (op.op === 'circle') doc.circle(op.x, top + op.y, op.radius)
      else doc.polygon(...op.points.map(([x, y]) => [x, top + y]))
      paint(doc, op)
    }
  }
  doc.x = margins.left
  doc.y = top + height + 4
}

function paint(doc, { fill, stroke }) {
  if (stroke) doc.lineWidth(stroke.width)
  if (fill && stroke) doc.fillAndStroke(fill, stroke.colour)
  else if (fill) doc.fill(fill)
  else if (stroke) doc.stroke(stroke.colour)
}

function join(chunks) {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
