/**
 * The pages of a file as plain data, to be shown on a screen or sent to another thread. Points from the upper left corner of
 * the page; texts from their baseline; colours `#rrggbb`.
 */
export type Preview = {
  width: number
  height: number
  pages: readonly PreviewPage[]
  /** What can be jumped to, with the number of its page. */
  entries: readonly { title: string; level: number; page: number }[]
}

export type PreviewPage = {
  number: number
  /** The chapter that is open at its top or begins on it. */
  title: string
  items: readonly PreviewItem[]
}

export type PreviewItem =
  | {
      op: 'text'
      x: number
      y: number
      text: string
      width: number
      size: number
      weight: 'regular' | 'semibold'
      colour: string
    }
  | { op: 'line'; from: PreviewPoint; to: PreviewPoint; width: number; colour: string; isDashed?: boolean }
  | {
      op: 'rect'
      x: number
      y: number
      width: number
      height: number
      fill?: string
      stroke?: PreviewStroke
    }
  | { op: 'circle'; x: number; y: number; radius: number; fill?: string; stroke?: PreviewStroke }
  | { op: 'polygon'; points: readonly PreviewPoint[]; fill?: string; stroke?: PreviewStroke }
  /** `address` is a data URL of the picture. */
  | { op: 'picture'; x: number; y: number; width: number; height: number; address: string }

type PreviewPoint = readonly [x: number, y: number]
type PreviewStroke = { colour: string; width: number; isDashed?: boolean }
