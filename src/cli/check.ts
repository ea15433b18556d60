import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCatalogue } from '../content/readCatalogue'
import { readQuestionnaire } from '../content/readQuestionnaire'
import type { CatalogueEntry } from '../core/catalogue/entry'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import { isOpenOn, isStale } from '../core/catalogue/status'
import type { IsoDate } from '../core/date'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import { reachFaults } from '../core/questionnaire/reach'
import type { Fault, Result } from '../core/result'
import { complain, type Call, type Command } from './call'
import { glyphFaults } from './glyphs'
import { cataloguePlace, questionnairePlace } from './places'
import { schemaFiles } from './schemas'

/** Checks all content of the product, or one directory with a questionnaire or a catalogue. */
export const check: Command = {
  name: 'check',
  usage: '[DIR]',
  options: { 'write-schemas': { type: 'boolean' } },
  files: [0, 1],
  run,
}

function run(call: Call): number {
  const [directory] = call.files
  if (directory === undefined) return checkEverything(call)
  return existsSync(join(directory, 'catalogue.yaml'))
    ? checkCatalogue(directory, call)
    : checkQuestionnaire(directory, call)
}

function checkEverything(call: Call): number {
  if (call.flags.has('write-schemas')) writeSchemas()
  const questionnaire = questionnaireIn(questionnairePlace())
  const catalogue = questionnaire.ok
    ? readCatalogue(cataloguePlace(), questionnaire.value.questionnaire)
    : undefined
  const faults = [
    ...(questionnaire.ok ? [] : questionnaire.faults),
    ...(catalogue && !catalogue.ok ? catalogue.faults : []),
    ...(questionnaire.ok ? glyphFaults(questionnaire.value.texts, questionnairePlace()) : []),
    ...(catalogue?.ok ? glyphFaults(catalogue.value.texts, cataloguePlace()) : []),
    ...schemaFaults(),
  ]
  if (faults.length > 0 || !questionnaire.ok || !catalogue?.ok) return complain(faults, call)
  warn(catalogue.value, call)
  const { questions } = questionnaire.value.questionnaire
  console.log(call.words.checked(questions.length, catalogue.value.catalogue.entries.length))
  return 0
}

function checkQuestionnaire(directory: string, call: Call): number {
  const parsed = questionnaireIn(directory)
  if (!parsed.ok) return complain(parsed.faults, call)
  console.log(call.words.checkedQuestionnaire(directory, parsed.value.questionnaire.questions.length))
  return 0
}

function checkCatalogue(directory: string, call: Call): number {
  const questionnaire = readQuestionnaire(questionnairePlace())
  if (!questionnaire.ok) return complain(questionnaire.faults, call)
  const parsed = readCatalogue(directory, questionnaire.value.questionnaire)
  if (!parsed.ok) return complain(parsed.faults, call)
  warn(parsed.value, call)
  console.log(call.words.checkedCatalogue(directory, parsed.value.catalogue.entries.length))
  return 0
}

/** A questionnaire to all of whose questions a path leads. */
function questionnaireIn(directory: string): Result<ParsedQuestionnaire> {
  const parsed = readQuestionnaire(directory)
  if (!parsed.ok) return parsed
  const faults = reachFaults(parsed.value.questionnaire).map((fault) => ({ ...fault, file: directory }))
  return faults.length > 0 ? { ok: false, faults } : parsed
}

/** Old and expired entries are worth a look and stop nobody. */
function warn({ catalogue }: ParsedCatalogue, call: Call): void {
  const faults = catalogue.entries.flatMap((entry) => ageFaults(entry, call.date))
  complain(faults, call, call.words.warning)
  if (faults.length > 0) console.error(call.words.warnings(faults.length))
}

function ageFaults(entry: CatalogueEntry, today: IsoDate): Fault[] {
  if (entry.status === 'ended') return []
  const file = join(cataloguePlace(), `${entry.kind}s`, `${entry.id}.yaml`)
  const { checkedOn, validUntil } = entry
  if (validUntil !== undefined && !isOpenOn(entry, today))
    return [{ code: 'expired', file, path: 'validUntil', params: { validUntil } }]
  return isStale(entry, today) ? [{ code: 'stale', file, path: 'checkedOn', params: { checkedOn } }] : []
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
