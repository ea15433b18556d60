import { strFromU8 } from 'fflate'
import { cursorAt, freshLimits, skipSpace, take, type Limits } from './cursor'
import type { ObjectStream } from './objectStream'
import { readValue } from './readValue'
import type { PdfValue } from './values'

/** Where an object stands: at an offset of the file, or inside an object stream, or nowhere any more. */
export type Place = { at: number } | { inStream: number } | 'deleted'

/** A PDF that is being read. */
export type PdfFile = {
  readonly bytes: Uint8Array
  /** The same with one character per byte. */
  readonly text: string
  readonly limits: Limits
  readonly places: Map<number, Place>
  /** The object streams that were read, by their numbers. */
  readonly streams: Map<number, ObjectStream | undefined>
}

/** An object, and where its data begin if it has any. */
export type PdfObject = { number: number; value: PdfValue; data?: number }

const head = /[\0\t\n\f\r ]{0,20}(\d{1,10})[\0\t\n\f\r ]{1,20}\d{1,5}[\0\t\n\f\r ]{1,20}obj/y
const dataMark = /stream(?:\r\n|\n|\r)/y

export function pdfFile(bytes: Uint8Array): PdfFile {
  return {
    bytes,
    text: strFromU8(bytes, true),
    limits: freshLimits(),
    places: new Map(),
    streams: new Map(),
  }
}

/** The object at an offset; undefined where none begins. */
export function objectAt({ text, limits }: PdfFile, at: number): PdfObject | undefined {
  const cursor = cursorAt(text, at, limits)
  const [, number] = take(cursor, head) ?? []
  const value = number === undefined ? undefined : readValue(cursor)
  if (number === undefined || !value) return undefined
  skipSpace(cursor)
  const isStream = value.kind === 'dictionary' && take(cursor, dataMark) !== undefined
  return { number: Number(number), value, ...(isStream ? { data: cursor.at } : {}) }
}
