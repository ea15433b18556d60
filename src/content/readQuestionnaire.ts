import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseQuestionnaire, type ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Result } from '../core/result'
import { glossaryName } from './readGlossary'
import { isDirectory } from './readText'
import { readYamlFiles, yamlFilesIn } from './readYaml'

/** Directory of the product's own questionnaire, seen from the root of the project. */
export const ownQuestionnaire = 'questionnaires/mittelstand'

/**
 * Questionnaire and texts of a directory: `questionnaire.yaml` and one file per section; the glossary beside
 * them is read apart. All faults of all files are
 * reported together.
 */
export function readQuestionnaire(directory: string): Result<ParsedQuestionnaire> {
  const head = join(directory, 'questionnaire.yaml')
  if (!isDirectory(directory) || !existsSync(head))
    return { ok: false, faults: [{ code: 'missingFile', file: head, path: '', params: { id: head } }] }
  const { documents, faults } = readYamlFiles(
    yamlFilesIn(directory).filter((file) => basename(file) !== glossaryName),
  )
  if (faults.length > 0) return { ok: false, faults }
  const main = documents.find((document) => document.file === head)
  if (!main)
    return { ok: false, faults: [{ code: 'missingFile', file: head, path: '', params: { id: head } }] }
  return parseQuestionnaire(
    main,
    documents.filter((document) => document !== main),
  )
}
