import type { Fault } from '../result'
import { questionsIn } from './namedConditions'
import type { Placed } from './crossCheck'
import type { Authored } from './parse'
import { fieldOf } from './parseScoring'
import { optionIds } from './parseQuestion'
import type { AuthoredField, AuthoredQuestion } from './schema'

/** Faults of the scoring part: unknown questions or options, tables that do not cover the options, doubled ids. */
export function scoringFaults({ main, sections }: Authored, placed: readonly Placed[]): Fault[] {
  const { scoring } = main.data
  const { file } = main
  const byId = new Map(placed.map((entry) => [entry.question.id, entry.question]))
  const highest = scoring.levels.length - 1
  const topicIds = scoring.topics.map((topic) => topic.id)
  const fieldIds = scoring.topics.flatMap((topic) => topic.fields.map((field) => fieldOf(field).id))
  const bands = scoring.bands.map((band) => band.upTo)
  return [
    ...repeatedIds(topicIds, file, 'scoring.topics'),
    ...repeatedIds(fieldIds, file, 'scoring.fields'),
    ...repeatedIds(
      scoring.bands.map((band) => band.id),
      file,
      'scoring.bands',
    ),
    ...scoring.topics.flatMap(({ id, title }): Fault[] =>
      title || sections.some((section) => section.data.id === id)
        ? []
        : [{ code: 'missing', file, path: `scoring.topics[${id}].title`, params: { expected: 'title' } }],
    ),
    ...(bands.every((upTo, index) => index === 0 || upTo > (bands[index - 1] ?? upTo)) && bands.at(-1) === 100
      ? []
      : [{ code: 'bandsDoNotRise' as const, file, path: 'scoring.bands' }]),
    ...(scoring.overall?.needs ?? []).flatMap((id): Fault[] =>
      topicIds.includes(id)
        ? []
        : [{ code: 'unknownReference', file, path: 'scoring.overall.needs', params: { id, kind: 'topic' } }],
    ),
    ...(scoring.targets ?? []).flatMap((target): Fault[] =>
      target > highest
        ? [{ code: 'tooHigh', file, path: 'scoring.targets', params: { maximum: highest } }]
        : [],
    ),
    ...scoring.topics.flatMap((topic) => [
      ...(typeof topic.importance === 'object'
        ? importanceFaults(topic.importance.answer, byId, file, `scoring.topics[${topic.id}].importance`)
        : []),
      ...topic.fields.flatMap((field) =>
        fieldFaults(field, byId, highest, file, `scoring.topics[${topic.id}].fields[${fieldOf(field).id}]`),
      ),
    ]),
  ]
}

/** Ids of the questions that are scored, decide an importance, or stand in a condition. */
export function usedQuestions({ main, sections }: Authored): Set<string> {
  const named = main.data.conditions ?? {}
  const parts = sections.flatMap(({ data }) => [data, ...data.questions])
  const conditions = parts.flatMap((part) => [part.visibleWhen, part.leftOutWhen, part.postponedUnless])
  const { topics } = main.data.scoring
  return new Set([
    ...questionsIn(
      conditions.flatMap((condition) => condition ?? []),
      named,
    ),
    ...topics.flatMap((topic) => (typeof topic.importance === 'object' ? [topic.importance.answer] : [])),
    ...topics.flatMap((topic) => topic.fields.map((field) => fieldOf(field).question)),
  ])
}

function repeatedIds(ids: readonly string[], file: string, path: string): Fault[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id): Fault => ({ code: 'doubledId', file, path: `${path}[${id}]`, params: { id } }))
}

function importanceFaults(
  id: string,
  byId: ReadonlyMap<string, AuthoredQuestion>,
  file: string,
  path: string,
): Fault[] {
  const question = byId.get(id)
  if (!question) return [{ code: 'unknownQuestion', file, path, params: { id } }]
  const options = optionIds(question)
  const fits =
    question.type === 'single' &&
    options.every((option) => /^[0-3]$/.test(option)) &&
    (question.allow ?? []).every((value) => value === 'unknown')
  return fits ? [] : [{ code: 'wrongValue', file, path, params: { allowed: '0, 1, 2, 3' } }]
}

function fieldFaults(
  authored: AuthoredField,
  byId: ReadonlyMap<string, AuthoredQuestion>,
  highest: number,
  file: string,
  path: string,
): Fault[] {
  const field = fieldOf(authored)
  const question = byId.get(field.question)
  if (!question) return [{ code: 'unknownQuestion', file, path, params: { id: field.question } }]
  const by = question.type === 'single' ? 'level' : question.type === 'multiple' ? 'share' : 'rows'
  if (!['single', 'multiple', 'grid'].includes(question.type) || (field.by ?? by) !== by)
    return [{ code: 'wrongValue', file, path: `${path}.by`, params: { allowed: by } }]
  const options = optionIds(question)
  const unknownOptions = [...Object.keys(field.worth ?? {}), ...(field.negative ?? [])].filter(
    (option) => !options.includes(option),
  )
  const faults = unknownOptions.map((option): Fault => ({
    code: 'unknownOption',
    file,
    path,
    params: { id: field.question, option },
  }))
  const useless = question.type === 'multiple' ? 'worth' : 'negative'
  if (field[useless]) faults.push({ code: 'unexpectedKey', file, path, params: { key: useless } })
  if (question.type === 'multiple') return [...faults, ...shareFaults(question, field.negative, file, path)]
  return [...faults, ...worthFaults(question, field.worth, options, highest, file, path)]
}

function shareFaults(
  question: Extract<AuthoredQuestion, { type: 'multiple' }>,
  negative: readonly string[] | undefined,
  file: string,
  path: string,
): Fault[] {
  const positive = question.options.filter((option) => !option.exclusive && !negative?.includes(option.id))
  return positive.length > 0 ? [] : [{ code: 'notAShare', file, path, params: { id: question.id } }]
}

function worthFaults(
  question: AuthoredQuestion,
  worth: Readonly<Record<string, number>> | undefined,
  options: readonly string[],
  highest: number,
  file: string,
  path: string,
): Fault[] {
  if (worth) {
    const tooHigh = Object.values(worth).some((value) => value > highest)
    if (tooHigh) return [{ code: 'tooHigh', file, path: `${path}.worth`, params: { maximum: highest } }]
    const missing = options.filter((option) => !Object.hasOwn(worth, option))
    return missing.map((option): Fault => ({
      code: 'noMap',
      file,
      path: `${path}.worth`,
      params: { option },
    }))
  }
  const ladder =
    (question.type === 'single' || question.type === 'grid') && question.stages?.length === highest + 1
  return ladder
    ? []
    : [{ code: 'noMap', file, path: `${path}.worth`, params: { option: options.join(', ') } }]
}
