import { compact, pageSize, type ReadPdf } from './pdf'

const margin = 50
const markHeight = 30
const footHeight = 62

/** Texts that stand outside the margins of their page. */
export function textsOutside({ pages }: ReadPdf): string[] {
  const isOutside = ({ x, right, y, size }: (typeof pages)[number]['texts'][number]) =>
    x < margin ||
    right > pageSize.width - margin + 0.5 ||
    y - size < markHeight ||
    y > pageSize.height - markHeight
  return pages.flatMap(({ texts }) => texts.filter(isOutside).map(({ text }) => text))
}

/** Pairs of texts that are set over one another. */
export function textsOverTexts({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ texts }) => {
    const visible = texts.filter(({ text }) => text.trim() !== '')
    return visible.flatMap((one, index) =>
      visible
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < 0.6 * Math.min(one.size, other.size) &&
            one.x < other.right - 2.5 &&
            other.x < one.right - 2.5,
        )
        .map((other) => `${one.text} | ${other.text}`),
    )
  })
}

/** The last line of each page, where it is set as large as a heading. */
export function lastLines(pdf: ReadPdf): string[] {
  const ends = endsOfPages(pdf)
  return pdf.pages.map(({ texts }, index) => {
    const line = texts.filter(({ y, x, size }) => y === ends[index] && x > 170 && size > 10)
    return compact(line.map(({ text }) => text).join(''))
  })
}

/** How far down the body of each page reaches, in points from its top. */
export function endsOfPages({ pages }: ReadPdf): number[] {
  return pages.map(({ texts }) =>
    Math.max(...texts.map(({ y }) => y).filter((y) => y < pageSize.height - footHeight)),
  )
}
