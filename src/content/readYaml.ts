import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document as Yaml,
} from 'yaml'
import type { Document } from '../core/questionnaire/parse'
import type { Fault } from '../core/result'
import { keepData, keptData } from './keptData'
import { readText } from './readText'

/** Documents of the files that could be read, and faults of those that could not. */
export type ReadFiles = { documents: readonly Document[]; faults: readonly Fault[] }

const mostBytes = 500_000

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
  const text = readText(file, mostBytes)
  if (typeof text !== 'string') return text
  const kept = keptData(file, text)
  if (kept) return { file, data: kept.data }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    // Looked for here instead: the parser compares each key with each other.
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  })
  const refused = ({ at, message }: Trouble): Fault => {
    const { line } = lines.linePos(at)
    return { code: 'notYaml', file, path: `line ${line}`, params: { message } }
  }
  const [error] = [...document.errors, ...document.warnings]
  if (error) return refused({ at: error.pos[0], message: messageOf(error.message) })
  const { trouble, firstAlias } = lookThrough(document)
  if (trouble) return refused(trouble)
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 })
    // Throws where the data contains itself, which nobody after this point expects.
    JSON.stringify(data)
    if (data === null) return { code: 'empty', file, path: '' }
    keepData(file, text, data)
    return { file, data }
  } catch {
    return refused({ at: firstAlias, message: 'Aliases are too many or run in a circle' })
  }
}

/** The parser's own words, which go astray where it runs out of stack. */
function messageOf(message: string): string {
  if (message.includes('call stack')) return 'Nested too deeply'
  if (message.includes('multiple documents')) return 'A file holds one document, without ---'
  return message
}

type Trouble = { at: number; message: string }

/** The first doubled key or alias without anchor, and where the first alias stands. */
function lookThrough(document: Yaml): { trouble: Trouble | undefined; firstAlias: number } {
  const anchors = new Set<string>()
  const troubles: Trouble[] = []
  const aliases: number[] = []
  visit(document, (_, node) => {
    if (!isNode(node)) return
    const at = node.range?.[0] ?? 0
    if (isAlias(node)) {
      aliases.push(at)
      if (!anchors.has(node.source))
        troubles.push({ at, message: `No anchor &${node.source} before this alias` })
    } else if (node.anchor !== undefined) anchors.add(node.anchor)
    if (!isMap(node)) return
    const keys = new Set<unknown>()
    for (const { key } of node.items) {
      if (!isScalar(key)) continue
      if (keys.has(key.value))
        troubles.push({ at: key.range?.[0] ?? at, message: `The key ${key.value} stands here twice` })
      keys.add(key.value)
    }
  })
  return { trouble: troubles[0], firstAlias: aliases[0] ?? 0 }
}
