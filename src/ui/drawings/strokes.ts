/**
 * What a stroke is made of: `ink` and `sea` are lines, `thin` is a line far away, `wash` is water, `paper` is a body
 * that hides what lies behind; `white` and `red` are the two halves of the flag.
 */
type Tone = 'ink' | 'sea' | 'thin' | 'wash' | 'paper' | 'white' | 'red'

export type Stroke = readonly [tone: Tone, path: string]

export type DrawingData = {
  width: number
  height: number
  /** Groups in the order in which they are laid over one another, each moved as the attribute transform says. */
  groups: readonly { at?: string; strokes: readonly Stroke[] }[]
}

/** A run of waves from a point, each 24 wide. */
export function waves(x: number, y: number, count: number): Stroke {
  return ['sea', `M${x} ${y}q6-4 12 0${'t12 0'.repeat(2 * count - 1)}`]
}
