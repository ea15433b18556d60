import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDirectory } from '../content/readText'

/** The files named, and for each folder the answers files in it by name; a folder without any stays as it is. */
export function answersFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const inside = isDirectory(path) ? filesIn(path) : []
    return inside.length === 0 ? [path] : inside
  })
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.lotse\.json$/iu.test(name))
      .toSorted()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}
