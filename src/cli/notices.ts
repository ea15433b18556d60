import { join } from 'node:path'
import { readGlossary } from '../content/readGlossary'
import type { CatalogueEntry } from '../core/catalogue/entry'
import { catalogueNotices, type Notice } from '../core/catalogue/notices'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import type { IsoDate } from '../core/date'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import { abbreviationsIn } from '../core/readability/measure'
import { readability, type ReadabilityNotice } from '../core/readability/readability'
import type { Call } from './call'

/** What is to be said of the entries of a catalogue, one line each. */
export type NoticeLines = {
  /** Entries that no firm could fit: faults. */
  faults: readonly string[]
  /** What editors should look at and what stops nobody. */
  notices: readonly string[]
}

/** Notices on a catalogue on `today`, with the files of its directory. */
export function noticeLines(
  { catalogue, texts }: ParsedCatalogue,
  questionnaire: Questionnaire,
  directory: string,
  today: IsoDate,
  { words }: Call,
): NoticeLines {
  const files = new Map(catalogue.entries.map((entry) => [entry.id, entryFile(entry, directory)]))
  const all = catalogueNotices(catalogue, texts, questionnaire, today)
  const line = ({ code, entry, path, params = {} }: Notice) =>
    `${files.get(entry)}: ${path}: ${words.notices[code](params)}`
  const isFault = ({ code }: Notice) => code === 'unreachable'
  return {
    faults: all.filter(isFault).map(line),
    notices: all.filter((notice) => !isFault(notice)).map(line),
  }
}

/** What of a questionnaire is hard to read. Another questionnaire than the product's own may be as hard as it likes. */
export function readabilityLines(
  { wordings, questionnaire }: ParsedQuestionnaire,
  directory: string,
  { words }: Call,
): NoticeLines {
  const isOwn = questionnaire.id === 'mittelstand'
  const all = readability(wordings, explainedIn(directory))
  const line = ({ code, file, path, set, params }: ReadabilityNotice) =>
    `${file}: ${[path, set].filter((part) => part !== '').join('.')}: ${words.readability[code](params)}`
  const isFault = (notice: ReadabilityNotice) => isOwn && notice.isFault
  return {
    faults: all.filter(isFault).map(line),
    notices: all.filter((notice) => !isFault(notice)).map(line),
  }
}

/** Abbreviations that the glossary of a questionnaire explains; none where it has faults of its own. */
function explainedIn(directory: string): ReadonlySet<string> {
  const glossary = readGlossary(directory)
  const terms = glossary.ok ? [...glossary.value.de, ...glossary.value.en] : []
  return new Set(terms.flatMap(({ forms }) => forms.flatMap(abbreviationsIn)))
}

/** File of an entry in the directory of its catalogue. */
export function entryFile({ id, kind }: Pick<CatalogueEntry, 'id' | 'kind'>, directory: string): string {
  return join(directory, `${kind}s`, `${id}.yaml`)
}
