import * as z from 'zod/mini'
import { isDate, type IsoDate } from '../date'
import type { Figures } from '../figures/figures'
import { parsedJson } from '../parsedJson'
import { adviceSchema } from '../profile/adviceSchema'
import type { Advice } from '../profile/profile'
import type { Questionnaire } from '../questionnaire/questionnaire'
import { languages, type Language } from '../questionnaire/texts'
import type { Fault, Result } from '../result'
import { faultsOf } from '../zodFaults'
import { answerFaults } from './answerSchema'
import type { Answers, AnswerValue, Notes } from './answers'
import { doubledKey } from './doubledKey'
import { newQuestions, upgraded } from './upgrades'

/** Everything the wizard keeps: answers, notes, where one was; nothing that can be recomputed. */
export type AnswersFile = {
  format: 'lotse-answers'
  version: 1
  questionnaire: string
  questionnaireVersion: string
  language: Language
  /** Day on which it was saved. */
  savedOn: string
  answers: Answers
  notes: Notes
  /** Entries of the catalogue that the user chose for the report. */
  shortlist?: readonly string[]
  /** What an adviser adds to the report of this firm. */
  advice?: Advice
  openQuestion?: string
  respondent?: string
}

/** An opened file, and what of it no longer fits the present questionnaire and was left out. */
export type OpenedAnswers = {
  file: AnswersFile
  dropped: readonly Fault[]
  /** Questions that have come since its questionnaire version and wait for an answer; absent where there are none. */
  added?: readonly string[]
}

/** Longest answers file that is read, in bytes; a full one with long notes stays below a tenth of it. */
export const mostBytes = 2_000_000

const longestNote = 10_000

/** Most entries on the shortlist. */
export const mostShortlisted = 30

const envelope = z.strictObject({
  format: z.literal('lotse-answers'),
  version: z.literal(1),
  questionnaire: z.string(),
  questionnaireVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'wrongValue')),
  language: z.enum(languages),
  savedOn: z.string().check(z.refine(isDate, 'notADate')),
  answers: z.record(z.string(), z.unknown()),
  notes: z.optional(z.record(z.string(), z.string().check(z.maxLength(longestNote)))),
  shortlist: z.optional(
    z.array(z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/))).check(z.maxLength(mostShortlisted)),
  ),
  advice: z.optional(adviceSchema),
  openQuestion: z.optional(z.string()),
  respondent: z.optional(z.string().check(z.maxLength(200))),
  /** What a report stated; of no use for going on, and read where a report is checked. */
  figures: z.optional(z.unknown()),
})

/**
 * Opens the text of an answers file. Foreign, broken or newer files are refused. Answers that do not fit are refused in a
 * file of the present questionnaire version, and left out (and named) in a file of another version. With `today`, what was
 * received may not lie in the future.
 */
export function openAnswers(
  text: string,
  questionnaire: Questionnaire,
  today?: IsoDate,
): Result<OpenedAnswers> {
  if (text.length > mostBytes) return refused('tooLarge', '', { maximum: mostBytes })
  if (text.trim() === '') return refused('empty', '')
  const data = parsedJson(text)
  if (data === undefined) return refused('notJson', '')
  const early = foreign(data)
  if (early) return { ok: false, faults: [early] }
  const doubled = doubledKey(text)
  if (doubled !== undefined) return refused('repeated', doubled)
  const parsed = envelope.safeParse(data, { reportInput: true })
  if (!parsed.success) return { ok: false, faults: faultsOf(parsed.error, data) }
  if (parsed.data.questionnaire !== questionnaire.id)
    return refused('otherQuestionnaire', 'questionnaire', {
      id: parsed.data.questionnaire,
      expected: questionnaire.id,
    })
  return fitted(parsed.data, questionnaire, today)
}

function fitted(
  given: z.infer<typeof envelope>,
  questionnaire: Questionnaire,
  today: IsoDate | undefined,
): Result<OpenedAnswers> {
  const data = upgraded(given, given.questionnaireVersion, questionnaire)
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const answers: Record<string, AnswerValue> = {}
  const faults: Fault[] = []
  for (const [id, value] of Object.entries(data.answers)) {
    const question = questions.get(id)
    const found = question ? answerFaults(question, value, today) : []
    if (!question) faults.push({ code: 'unknownQuestion', path: `answers.${id}`, params: { id } })
    else if (found.length > 0)
      faults.push(...found.map((fault) => ({ ...fault, path: [`answers.${id}`, ...fault.path].join('.') })))
    else if (isAnswer(value)) answers[id] = value
  }
  const notes: Record<string, string> = {}
  for (const [id, note] of Object.entries(data.notes ?? {})) {
    if (questions.has(id)) notes[id] = note
    else faults.push({ code: 'unknownQuestion', path: `notes.${id}`, params: { id } })
  }
  if (faults.length > 0 && data.questionnaireVersion === questionnaire.version) return { ok: false, faults }
  const { shortlist = [], advice, openQuestion, respondent } = data
  const file: AnswersFile = {
    format: data.format,
    version: data.version,
    questionnaire: data.questionnaire,
    questionnaireVersion: data.questionnaireVersion,
    language: data.language,
    savedOn: data.savedOn,
    answers,
    notes,
    ...(shortlist.length > 0 ? { shortlist: [...new Set(shortlist)] } : {}),
    ...(advice === undefined ? {} : { advice }),
    ...(openQuestion !== undefined && questions.has(openQuestion) ? { openQuestion } : {}),
    ...(respondent === undefined ? {} : { respondent }),
  }
  const added = newQuestions(data.questionnaireVersion, questionnaire, answers)
  return { ok: true, value: { file, dropped: faults, ...(added.length > 0 ? { added } : {}) } }
}

/**
 * The text of an answers file: keys in questionnaire order, two-space JSON, a newline at the end. A report adds the figures
 * that it states.
 */
export function answersText(file: AnswersFile, questionnaire: Questionnaire, figures?: Figures): string {
  const order = questionnaire.questions.map((question) => question.id)
  const sorted = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      order.flatMap((id) => {
        const value = record[id]
        return value === undefined ? [] : [[id, value]]
      }),
    )
  const { notes, shortlist, ...rest } = file
  const ordered = {
    ...rest,
    answers: sorted(file.answers),
    ...(Object.keys(notes).length > 0 ? { notes: sorted(notes) } : {}),
    ...(shortlist && shortlist.length > 0 ? { shortlist } : {}),
    ...(figures ? { figures } : {}),
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

function foreign(data: unknown): Fault | undefined {
  const format = keyOf(data, 'format')
  if (format !== 'lotse-answers') return { code: 'foreignFormat', path: 'format' }
  const version = keyOf(data, 'version')
  if (typeof version === 'number' && version > 1)
    return { code: 'newerVersion', path: 'version', params: { version } }
  // The schema would pass over this one key without a word.
  const id = '__proto__'
  const place = ['answers', 'notes'].find((key) => keyOf(keyOf(data, key), id) !== undefined)
  return place === undefined ? undefined : { code: 'unknownQuestion', path: `${place}.${id}`, params: { id } }
}

function keyOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined
}

function isAnswer(value: unknown): value is AnswerValue {
  return (
    typeof value === 'string' || typeof value === 'number' || (typeof value === 'object' && value !== null)
  )
}

function refused(code: Fault['code'], path: string, params?: Fault['params']): Result<OpenedAnswers> {
  return { ok: false, faults: [{ code, path, ...(params ? { params } : {}) }] }
}
