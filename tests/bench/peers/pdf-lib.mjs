import fontkit from '@pdf-lib/fontkit'
import { AFRelationship, PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib'
import { hyphenatorFor } from './hyphenated.mjs'
import { createTags, toLatin } from './pdf-lib-tags.mjs'

const paper = { width: 595.28, height: 841.89 }
const margins = { left: 51, right: 51, top: 68, bottom: 71 }
const width = paper.width - margins.left - margins.right

export const lacks = 'PDF/A (no colour profile, no XMP), numbering of lists, spans of cells'

/** The document as a user of pdf-lib writes it: lines broken by hand with the widths of words, tags from low-level objects. */
export async function make({ title, language, blocks, attachment }, fonts) {
  const doc = await PDFDocument.create()
  doc.registerFontkit(fontkit)
  doc.setTitle(title, { showInWindowTitleBar: true })
  doc.setLanguage(language)
  await doc.attach(new TextEncoder().encode(attachment), 'antworten.json', {
    mimeType: 'application/json',
    description: 'Antworten',
    afRelationship: AFRelationship.Source,
  })
  const divided = await hyphenatorFor(language)
  const state = {
    doc,
    divided,
    tags: createTags(doc, language),
    widths: { regular: new Map(), semibold: new Map() },
    outline: [],
    targets: new Map(),
    // The fonts are small already: taking them whole is the faster way here.
    regular: await doc.embedFont(fonts.regular, { subset: false }),
    semibold: await doc.embedFont(fonts.semibold, { subset: false }),
    page: doc.addPage([paper.width, paper.height]),
    y: margins.top,
  }
  for (const block of blocks) {
    if (block.kind === 'text') paragraph(state, block)
    else if (block.kind === 'table') table(state, block)
    else figure(state, block)
  }
  const pages = doc.getPages()
  pages.forEach((page, index) => {
    const text = `${title} · ${index + 1} / ${pages.length}`
    state.tags.artifact(page, 'Pagination', () =>
      page.drawText(text, {
        x: margins.left,
        y: 30,
        size: 8,
        font: state.regular,
        color: colourOf('#47596a'),
      }),
    )
  })
  for (const [name, { page, top }] of state.targets) {
    state.targets.set(name, doc.context.obj([page.ref, 'XYZ', 0, top, 0]))
  }
  doc.catalog.set(PDFName.of('Dests'), doc.context.obj(Object.fromEntries(state.targets)))
  state.tags.write()
  bookmark(state)
  return doc.save()
}

function room(state, height) {
  if (state.y + height <= paper.height - margins.bottom) return
  state.page = state.doc.addPage([paper.width, paper.height])
  state.y = margins.top
}

function paragraph(state, { path, level, anchor, runs, width: space, x }) {
  const element = state.tags.elementOf(path)
  const lines = broken(state, runs, space)
  lines.forEach((line, index) => {
    const leading = line.size * 1.42
    room(state, leading)
    if (index === 0 && level > 0) {
      const target = { page: state.page, top: paper.height - state.y }
      state.outline.push({ title: runs.map(({ text }) => text).join(''), ...target })
      if (anchor !== undefined) state.targets.set(anchor, target)
    }
    drawLine(state, element, line, x, state.y + leading)
    state.y += leading
  })
  state.y += 4
}

/** Width of a piece of text at one point; each is added up once. */
function widthOf(state, text, { isBold, size }) {
  const weight = isBold ? 'semibold' : 'regular'
  let wide = state.widths[weight].get(text)
  if (wide === undefined) state.widths[weight].set(text, (wide = state[weight].widthOfTextAtSize(text, 1)))
  return wide * size
}

/** Lines of pieces of text, divided with a hyphen where that is needed; `size` is that of the largest. */
function broken(state, runs, space) {
  const lines = []
  let line = { pieces: [], width: 0, size: 0 }
  const turn = () => {
    lines.push(line)
    line = { pieces: [], width: 0, size: 0 }
  }
  const add = (run, text, wide) => {
    const last = line.pieces.at(-1)
    if (last?.run === run) {
      last.text += text
      last.width += wide
    } else line.pieces.push({ run, text, x: line.width, width: wide })
    line.width += wide
    line.size = Math.max(line.size, run.size)
  }
  for (const run of runs) {
    for (const [at, stretch] of run.text.split('\n').entries()) {
      if (at > 0 && line.pieces.length > 0) turn()
      for (const word of stretch.split(/(?<= )/u)) {
        const wide = widthOf(state, word, run)
        if (line.width + wide <= space) {
          add(run, word, wide)
          continue
        }
        const parts = state.divided(word).split('\u00ad')
        const hyphen = widthOf(state, '-', run)
        let count = 0
        let start = ''
        for (const part of parts.slice(0, -1)) {
          if (line.width + widthOf(state, start + part, run) + hyphen > space) break
          start += part
          count += 1
        }
        if (count > 0) add(run, `${start}-`, widthOf(state, start, run) + hyphen)
        if (line.pieces.length > 0) turn()
        const rest = parts.slice(count).join('')
        add(run, rest, widthOf(state, rest, run))
      }
    }
  }
  return line.pieces.length === 0 ? lines : [...lines, line]
}

function drawLine(state, element, { pieces }, x, bottom) {
  const { page, tags } = state
  for (const { run, text, x: offset, width: wide } of pieces) {
    const y = paper.height - bottom + 3
    const font = run.isBold ? state.semibold : state.regular
    const { url, goTo, language } = run
    const isLink = url !== undefined || goTo !== undefined
    const role = isLink ? 'Link' : language === undefined ? null : 'Span'
    const within = role === null ? element : tags.inside(element, role, { language })
    tags.content(page, within, () =>
      page.drawText(text, { x: x + offset, y, size: run.size, font, color: colourOf(run.colour) }),
    )
    if (!isLink) continue
    const leadsTo =
      url === undefined ? { Dest: goTo } : { A: { Type: 'Action', S: 'URI', URI: PDFString.of(url) } }
    const box = [x + offset, y - 2, x + offset + wide, y + run.size]
    tags.link(page, within, { label: run.text, Rect: box, ...leadsTo })
  }
}

function table(state, { path, rows }) {
  const each = width / Math.max(...rows.map(({ cells }) => cells.length))
  for (const { tag, section, cells } of rows) {
    const set = cells.map(({ runs }) => broken(state, runs, each - 8))
    const height = Math.max(...set.map((lines) => lines.reduce((sum, { size }) => sum + size * 1.4, 0))) + 6
    room(state, height)
    set.forEach((lines, column) => {
      const element = state.tags.elementOf([...path, section, tag, cells[column].tag])
      let bottom = state.y + 3
      for (const line of lines) {
        bottom += line.size * 1.4
        drawLine(state, element, line, margins.left + column * each, bottom)
      }
    })
    state.y += height
    const y = paper.height - state.y
    state.tags.artifact(state.page, 'Layout', () =>
      state.page.drawLine({
        start: { x: margins.left, y },
        end: { x: margins.left + width, y },
        thickness: 0.5,
        color: colourOf('#c5d0d8'),
      }),
    )
  }
  state.y += 6
}

function figure(state, { path, height, ops }) {
  room(state, height)
  state.tags.content(state.page, state.tags.elementOf(path), () => ops.forEach((op) => shape(state, op)))
  state.y += height + 4
}

function shape(state, op) {
  const { page } = state
  const up = (y) => paper.height - state.y - y
  if (op.op === 'text') {
    const { size, colour, weight } = op.look
    page.drawText(op.text, { x: op.x, y: up(op.y), size, font: state[weight], color: colourOf(colour) })
    return
  }
  if (op.op === 'line') {
    const [start, end] = [op.from, op.to].map(([x, y]) => ({ x, y: up(y) }))
    page.drawLine({ start, end, thickness: op.width, color: colourOf(op.colour) })
    return
  }
  const look = {
    ...(op.fill ? { color: colourOf(op.fill) } : {}),
    ...(op.stroke ? { borderColor: colourOf(op.stroke.colour), borderWidth: op.stroke.width } : {}),
  }
  if (op.op === 'rect')
    page.drawRectangle({ x: op.x, y: up(op.y + op.height), width: op.width, height: op.height, ...look })
  else if (op.op === 'circle') page.drawCircle({ x: op.x, y: up(op.y), size: op.radius, ...look })
  else
    page.drawSvgPath(`M ${op.points.map(([x, y]) => `${x} ${y}`).join(' L ')} Z`, { x: 0, y: up(0), ...look })
}

/** Bookmarks of one level, as a chain of objects. */
function bookmark({ doc, outline }) {
  const { context, catalog } = doc
  const refs = outline.map(() => context.nextRef())
  const root = context.nextRef()
  outline.forEach(({ title, page, top }, index) => {
    const entries = {
      Title: PDFString.of(toLatin(title)),
      Parent: root,
      Dest: [page.ref, 'XYZ', 0, top, 0],
      ...(index > 0 && { Prev: refs[index - 1] }),
      ...(index < refs.length - 1 && { Next: refs[index + 1] }),
    }
    context.assign(refs[index], context.obj(entries))
  })
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }),
  )
  catalog.set(PDFName.of('Outlines'), root)
}

function colourOf(hex) {
  return rgb(...[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255))
}
