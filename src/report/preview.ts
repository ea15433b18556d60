import type { Language } from '../core/questionnaire/texts'

/** The pages of a file as plain data that can be sent and kept: what stands where, in points from the top left. */
export type Preview = {
  /** Language of the file. */
  language: Language
  /** Size of each page. */
  width: number
  height: number
  pages: readonly PreviewPage[]
  entries: readonly PreviewEntry[]
  /** Characters that the font does not have; a mark stands in their place. */
  missing: readonly string[]
}

export type PreviewPage = {
  /** Counted from 1. */
  number: number
  /** The chapter that begins here, otherwise the one that goes on; the title of the report on pages before the first. */
  title: string
  /** In the order in which they are drawn, which is the order in which they are read. */
  items: readonly PreviewItem[]
}

/** A bookmark: chapters have level 1, sections level 2. */
export type PreviewEntry = { title: string; level: number; page: number }

/** Something on a page; points from its top left, rounded to hundredths. */
export type PreviewItem = PreviewText | PreviewShape

/** A stretch of a line, from its baseline. */
export type PreviewText = {
  kind: 'text'
  x: number
  y: number
  /** Room that it takes; a reader with another font can be held to it. */
  width: number
  text: string
  size: number
  weight: 'regular' | 'semibold'
  colour: string
  /** Its tag, where it is not the language of the file. */
  language?: string | 'zh' | 'ja' | 'ko'
  link?: { url: string } | { page: number }
}

export type PreviewShape =
  | { kind: 'line'; from: Point; to: Point; width: number; colour: string; isDashed?: boolean }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill?: string; stroke?: Stroke }
  | { kind: 'circle'; x: number; y: number; radius: number; fill?: string; stroke?: Stroke }
  | { kind: 'polygon'; points: readonly Point[]; fill?: string; stroke?: Stroke }
  /** `address` holds the picture itself (`data:`). */
  | { kind: 'picture'; x: number; y: number; width: number; height: number; address: string }

type Point = readonly [x: number, y: number]
type Stroke = { colour: string; width: number; isDashed?: boolean }
