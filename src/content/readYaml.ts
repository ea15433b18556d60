import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { Document } from '../core/questionnaire/parse'
import type { Fault } from '../core/result'

/** Documents of the files that could be read, and faults of those that could not. */
export type ReadFiles = { documents: readonly Document[]; faults: readonly Fault[] }

const mostBytes = 2_000_000

/** Reads YAML files as plain data. Aliases are bounded, custom tags refused; nothing is executed. */
export function readYamlFiles(files: readonly string[]): ReadFiles {
  const documents: Document[] = []
  const faults: Fault[] = []
  for (const file of files) {
    const read = readYaml(file)
    if ('code' in read) faults.push(read)
    else documents.push(read)
  }
  return { documents, faults }
}

/** YAML files directly in a directory, by name. */
export function yamlFilesIn(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(directory, name))
}

function readYaml(file: string): Document | Fault {
  const text = readText(file)
  if (typeof text !== 'string') return text
  if (text.trim() === '') return { code: 'empty', file, path: '' }
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true })
  const [error] = document.errors
  if (error)
    return {
      code: 'notYaml',
      file,
      path: `line ${error.linePos?.[0].line ?? 1}`,
      params: { message: error.message.split('\n')[0] ?? '' },
    }
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 })
    // Throws where the data contains itself or is nested beyond reason, which nobody after this point expects.
    JSON.stringify(data)
    return { file, data }
  } catch {
    return { code: 'notYaml', file, path: '', params: { message: 'aliases' } }
  }
}

function readText(file: string): string | Fault {
  try {
    if (statSync(file).size > mostBytes)
      return { code: 'tooLarge', file, path: '', params: { maximum: mostBytes } }
    return readFileSync(file, 'utf8')
  } catch {
    return { code: 'missingFile', file, path: '', params: { id: file } }
  }
}
