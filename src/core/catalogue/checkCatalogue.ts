import { isDate } from '../date'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Fault } from '../result'
import { checkRequirement, conditionFaults } from './checkRequirement'
import type { AuthoredCatalogue } from './parse'
import { pathParts } from './pathParts'
import type { AuthoredEntry, AuthoredSource } from './schema'

/** Faults between the entries, the cautions and the questionnaire: names of files, references, dates, sources. */
export function checkCatalogue(authored: AuthoredCatalogue, questionnaire: Questionnaire): Fault[] {
  const { head, cautions, entries } = authored
  const known = knownIds(authored, questionnaire)
  const seen = new Set<string>()
  return [
    ...notDates({ version: head.data.version }, head.file),
    ...Object.entries(cautions.data).flatMap(([id, caution]) =>
      sourceDates(caution.sources, `${id}.sources`, cautions.file),
    ),
    ...entries.flatMap(({ file, data }) => {
      const doubled: Fault[] = seen.has(data.id)
        ? [{ code: 'doubledId', file, path: 'id', params: { id: data.id } }]
        : []
      seen.add(data.id)
      return [...doubled, ...entryFaults(data, file, known, questionnaire)]
    }),
  ]
}

type KnownIds = Readonly<
  Record<'topic' | 'field' | 'sector' | 'state' | 'caution' | 'entry' | 'projectTopic', ReadonlySet<string>>
>

function knownIds({ cautions, entries }: AuthoredCatalogue, questionnaire: Questionnaire): KnownIds {
  const { topics } = questionnaire.scoring
  return {
    topic: new Set(topics.map((topic) => topic.id)),
    field: new Set(topics.flatMap((topic) => topic.fields.map((field) => field.id))),
    sector: new Set(optionsOf(questionnaire, 'company.sector')),
    projectTopic: new Set(optionsOf(questionnaire, 'funding.topics')),
    state: new Set(['DE', ...optionsOf(questionnaire, 'company.federalState')]),
    caution: new Set(Object.keys(cautions.data)),
    entry: new Set(entries.map(({ data }) => data.id)),
  }
}

function optionsOf(questionnaire: Questionnaire, id: string): readonly string[] {
  const question = questionnaire.questions.find((candidate) => candidate.id === id)
  return question?.type === 'single' || question?.type === 'multiple' ? question.options : []
}

function entryFaults(
  entry: AuthoredEntry,
  file: string,
  known: KnownIds,
  questionnaire: Questionnaire,
): Fault[] {
  const missing = (kind: keyof KnownIds, path: string, ids: readonly string[] = []) =>
    ids
      .filter((id) => !known[kind].has(id))
      .map((id): Fault => ({ code: 'unknownReference', file, path, params: { id, kind } }))
  return [
    ...nameFaults(entry, file),
    ...fundingFaults(entry, file, questionnaire),
    ...missing('topic', 'topics', entry.topics),
    ...missing('field', 'fields', entry.fields),
    ...missing('sector', 'sectors', entry.sectors),
    ...missing('state', 'states', entry.states),
    ...missing('state', 'focusStates', entry.focusStates),
    ...missing('caution', 'cautions', entry.cautions),
    ...missing('entry', 'related', entry.related),
    ...missing('entry', 'funding.excludes', entry.funding?.excludes),
    ...missing('projectTopic', 'funding.projectTopics', entry.funding?.projectTopics),
    ...missing('entry', 'successor', entry.successor === undefined ? [] : [entry.successor]),
    ...requirementFaults(entry, file, questionnaire),
    ...notDates({ checkedOn: entry.checkedOn, validUntil: entry.validUntil }, file),
    ...sourceDates(entry.sources, 'sources', file),
    ...sourceFaults(entry, file),
  ]
}

function nameFaults({ id, kind }: AuthoredEntry, file: string): Fault[] {
  const { name, folder } = pathParts(file)
  const faults: Fault[] = []
  if (name !== id) faults.push({ code: 'wrongValue', file, path: 'id', params: { allowed: name } })
  if (folder !== `${kind}s`)
    faults.push({ code: 'wrongValue', file, path: 'kind', params: { allowed: folder.replace(/s$/, '') } })
  return faults
}

/** Terms stand with funding programmes and nowhere else; the conditions of the rates ask for what there is. */
function fundingFaults(
  { kind, role, funding }: AuthoredEntry,
  file: string,
  questionnaire: Questionnaire,
): Fault[] {
  const isProgramme = kind === 'funding-programme'
  if (!funding) {
    const isNeeded = isProgramme && role === 'offer'
    return isNeeded ? [{ code: 'missing', file, path: 'funding', params: { expected: 'funding' } }] : []
  }
  if (!isProgramme) return [{ code: 'unexpectedKey', file, path: '', params: { key: 'funding' } }]
  return (funding.rates ?? []).flatMap(({ when }, index) => {
    const path = `funding.rates[${index}]`
    return when ? conditionFaults(when, questionnaire, { file, path }) : []
  })
}

function requirementFaults(entry: AuthoredEntry, file: string, questionnaire: Questionnaire): Fault[] {
  const seen = new Set<string>()
  const check = (key: 'requires' | 'advises') =>
    (entry[key] ?? []).flatMap((requirement): Fault[] => {
      const path = `${key}[${requirement.id}]`
      const faults = checkRequirement(requirement, questionnaire, { file, path })
      if (seen.has(requirement.id))
        faults.push({ code: 'doubledId', file, path, params: { id: requirement.id } })
      seen.add(requirement.id)
      return faults
    })
  return [...check('requires'), ...check('advises')]
}

function notDates(dates: Readonly<Record<string, string | undefined>>, file: string): Fault[] {
  return Object.entries(dates).flatMap(([path, date]): Fault[] =>
    date === undefined || isDate(date) ? [] : [{ code: 'notADate', file, path }],
  )
}

/** A year or a month stands for its first day. */
function sourceDates(sources: readonly AuthoredSource[], path: string, file: string): Fault[] {
  return sources.flatMap(({ date }, index): Fault[] =>
    date === 'undated' || isDate(`${date}${'-01-01'.slice(date.length - 4)}`)
      ? []
      : [{ code: 'notADate', file, path: `${path}[${index}].date` }],
  )
}

/** Something must bear witness: a source or the document of origin. Only general knowledge may stand without either. */
function sourceFaults({ sources, origin, confidence }: AuthoredEntry, file: string): Fault[] {
  if (sources.length > 0 || origin || confidence === 'general-knowledge') return []
  return [{ code: 'tooFew', file, path: 'sources', params: { minimum: 1 } }]
}
