/** Undoes the filters of a PNG (ISO 15948, 9.2): each row comes with its filter before it. `null` for an unknown one. */
export function unfiltered(
  rows: Uint8Array,
  rowLength: number,
  height: number,
  step: number,
): Uint8Array | null {
  const result = new Uint8Array(rowLength * height)
  for (let row = 0; row < height; row += 1) {
    const filter = rows[row * (rowLength + 1)] ?? 0
    if (filter > 4) return null
    const from = row * (rowLength + 1) + 1
    const to = row * rowLength
    for (let index = 0; index < rowLength; index += 1) {
      const left = index < step ? 0 : (result[to + index - step] ?? 0)
      const above = row === 0 ? 0 : (result[to + index - rowLength] ?? 0)
      const corner = row === 0 || index < step ? 0 : (result[to + index - rowLength - step] ?? 0)
      result[to + index] = (rows[from + index] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return result
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4: {
      const [toLeft, toAbove, toCorner] = [
        Math.abs(above - corner),
        Math.abs(left - corner),
        Math.abs(left + above - 2 * corner),
      ]
      if (toLeft <= toAbove && toLeft <= toCorner) return left
      return toAbove <= toCorner ? above : corner
    }
    default:
      return 0
  }
}
