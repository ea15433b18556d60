import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { emptyGlossary, parseGlossary, type Glossary } from '../core/questionnaire/glossary'
import type { Result } from '../core/result'
import { readYamlFiles } from './readYaml'

/** Name of the file beside the sections of a questionnaire. */
export const glossaryName = 'glossary.yaml'

/** The glossary of a questionnaire; none where there is no such file. */
export function readGlossary(directory: string): Result<Glossary> {
  const file = join(directory, glossaryName)
  if (!existsSync(file)) return { ok: true, value: emptyGlossary }
  const { documents, faults } = readYamlFiles([file])
  const [document] = documents
  return document ? parseGlossary(document) : { ok: false, faults }
}
