import pdfmake from 'pdfmake'

export const lacks = 'tags (so PDF/A-3b), object streams, hyphens at the ends of lines'

/** The document as a user of pdfmake writes it: one definition of texts, tables and drawings. */
export async function make({ title, language, blocks, attachment }, fonts) {
  pdfmake.virtualfs.writeFileSync('regular.ttf', fonts.regular)
  pdfmake.virtualfs.writeFileSync('semibold.ttf', fonts.semibold)
  pdfmake.setFonts({ Source: { normal: 'regular.ttf', bold: 'semibold.ttf' } })
  const pdf = pdfmake.createPdf({
    pageSize: 'A4',
    pageMargins: [51, 68, 51, 71],
    language,
    version: '1.7',
    subset: 'PDF/A-3b',
    displayTitle: true,
    info: { title },
    files: {
      answers: {
        src: `data:application/json;base64,${btoa(String.fromCodePoint(...new TextEncoder().encode(attachment)))}`,
        name: 'antworten.json',
        type: 'application/json',
        description: 'Antworten',
        relationship: 'Source',
      },
    },
    defaultStyle: { font: 'Source', fontSize: 10, lineHeight: 1.1 },
    footer: (page, count) => ({
      text: `${title} · ${page} / ${count}`,
      fontSize: 8,
      margin: [51, 20, 51, 0],
    }),
    content: blocks.map(blockOf),
  })
  return new Uint8Array(await pdf.getBuffer())
}

function blockOf(block) {
  if (block.kind === 'text')
    return {
      text: block.runs.map(runOf),
      margin: [block.x - 51, 0, 0, 4],
      ...(block.level > 0 ? { outline: true } : {}),
      ...(block.anchor === undefined ? {} : { id: block.anchor }),
    }
  if (block.kind === 'figure') return { svg: svgOf(block), width: 493, margin: [0, 0, 0, 4] }
  const columns = Math.max(...block.rows.map(({ cells }) => cells.length))
  return {
    layout: 'lightHorizontalLines',
    table: {
      headerRows: block.rows.filter(({ isHead }) => isHead).length,
      widths: Array.from({ length: columns }, () => '*'),
      body: block.rows.map(({ cells }) =>
        Array.from({ length: columns }, (_, column) => ({ text: (cells[column]?.runs ?? []).map(runOf) })),
      ),
    },
  }
}

function runOf({ text, isBold, size, colour, url, goTo }) {
  const leadsTo = url !== undefined ? { link: url } : goTo !== undefined ? { linkToDestination: goTo } : {}
  return { text, bold: isBold, fontSize: size, color: colour, ...leadsTo }
}

function svgOf({ height, ops }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="51 0 493 ${Math.max(height, 1)}">${ops.map(shapeOf).join('')}</svg>`
}

function shapeOf(op) {
  switch (op.op) {
    case 'text':
      return `<text x="${op.x}" y="${op.y}" font-family="Source" font-weight="${op.look.weight === 'semibold' ? 'bold' : 'normal'}" font-size="${op.look.size}" fill="${op.look.colour}">${op.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
    case 'line':
      return `<line x1="${op.from[0]}" y1="${op.from[1]}" x2="${op.to[0]}" y2="${op.to[1]}" stroke="${op.colour}" stroke-width="${op.width}"/>`
    case 'rect':
      return `<rect x="${op.x}" y="${op.y}" width="${op.width}" height="${op.height}" ${paint(op)}/>`
    case 'circle':
      return `<circle cx="${op.x}" cy="${op.y}" r="${op.radius}" ${paint(op)}/>`
    default:
      return `<polygon points="${op.points.map((point) => point.join(',')).join(' ')}" ${paint(op)}/>`
  }
}

function paint({ fill, stroke }) {
  const line = stroke ? `stroke="${stroke.colour}" stroke-width="${stroke.width}"` : ''
  return `fill="${fill ?? 'none'}" ${line}`
}
