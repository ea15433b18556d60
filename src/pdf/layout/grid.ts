/** A4 in points: a narrow outer column for levels, ranks and page marks, and a wide one to read. */
export const page = { width: 595.28, height: 841.89 }

/** Millimetres in points. */
function mm(value: number): number {
  return (value * 72) / 25.4
}

const left = mm(18)
export const right = page.width - mm(18)
/** The outer column. */
export const outer = { x: left, width: mm(38) }
/** The column to read, about seventy letters wide. */
export const main = { x: left + mm(44), width: right - left - mm(44) }
/** Both together. */
export const full = { x: left, width: right - left }

/** Where text may stand between the page marks. */
export const body = { top: mm(24), bottom: page.height - mm(25) }
export const bodyHeight = body.bottom - body.top
export const headLine = mm(14)
export const footLine = page.height - mm(13)

export type Column = { x: number; width: number }
