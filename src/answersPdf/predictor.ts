import { countIn, type Dictionary } from './values'

/**
 * Undoes what was done to a table before it was compressed (ISO 32000-1, 7.4.4.4; the filters of PNG); undefined for kinds
 * that are not used for tables.
 */
export function unpredicted(bytes: Uint8Array, parameters: Dictionary | undefined): Uint8Array | undefined {
  const predictor = countIn(parameters?.get('Predictor')) ?? 1
  if (predictor === 1) return bytes
  const columns = countIn(parameters?.get('Columns')) ?? 1
  const isPlain = (key: string, usual: number) => (countIn(parameters?.get(key)) ?? usual) === usual
  if (predictor < 10 || columns < 1 || columns > 1000) return undefined
  if (!isPlain('Colors', 1) || !isPlain('BitsPerComponent', 8)) return undefined
  const rows = Math.ceil(bytes.length / (columns + 1))
  const result = new Uint8Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (columns + 1)] ?? 0
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column
      const left = column > 0 ? (result[at - 1] ?? 0) : 0
      const up = row > 0 ? (result[at - columns] ?? 0) : 0
      const corner = row > 0 && column > 0 ? (result[at - columns - 1] ?? 0) : 0
      const byte = bytes[row * (columns + 1) + 1 + column] ?? 0
      result[at] = byte + guess(kind, left, up, corner)
    }
  }
  return result
}

function guess(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return nearest(left, up, corner)
    default:
      return 0
  }
}

/** Paeth: of the three the one that is nearest to left + up − corner. */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
