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

/** The text of a file in UTF-8. A huge one is refused by its size before it is read, a pipe before it blocks. */
export function readText(file: string, mostBytes: number): string | Fault {
  const stats = statsOf(file)
  if ('code' in stats) return stats
  if (!stats.isFile()) return { code: 'unreadable', file, path: '' }
  if (stats.size > mostBytes) return { code: 'tooLarge', file, path: '', params: { maximum: mostBytes } }
  const bytes = bytesOf(file)
  if (!bytes) return { code: 'unreadable', file, path: '' }
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
