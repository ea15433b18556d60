import * as pdf from '@react-pdf/renderer'
import { createElement as h } from 'react'
import { hyphenatorFor } from './hyphenated.mjs'

export const lacks = 'tags, PDF/A, attachments, object streams'

let areFontsKnown = false

/** The document as a user of react-pdf writes it: elements with styles. */
export async function make({ title, language, blocks }, fonts) {
  if (!areFontsKnown) {
    areFontsKnown = true
    pdf.Font.register({
      family: 'Source',
      fonts: [
        { src: dataUrl(fonts.regular), fontWeight: 400 },
        { src: dataUrl(fonts.semibold), fontWeight: 600 },
      ],
    })
    const divided = await hyphenatorFor(language)
    pdf.Font.registerHyphenationCallback((word) => divided(word).split('\u00ad'))
  }
  const footer = h(pdf.Text, {
    key: 'footer',
    fixed: true,
    style: { position: 'absolute', bottom: 30, left: 51, fontSize: 8 },
    render: ({ pageNumber, totalPages }) => `${title} · ${pageNumber} / ${totalPages}`,
  })
  const page = {
    fontFamily: 'Source',
    fontSize: 10,
    paddingTop: 68,
    paddingBottom: 71,
    paddingHorizontal: 51,
  }
  const root = h(
    pdf.Document,
    { title, language },
    // One element for each chapter: in one alone the time grows with the square of the pages.
    ...chapters(blocks).map((each, key) =>
      h(pdf.Page, { key, size: 'A4', style: page }, ...each.map(blockOf), footer),
    ),
  )
  const file = pdf.pdf(root)
  if (typeof window !== 'undefined') return new Uint8Array(await (await file.toBlob()).arrayBuffer())
  const stream = await file.toBuffer()
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function chapters(blocks) {
  const all = [[]]
  for (const block of blocks) {
    if (block.kind === 'text' && block.level === 2 && all.at(-1).length > 0) all.push([])
    all.at(-1).push(block)
  }
  return all
}

function blockOf(block, key) {
  if (block.kind === 'text')
    return h(
      pdf.Text,
      {
        key,
        ...(block.anchor === undefined ? {} : { id: block.anchor }),
        style: { marginLeft: block.x - 51, marginBottom: 4, lineHeight: 1.4 },
        ...(block.level > 0 ? { bookmark: block.runs.map(({ text }) => text).join('') } : {}),
      },
      ...block.runs.map(runOf),
    )
  if (block.kind === 'figure')
    return h(
      pdf.Svg,
      {
        key,
        width: 493,
        height: Math.max(block.height, 1),
        viewBox: `51 0 493 ${Math.max(block.height, 1)}`,
        style: { marginBottom: 4 },
      },
      ...block.ops.map(shapeOf),
    )
  const rows = block.rows.map(({ cells }, row) =>
    h(
      pdf.View,
      {
        key: row,
        wrap: false,
        style: {
          flexDirection: 'row',
          paddingVertical: 3,
          borderBottomWidth: 0.5,
          borderBottomColor: '#c5d0d8',
        },
      },
      ...cells.map(({ runs }, column) =>
        h(pdf.Text, { key: column, style: { flex: 1, paddingRight: 8 } }, ...runs.map(runOf)),
      ),
    ),
  )
  return h(pdf.View, { key }, ...rows)
}

function runOf({ text, isBold, size, colour, url, goTo }, key) {
  const style = { fontSize: size, color: colour, fontWeight: isBold ? 600 : 400, textDecoration: 'none' }
  const src = url ?? (goTo === undefined ? undefined : `#${goTo}`)
  return src === undefined ? h(pdf.Text, { key, style }, text) : h(pdf.Link, { key, src, style }, text)
}

function shapeOf(op, key) {
  switch (op.op) {
    case 'text': {
      const style = {
        fontFamily: 'Source',
        fontSize: op.look.size,
        fontWeight: op.look.weight === 'semibold' ? 600 : 400,
      }
      return h(pdf.Text, { key, x: op.x, y: op.y, fill: op.look.colour, style }, op.text)
    }
    case 'line':
      return h(pdf.Line, {
        key,
        x1: op.from[0],
        y1: op.from[1],
        x2: op.to[0],
        y2: op.to[1],
        stroke: op.colour,
        strokeWidth: op.width,
      })
    case 'rect':
      return h(pdf.Rect, { key, x: op.x, y: op.y, width: op.width, height: op.height, ...paint(op) })
    case 'circle':
      return h(pdf.Circle, { key, cx: op.x, cy: op.y, r: op.radius, ...paint(op) })
    default:
      return h(pdf.Polygon, {
        key,
        points: op.points.map((point) => point.join(',')).join(' '),
        ...paint(op),
      })
  }
}

function paint({ fill, stroke }) {
  return {
    ...(fill ? { fill } : { fill: 'none' }),
    ...(stroke ? { stroke: stroke.colour, strokeWidth: stroke.width } : {}),
  }
}

function dataUrl(bytes) {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:font/ttf;base64,${btoa(text)}`
}
