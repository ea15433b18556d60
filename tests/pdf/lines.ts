import type { LaidOut } from '../../src/pdf/layOut'
import type { Part, Role } from '../../src/pdf/layout/strip'

const passages: readonly Role[] = ['P', 'LBody', 'TD', 'TH', 'H1', 'H2', 'H3', 'H4']

/** Texts of each passage, page by page and there line by line. */
function linesOf({ sheets }: LaidOut): Map<Part, Map<number, string[]>> {
  const result = new Map<Part, Map<number, Map<number, string>>>()
  for (const [page, sheet] of sheets.entries()) {
    for (const { marks, top } of sheet) {
      for (const { part, ops } of marks) {
        if (!passages.includes(part.role)) continue
        const pages = result.get(part) ?? new Map<number, Map<number, string>>()
        const lines = pages.get(page) ?? new Map<number, string>()
        for (const op of ops) {
          if (op.op !== 'text') continue
          const y = Math.round(top + op.y)
          lines.set(y, (lines.get(y) ?? '') + op.text)
        }
        if (lines.size > 0) result.set(part, pages.set(page, lines))
      }
    }
  }
  return new Map(
    [...result].map(([part, pages]) => [
      part,
      new Map([...pages].map(([page, lines]) => [page, [...lines.values()]])),
    ]),
  )
}

/** Lines that stand alone at the foot or the top of a page though their passage has three or more. */
export function loneLines(laidOut: LaidOut): string[] {
  return [...linesOf(laidOut).values()].flatMap((pages) => {
    const count = [...pages.values()].reduce((sum, lines) => sum + lines.length, 0)
    if (pages.size < 2 || count < 3) return []
    return [...pages].flatMap(([page, lines]) => (lines.length === 1 ? `page ${page + 1}: ${lines[0]}` : []))
  })
}

/** Last lines of passages that hold nothing but the end of a divided word. */
export function endsOfWords(laidOut: LaidOut): string[] {
  return [...linesOf(laidOut).values()].flatMap((pages) => {
    const [before = '', last = ''] = [...pages.values()].flat().slice(-2)
    const isEnd = /\p{Ll}-$/u.test(before) && /^\p{Ll}+[.:;,]?$/u.test(last)
    return isEnd ? `${before}|${last}` : []
  })
}

/** Heads that are not repeated on a page where their table goes on. */
export function missingHeads({ sheets }: LaidOut): string[] {
  const heads = new Map<Part, string>()
  const pages = new Map<Part, Set<number>>()
  const artifacts = sheets.map((sheet) =>
    sheet.flatMap(({ marks }) => textOf(marks.filter(({ part }) => part.role === 'Artifact'))),
  )
  for (const [page, sheet] of sheets.entries()) {
    for (const mark of sheet.flatMap(({ marks }) => marks)) {
      const table = above(mark.part, 'Table')
      if (table === null || mark.ops.length === 0) continue
      pages.set(table, (pages.get(table) ?? new Set()).add(page))
      if (above(mark.part, 'THead') !== null) heads.set(table, (heads.get(table) ?? '') + textOf([mark]))
    }
  }
  return [...pages].flatMap(([table, on]) =>
    [...on].slice(1).flatMap((page) => {
      const head = heads.get(table) ?? ''
      return artifacts[page]?.some((text) => text.includes(head)) === true ? [] : `page ${page + 1}: ${head}`
    }),
  )
}

/** How many tables go over a page. */
export function brokenTables({ sheets }: LaidOut): number {
  const pages = new Map<Part, Set<number>>()
  for (const [page, sheet] of sheets.entries()) {
    for (const { part } of sheet.flatMap(({ marks }) => marks)) {
      const table = above(part, 'Table')
      if (table !== null) pages.set(table, (pages.get(table) ?? new Set()).add(page))
    }
  }
  return [...pages.values()].filter(({ size }) => size > 1).length
}

function textOf(
  marks: readonly { ops: LaidOut['sheets'][number][number]['marks'][number]['ops'] }[],
): string {
  return marks.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'text' ? op.text : []))).join('')
}

function above(part: Part | undefined, role: Role): Part | null {
  if (part === undefined) return null
  return part.role === role ? part : above(part.within, role)
}
