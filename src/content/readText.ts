import { readFileSync, statSync, type Stats } from 'node:fs'
import type { Fault } from '../core/result'

/** What stands at a path; a fault where nothing does or the way to it is barred. */
export function statsOf(path: string): Stats | Fault {
  try {
    return statSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { code: 'missingFile', file: path, path: '', params: { id: path } }
      : { code: 'unreadable', file: path, path: '' }
  }
}

export function isDirectory(path: string): boolean {
  const stats = statsOf(path)
  return !('code' in stats) && stats.isDirectory()
}

/** The text of a file in UTF-8. */
export function readText(file: string, mostBytes: number): string | Fault {
  const bytes = readBytes(file, mostBytes)
  return 'code' in bytes ? bytes : textOf(bytes, file, mostBytes)
}

/** The bytes of a file. A huge one is refused by its size before it is read, a pipe before it blocks. */
export function readBytes(file: string, mostBytes: number): Uint8Array | Fault {
  const stats = statsOf(file)
  if ('code' in stats) return stats
  if (!stats.isFile()) return { code: 'unreadable', file, path: '' }
  if (stats.size > mostBytes) return { code: 'tooLarge', file, path: '', params: { maximum: mostBytes } }
  return bytesOf(file) ?? { code: 'unreadable', file, path: '' }
}

/** Bytes of a file as text in UTF-8. */
export function textOf(bytes: Uint8Array, file: string, mostBytes: number): string | Fault {
  if (bytes.length > mostBytes) return { code: 'tooLarge', file, path: '', params: { maximum: mostBytes } }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { code: 'notText', file, path: '' }
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
