import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, PDFString, rgb } from 'pdf-lib'

const paper = { width: 595.28, height: 841.89 }
const margins = { left: 51, right: 51, top: 68, bottom: 71 }
const width = paper.width - margins.left - margins.right

export const lacks = 'text layout, tags, PDF/A, bookmarks, hyphenation'

/** The document as a user of pdf-lib writes it: lines broken by hand with the widths of words. */
export async function make({ title, language, blocks }, fonts) {
  const doc = await PDFDocument.create()
  doc.registerFontkit(fontkit)
  doc.setTitle(title)
  doc.setLanguage(language)
  const state = {
    doc,
    // The fonts are small already: taking them whole is the faster way here.
    regular: await doc.embedFont(fonts.regular, { subset: false }),
    semibold: await doc.embedFont(fonts.semibold, { subset: false }),
    page: doc.addPage([paper.width, paper.height]),
    y: margins.top,
  }
  for (const block of blocks) {
    if (block.kind === 'text') {
      const lines = broken(state, block.runs, block.width)
      for (const line of lines) {
        const leading = line.size * 1.42
        room(state, leading)
        drawLine(state, line, block.x, state.y + leading)
        state.y += leading
      }
      state.y += 4
    } else if (block.kind === 'table') table(state, block)
    else figure(state, block)
  }
  const pages = doc.getPages()
  pages.forEach((page, index) => {
    const text = `${title} · ${index + 1} / ${pages.length}`
    page.drawText(text, { x: margins.left, y: 30, size: 8, font: state.regular, color: colourOf('#47596a') })
  })
  return doc.save()
}

function room(state, height) {
  if (state.y + height <= paper.height - margins.bottom) return
  state.page = state.doc.addPage([paper.width, paper.height])
  state.y = margins.top
}

/** Lines of pieces of text; `size` is that of the largest. */
function broken(state, runs, space) {
  const lines = []
  let line = { pieces: [], width: 0, size: 0 }
  for (const run of runs) {
    const font = run.isBold ? state.semibold : state.regular
    for (const word of run.text.split(/(?<= )/u)) {
      const wide = font.widthOfTextAtSize(word, run.size)
      if (line.pieces.length > 0 && line.width + wide > space) {
        lines.push(line)
        line = { pieces: [], width: 0, size: 0 }
      }
      const last = line.pieces.at(-1)
      if (last?.run === run) last.text += word
      else line.pieces.push({ run, font, text: word, x: line.width })
      if (last?.run === run) last.width += wide
      else line.pieces.at(-1).width = wide
      line.width += wide
      line.size = Math.max(line.size, run.size)
    }
  }
  return line.pieces.length === 0 ? lines : [...lines, line]
}

function drawLine({ doc, page }, { pieces }, x, bottom) {
  for (const { run, font, text, x: offset, width: wide } of pieces) {
    const y = paper.height - bottom + 3
    page.drawText(text, { x: x + offset, y, size: run.size, font, color: colourOf(run.colour) })
    if (run.url === undefined) continue
    const link = doc.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x + offset, y - 2, x + offset + wide, y + run.size],
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(run.url) },
    })
    page.node.addAnnot(doc.context.register(link))
  }
}

function table(state, { rows }) {
  const each = width / Math.max(...rows.map(({ cells }) => cells.length))
  for (const { cells } of rows) {
    const set = cells.map((runs) => broken(state, runs, each - 8))
    const height = Math.max(...set.map((lines) => lines.reduce((sum, { size }) => sum + size * 1.4, 0))) + 6
    room(state, height)
    set.forEach((lines, column) => {
      let bottom = state.y + 3
      for (const line of lines) {
        bottom += line.size * 1.4
        drawLine(state, line, margins.left + column * each, bottom)
      }
    })
    state.y += height
    const y = paper.height - state.y
    state.page.drawLine({
      start: { x: margins.left, y },
      end: { x: margins.left + width, y },
      thickness: 0.5,
      color: colourOf('#c5d0d8'),
    })
  }
  state.y += 6
}

function figure(state, { height, ops }) {
  room(state, height)
  const { page } = state
  const up = (y) => paper.height - state.y - y
  for (const op of ops) {
    if (op.op === 'text') {
      const font = state[op.look.weight]
      page.drawText(op.text, {
        x: op.x,
        y: up(op.y),
        size: op.look.size,
        font,
        color: colourOf(op.look.colour),
      })
    } else if (op.op === 'line') {
      const [start, end] = [op.from, op.to].map(([x, y]) => ({ x, y: up(y) }))
      page.drawLine({ start, end, thickness: op.width, color: colourOf(op.colour) })
    } else {
      const look = {
        ...(op.fill ? { color: colourOf(op.fill) } : {}),
        ...(op.stroke ? { borderColor: colourOf(op.stroke.colour), borderWidth: op.stroke.width } : {}),
      }
      if (op.op === 'rect')
        page.drawRectangle({ x: op.x, y: up(op.y + op.height), width: op.width, height: op.height, ...look })
      else if (op.op === 'circle') page.drawCircle({ x: op.x, y: up(op.y), size: op.radius, ...look })
      else
        page.drawSvgPath(`M ${op.points.map(([x, y]) => `${x} ${y}`).join(' L ')} Z`, {
          x: 0,
          y: up(0),
          ...look,
        })
    }
  }
  state.y += height + 4
}

function colourOf(hex) {
  return rgb(...[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255))
}
