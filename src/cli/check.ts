import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCatalogue } from '../content/readCatalogue'
import { readPlaces, readStateMap } from '../content/readPlaces'
import { readQuestionnaire } from '../content/readQuestionnaire'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { reachFaults } from '../core/questionnaire/reach'
import type { Fault, Result } from '../core/result'
import { complain, type Call, type Command } from './call'
import { checkChamber } from './checkChamber'
import { checkedGlossary } from './glossary'
import { catalogueGlyphFaults, glyphFaults } from './glyphs'
import { ladderNotices } from './ladders'
import { noticeLines, readabilityLines, type NoticeLines } from './notices'
import { cataloguePlace, ownPlacesPlace, questionnairePlace } from './places'
import { schemaFiles } from './schemas'

/** Checks all content of the product, one directory with a questionnaire or a catalogue, or the file of a chamber. */
export const check: Command = {
  name: 'check',
  usage: '[DIR|FILE.json]',
  options: { 'write-schemas': { type: 'boolean' } },
  files: [0, 1],
  run,
}

function run(call: Call): number {
  const [directory] = call.files
  if (directory === undefined) return checkEverything(call)
  if (directory.toLowerCase().endsWith('.json')) return checkChamber(directory, call)
  return existsSync(join(directory, 'catalogue.yaml'))
    ? checkCatalogue(directory, call)
    : checkQuestionnaire(directory, call)
}

function checkEverything(call: Call): number {
  if (call.flags.has('write-schemas')) writeSchemas()
  const place = questionnairePlace()
  const questionnaire = questionnaireIn(place)
  const catalogue = questionnaire.ok
    ? readCatalogue(cataloguePlace(), questionnaire.value.questionnaire)
    : undefined
  const glossary = questionnaire.ok ? checkedGlossary(place, questionnaire.value, call) : noGlossary
  const faults = [
    ...faultsOf(questionnaire),
    ...(catalogue ? faultsOf(catalogue) : []),
    ...(questionnaire.ok ? glyphFaults(questionnaire.value.texts, place) : []),
    ...glossary.faults,
    ...faultsOf(readPlaces(ownPlacesPlace())),
    ...faultsOf(readStateMap(ownPlacesPlace())),
    ...schemaFaults(),
  ]
  if (!questionnaire.ok || !catalogue?.ok) return complain(faults, call)
  const { questions } = questionnaire.value.questionnaire
  const { entries } = catalogue.value.catalogue
  return judged(cataloguePlace(), catalogue.value, questionnaire.value.questionnaire, call, {
    faults,
    lines: questionnaireLines(questionnaire.value, place, call, glossary.notices),
    fine: call.words.checked(questions.length, entries.length),
  })
}

function checkQuestionnaire(directory: string, call: Call): number {
  const parsed = questionnaireIn(directory)
  if (!parsed.ok) return complain(parsed.faults, call)
  const { questionnaire } = parsed.value
  const glossary = checkedGlossary(directory, parsed.value, call)
  if (glossary.faults.length > 0) return complain(glossary.faults, call)
  const lines = questionnaireLines(parsed.value, directory, call, glossary.notices)
  return printed(lines, call, call.words.checkedQuestionnaire(directory, questionnaire.questions.length))
}

const noGlossary = { faults: [], notices: [] }

function questionnaireLines(
  parsed: ParsedQuestionnaire,
  directory: string,
  call: Call,
  more: readonly string[],
): NoticeLines {
  const { faults, notices } = readabilityLines(parsed, directory, call)
  return { faults, notices: [...notices, ...ladderNotices(parsed, call), ...more] }
}

function checkCatalogue(directory: string, call: Call): number {
  const questionnaire = readQuestionnaire(questionnairePlace())
  if (!questionnaire.ok) return complain(questionnaire.faults, call)
  const parsed = readCatalogue(directory, questionnaire.value.questionnaire)
  if (!parsed.ok) return complain(parsed.faults, call)
  return judged(directory, parsed.value, questionnaire.value.questionnaire, call, {
    faults: [],
    fine: call.words.checkedCatalogue(directory, parsed.value.catalogue.entries.length),
  })
}

/** Prints the faults so far, those of a well-formed catalogue and what is worth a look; gives the exit code. */
function judged(
  directory: string,
  parsed: ParsedCatalogue,
  questionnaire: Questionnaire,
  call: Call,
  { faults, lines, fine }: { faults: readonly Fault[]; lines?: NoticeLines; fine: string },
): number {
  const own = noticeLines(parsed, questionnaire, directory, call.date, call)
  const all = [...faults, ...catalogueGlyphFaults(parsed, directory)]
  complain(all, call)
  const code = printed(
    {
      faults: [...(lines?.faults ?? []), ...own.faults],
      notices: [...(lines?.notices ?? []), ...own.notices],
    },
    call,
    all.length > 0 ? undefined : fine,
  )
  return all.length > 0 ? 1 : code
}

/** Prints lines, and what is fine where nothing is wrong; gives the exit code. */
function printed(lines: NoticeLines, call: Call, fine: string | undefined): number {
  for (const line of lines.faults) console.error(line)
  for (const line of lines.notices) console.error(`${call.words.notice}: ${line}`)
  if (lines.notices.length > 0) console.error(call.words.noticed(lines.notices.length))
  if (lines.faults.length > 0) return 1
  if (fine !== undefined) console.log(fine)
  return 0
}

/** A questionnaire to all of whose questions a path leads. */
function questionnaireIn(directory: string): Result<ParsedQuestionnaire> {
  const parsed = readQuestionnaire(directory)
  if (!parsed.ok) return parsed
  const faults = reachFaults(parsed.value.questionnaire).map((fault) => ({ ...fault, file: directory }))
  return faults.length > 0 ? { ok: false, faults } : parsed
}

function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults
}

function schemaFaults(): Fault[] {
  return schemaFiles()
    .filter(({ file, text }) => !existsSync(file) || readFileSync(file, 'utf8') !== text)
    .map(({ file }) => ({ code: 'outdatedSchema', file, path: '' }))
}

function writeSchemas(): void {
  for (const { file, text } of schemaFiles()) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
