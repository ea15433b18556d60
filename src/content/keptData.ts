import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

/** The project: two folders above this file, in the sources as well as in the bundle of the command line. */
const root = join(import.meta.dirname, '..', '..')
/** To be changed when YAML is read in another way. */
const format = 'yaml-1'

/** What a YAML file of the project said when this very text was last read. Reading it anew takes ten times as long. */
export function keptData(file: string, text: string): { data: unknown } | null {
  const place = placeOf(file)
  if (place === null) return null
  try {
    const [mark = '', json = ''] = readFileSync(place, 'utf8').split('\n')
    return mark === markOf(text) ? { data: JSON.parse(json) } : null
  } catch {
    return null
  }
}

/** Keeps what a file says, where the folder may be written and JSON says the same. */
export function keepData(file: string, text: string, data: unknown): void {
  const place = placeOf(file)
  if (place === null || !isPlain(data)) return
  const written = `${place}.${randomUUID()}`
  try {
    mkdirSync(join(root, '.cache', 'content'), { recursive: true })
    writeFileSync(written, `${markOf(text)}\n${JSON.stringify(data)}`)
    renameSync(written, place)
  } catch {
    // Then it is read anew each time.
  }
}

/** One place for each file, so that nothing piles up; none for files that are not the project's. */
function placeOf(file: string): string | null {
  const path = relative(root, resolve(file))
  return path.startsWith('questionnaires') ? join(root, '.cache', 'content', path.replace(/\W/g, '-')) : null
}

function markOf(text: string): string {
  return createHash('sha256').update(format).update(text).digest('hex')
}

/** JSON has no infinite numbers, and no negative zero. */
function isPlain(data: unknown): boolean {
  if (typeof data === 'number') return Number.isFinite(data) && !Object.is(data, -0)
  return typeof data !== 'object' || data === null || Object.values(data).every(isPlain)
}
