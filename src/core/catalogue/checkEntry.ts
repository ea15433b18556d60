import { isDate } from '../date'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Fault } from '../result'
import { checkRequirement, conditionFaults } from './checkRequirement'
import type { AuthoredEntry, AuthoredSource } from './schema'

/** Ids that an entry may name, by kind. */
export type KnownIds = Readonly<
  Record<'topic' | 'field' | 'sector' | 'state' | 'caution' | 'entry' | 'projectTopic', ReadonlySet<string>>
>

/** Everything that an entry may name. */
export function knownIds(
  questionnaire: Questionnaire,
  cautions: Iterable<string>,
  entries: Iterable<string>,
): KnownIds {
  const { topics } = questionnaire.scoring
  return {
    topic: new Set(topics.map((topic) => topic.id)),
    field: new Set(topics.flatMap((topic) => topic.fields.map((field) => field.id))),
    sector: new Set(optionsOf(questionnaire, 'company.sector')),
    projectTopic: new Set(optionsOf(questionnaire, 'funding.topics')),
    state: new Set(['DE', ...optionsOf(questionnaire, 'company.federalState')]),
    caution: new Set(cautions),
    entry: new Set(entries),
  }
}

function optionsOf(questionnaire: Questionnaire, id: string): readonly string[] {
  const question = questionnaire.questions.find((candidate) => candidate.id === id)
  return question?.type === 'single' || question?.type === 'multiple' ? question.options : []
}

/** Faults of one entry by itself: references, terms, conditions, dates, sources. */
export function entryFaults(entry: AuthoredEntry, known: KnownIds, questionnaire: Questionnaire): Fault[] {
  const missing = (kind: keyof KnownIds, path: string, ids: readonly string[] = []) =>
    ids
      .filter((id) => !known[kind].has(id))
      .map((id): Fault => ({ code: 'unknownReference', path, params: { id, kind } }))
  return [
    ...fundingFaults(entry, questionnaire),
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
    ...requirementFaults(entry, questionnaire),
    ...notDates({
      checkedOn: entry.checkedOn,
      validUntil: entry.validUntil,
      'funding.overhead.begunAfter': entry.funding?.overhead?.begunAfter,
    }),
    ...sourceDates(entry.sources, 'sources'),
    ...sourceFaults(entry),
  ]
}

/** Terms stand with funding programmes and nowhere else; the conditions of the rates ask for what there is. */
function fundingFaults({ kind, role, funding }: AuthoredEntry, questionnaire: Questionnaire): Fault[] {
  const isProgramme = kind === 'funding-programme'
  if (!funding) {
    const isNeeded = isProgramme && role === 'offer'
    return isNeeded ? [{ code: 'missing', path: 'funding', params: { expected: 'funding' } }] : []
  }
  if (!isProgramme) return [{ code: 'unexpectedKey', path: '', params: { key: 'funding' } }]
  return (funding.rates ?? []).flatMap(({ when }, index) => {
    const path = `funding.rates[${index}]`
    return when ? conditionFaults(when, questionnaire, { path }) : []
  })
}

function requirementFaults(entry: AuthoredEntry, questionnaire: Questionnaire): Fault[] {
  const seen = new Set<string>()
  const check = (key: 'requires' | 'advises') =>
    (entry[key] ?? []).flatMap((requirement): Fault[] => {
      const path = `${key}[${requirement.id}]`
      const faults = checkRequirement(requirement, questionnaire, { path })
      if (seen.has(requirement.id)) faults.push({ code: 'doubledId', path, params: { id: requirement.id } })
      seen.add(requirement.id)
      return faults
    })
  return [...check('requires'), ...check('advises')]
}

/** Faults of days that are in no calendar, by their places. */
export function notDates(dates: Readonly<Record<string, string | undefined>>): Fault[] {
  return Object.entries(dates).flatMap(([path, date]): Fault[] =>
    date === undefined || isDate(date) ? [] : [{ code: 'notADate', path }],
  )
}

/** Faults of the dates of sources. A year or a month stands for its first day. */
export function sourceDates(sources: readonly AuthoredSource[], path: string): Fault[] {
  return sources.flatMap(({ date }, index): Fault[] =>
    date === 'undated' || isDate(`${date}${'-01-01'.slice(date.length - 4)}`)
      ? []
      : [{ code: 'notADate', path: `${path}[${index}].date` }],
  )
}

/** Something must bear witness: a source or the document of origin. Only general knowledge may stand without either. */
function sourceFaults({ sources, origin, confidence }: AuthoredEntry): Fault[] {
  if (sources.length > 0 || origin || confidence === 'general-knowledge') return []
  return [{ code: 'tooFew', path: 'sources', params: { minimum: 1 } }]
}
