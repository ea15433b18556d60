import PDFDocument from 'pdfkit'
import { hyphenatorFor } from './hyphenated.mjs'

const margins = { left: 51, right: 51, top: 68, bottom: 71 }
const width = 595.28 - margins.left - margins.right

export const lacks = 'object streams, numbering of lists, spans of cells'

/** The document as a user of pdfkit writes it: text that flows, rows measured with heightOfString, shapes as vectors, all tagged. */
export async function make({ title, language, blocks, attachment }, fonts, isDivided = true) {
  const divided = isDivided ? await hyphenatorFor(language) : (text) => text
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: { Title: title },
    // None before those below: the usual one is not embedded, and one that is given as bytes is opened anew at each change.
    font: null,
  })
  doc.registerFont('regular', fonts.regular)
  doc.registerFont('semibold', fonts.semibold)
  const chunks = []
  const done = new Promise((resolve) => doc.on('end', () => resolve(joined(chunks))))
  doc.on('data', (chunk) => chunks.push(chunk))
  doc.file(new TextEncoder().encode(attachment), {
    name: 'antworten.json',
    type: 'application/json',
    description: 'Antworten',
    relationship: 'Source',
  })
  const root = doc.struct('Document', { lang: language })
  doc.addStructure(root)
  const set = { doc, divided, elements: new Map(), root, items: [] }
  for (const block of blocks) {
    if (block.kind === 'text') paragraph(set, block)
    else if (block.kind === 'table') table(set, block)
    else figure(set, block)
  }
  root.end()
  const { start, count } = doc.bufferedPageRange()
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0
    artifact(doc, 'Pagination', () => {
      doc.font('regular').fontSize(8).fillColor('#47596a')
      doc.text(`${title} · ${index + 1} / ${count}`, margins.left, 805, { width, lineBreak: false })
    })
  }
  doc.end()
  return done
}

function joined(chunks) {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const chunk of chunks) {
    bytes.set(chunk, place)
    place += chunk.length
  }
  return bytes
}

/** The element of the last of these tags, inside those of the others; each is made once. */
function elementOf({ doc, elements, root }, path) {
  let within = root
  for (const { id, role, alt, language, scope } of path) {
    let element = elements.get(id)
    if (element === undefined) {
      element = doc.struct(role, { alt, lang: language, scope })
      elements.set(id, element)
      within.add(element)
    }
    within = element
  }
  return within
}

function artifact(doc, type, draw) {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** Runs one after the other as content of an element; links and passages in another language have elements of their own. */
function written({ doc, divided }, element, runs, options, at) {
  runs.forEach((run, index) => {
    const { url, goTo, language } = run
    const given = { ...options, continued: index < runs.length - 1, link: url ?? null, goTo: goTo ?? null }
    const write = () => {
      look(doc, run)
      if (index === 0 && at !== undefined) doc.text(divided(run.text), at.x, at.y, given)
      else doc.text(divided(run.text), given)
    }
    const role = url !== undefined || goTo !== undefined ? 'Link' : language === undefined ? null : 'Span'
    if (role === null) return element.add(write)
    const inside = doc.struct(role, { lang: language, alt: role === 'Link' ? run.text : undefined })
    element.add(inside)
    inside.add(write)
    inside.end()
  })
}

function paragraph(set, { level, anchor, path, x, width: space, runs }) {
  const { doc } = set
  if (level > 0) {
    const text = runs.map((run) => run.text).join('')
    if (level > 2 && set.items.length > 0) set.items.at(-1).addItem(text)
    else set.items.push(doc.outline.addItem(text))
    if (anchor !== undefined) doc.addNamedDestination(anchor, 'XYZ', x, doc.y, null)
  }
  doc.x = x
  written(set, elementOf(set, path), runs, { width: space, lineGap: 1.5 })
  doc.moveDown(0.3)
}

function table(set, { path, rows }) {
  const { doc } = set
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const each = width / columns
  for (const { tag, section, cells } of rows) {
    const heights = cells.map(({ runs }) => {
      const [first] = runs
      if (first === undefined) return 0
      look(doc, first)
      return doc.heightOfString(set.divided(runs.map(({ text }) => text).join('')), { width: each - 8 })
    })
    const height = Math.max(...heights) + 6
    if (doc.y + height > 841.89 - margins.bottom) doc.addPage()
    const top = doc.y
    cells.forEach((cell, column) => {
      const element = elementOf(set, [...path, section, tag, cell.tag])
      written(set, element, cell.runs, { width: each - 8 }, { x: margins.left + column * each, y: top + 3 })
    })
    doc.y = top + height
    artifact(doc, 'Layout', () => {
      doc
        .moveTo(margins.left, doc.y)
        .lineTo(margins.left + width, doc.y)
        .lineWidth(0.5)
        .stroke('#c5d0d8')
    })
  }
  doc.moveDown(0.5)
}

function look(doc, { isBold, size, colour }) {
  doc
    .font(isBold ? 'semibold' : 'regular')
    .fontSize(size)
    .fillColor(colour)
}

function figure(set, { path, height, ops }) {
  const { doc } = set
  if (doc.y + height > 841.89 - margins.bottom) doc.addPage()
  const top = doc.y
  elementOf(set, path).add(() => ops.forEach((op) => shape(doc, op, top)))
  doc.x = margins.left
  doc.y = top + height + 4
}

function shape(doc, op, top) {
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

function paint(doc, { fill, stroke }) {
  if (stroke) doc.lineWidth(stroke.width)
  if (fill && stroke) doc.fillAndStroke(fill, stroke.colour)
  else if (fill) doc.fill(fill)
  else if (stroke) doc.stroke(stroke.colour)
}
