import type { Language } from '../core/questionnaire/texts'

/** A text in parts, ready to be set: drawn as a Word file or copied as plain text. */
export type SketchDocument = {
  language: Language
  title: string
  /** Short lines under the title. */
  lines: readonly string[]
  sections: readonly SketchSection[]
  /** Last line: what this paper is and is not. */
  note: string
}

export type SketchSection = { heading: string; blocks: readonly SketchBlock[] }

export type SketchBlock =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | {
      kind: 'table'
      head: readonly string[]
      rows: readonly (readonly string[])[]
      /** Columns that hold figures. */
      figures: readonly number[]
    }

/** The document as plain text: headings in capitals, list items with a hyphen, cells of a row with a bar between them. */
export function sketchText({ title, lines, sections, note }: SketchDocument): string {
  const head = [title, ...lines].join('\n')
  const parts = sections.map(({ heading, blocks }) =>
    [heading.toUpperCase(), ...blocks.map(blockText)].join('\n'),
  )
  return `${[head, ...parts, note].join('\n\n')}\n`
}

function blockText(block: SketchBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n')
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join(' | ')).join('\n')
  }
}
