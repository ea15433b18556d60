import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseCatalogue, type ParsedCatalogue } from '../core/catalogue/parse'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Result } from '../core/result'
import { isDirectory } from './readText'
import { readYamlFiles, yamlFilesIn } from './readYaml'

/** Directory of the product's own catalogue, seen from the root of the project. */
export const ownCatalogue = 'questionnaires/catalogue'

/** Files of a catalogue directory: its own and those of its folders, one folder per kind. */
export function catalogueFiles(directory: string): string[] {
  const folders = readdirSync(directory)
    .map((name) => join(directory, name))
    .filter(isDirectory)
    .sort()
  return [...yamlFilesIn(directory), ...folders.flatMap(yamlFilesIn)]
}

/** Catalogue and texts of a directory, checked against the questionnaire. All faults are reported together. */
export function readCatalogue(directory: string, questionnaire: Questionnaire): Result<ParsedCatalogue> {
  if (!isDirectory(directory))
    return {
      ok: false,
      faults: [{ code: 'missingFile', file: directory, path: '', params: { id: directory } }],
    }
  const { documents, faults } = readYamlFiles(catalogueFiles(directory))
  if (faults.length > 0) return { ok: false, faults }
  return parseCatalogue(documents, questionnaire)
}
