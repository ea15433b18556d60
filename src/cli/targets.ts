import { basename } from 'node:path'
import { statsOf } from '../content/readText'

/** True where a report would be written over one of the answers files, under whatever name. */
export function isOneOf(target: string, files: readonly string[]): boolean {
  const own = statsOf(target)
  if ('code' in own) return false
  return files.map(statsOf).some((file) => !('code' in file) && file.ino === own.ino && file.dev === own.dev)
}

/**
 * File names of the reports: those of the answers, or of the reports that carry them. Where several are called the same, the first keeps its name and the
 * others get a number that none of the others has.
 */
export function reportNames(files: readonly string[]): string[] {
  const plain = files.map((file) => basename(file).replace(/(\.lotse)?\.json$|\.pdf$/i, '') || 'lotse')
  const given = new Set(plain.map((name) => name.toLowerCase()))
  const taken = new Set<string>()
  return plain.map((name) => {
    let unique = name
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const numbered = `${name}-${number}`
      if (!given.has(numbered.toLowerCase())) unique = numbered
    }
    taken.add(unique.toLowerCase())
    return `${unique}.pdf`
  })
}
