/** What reading one file may cost. Nothing is read any more once a part of it is used up. */
export type Limits = { characters: number; values: number; inflated: number }

/** A place in a text that is read from left to right. */
export type Cursor = { readonly text: string; at: number; readonly limits: Limits }

const space = /[\0\t\n\f\r ]*/y
const comment = /[^\r\n]*/y

/** Limits that no report comes near, and that the most hostile file uses up in a few seconds. */
export function freshLimits(): Limits {
  return { characters: 100_000_000, values: 500_000, inflated: 40_000_000 }
}

/** A cursor at a place; at the end where nothing more may be read. */
export function cursorAt(text: string, at: number, limits: Limits): Cursor {
  return { text, at: limits.characters > 0 ? at : text.length, limits }
}

/** Moves on by so many characters; to the end where that was more than may be read. */
export function advance(cursor: Cursor, length: number): void {
  cursor.limits.characters -= length
  cursor.at = cursor.limits.characters > 0 ? cursor.at + length : cursor.text.length
}

/** What a sticky pattern matches here, with the cursor behind it; undefined where it does not match. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)
  if (!found) return undefined
  advance(cursor, found[0].length)
  return found
}

/** Moves past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  take(cursor, space)
  while (cursor.text[cursor.at] === '%') {
    take(cursor, comment)
    take(cursor, space)
  }
}

/** True where a word stands next, with the cursor behind it. */
export function takeWord(cursor: Cursor, word: string): boolean {
  skipSpace(cursor)
  if (!cursor.text.startsWith(word, cursor.at)) return false
  advance(cursor, word.length)
  return true
}
