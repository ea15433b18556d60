import { join } from 'node:path'
import { glossaryName, readGlossary } from '../content/readGlossary'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import { languages } from '../core/questionnaire/texts'
import { unusedTerms } from '../core/questionnaire/unusedTerms'
import type { Fault } from '../core/result'
import type { Call } from './call'
import { glyphFaults } from './glyphs'

/** What is wrong with the glossary of a questionnaire, and lines about terms that no question uses. */
export function checkedGlossary(
  directory: string,
  { texts }: ParsedQuestionnaire,
  { words }: Call,
): { faults: readonly Fault[]; notices: readonly string[] } {
  const glossary = readGlossary(directory)
  if (!glossary.ok) return { faults: glossary.faults, notices: [] }
  const file = join(directory, glossaryName)
  return {
    faults: glyphFaults(glossary.value, file),
    notices: languages.flatMap((language) =>
      unusedTerms(glossary.value[language], texts[language]).map(
        ({ id }) => `${file}: terms[${id}].${language}: ${words.unusedTerm}`,
      ),
    ),
  }
}
