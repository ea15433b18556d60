import * as z from 'zod/mini'
import { isDate, type IsoDate } from '../date'
import type { Question } from '../questionnaire/questionnaire'
import type { Fault, FaultCode } from '../result'
import type { AnswerValue, Row } from './answers'
import { cellParams, futureCells, missingOrUnknown, rowsSchema } from './rowSchemas'

/** What is wrong with one answer; `path` is the place inside it (row and column, or empty). */
export type AnswerFault = Pick<Fault, 'code' | 'params'> & { path: readonly (string | number)[] }

type AnswerSchema = z.ZodMiniType<AnswerValue>

const cache = new WeakMap<Question, AnswerSchema>()

/** The schema that an answer to the question must meet, for files and for the form alike. Errors are fault codes. */
function answerSchema(question: Question): AnswerSchema {
  const known = cache.get(question)
  if (known) return known
  const schema = schemaOf(question)
  cache.set(question, schema)
  return schema
}

/**
 * Faults of a value as an answer to the question; none where it fits. Days in the rows of a list are held against `today`,
 * where it is given.
 */
export function answerFaults(question: Question, value: unknown, today?: IsoDate): AnswerFault[] {
  const parsed = answerSchema(question).safeParse(value)
  if (parsed.success) return today === undefined ? [] : futureFaults(question, parsed.data, today)
  return parsed.error.issues.map((issue) => {
    const code = faultCode(issue.message)
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
    const params = paramsOf(question, code, String(path.at(-1)))
    return { code, path, ...(params ? { params } : {}) }
  })
}

function futureFaults(question: Question, answer: AnswerValue, today: IsoDate): AnswerFault[] {
  if ((question.type !== 'enterprises' && question.type !== 'aids') || !isRows(answer)) return []
  return futureCells(question.type, answer, today).map((path) => ({
    code: 'tooHigh',
    path,
    params: { maximum: today },
  }))
}

function isRows(answer: AnswerValue): answer is readonly Row[] {
  return Array.isArray(answer) && answer.every((row) => typeof row === 'object')
}

const codes: Readonly<Record<string, FaultCode>> = {
  wrongType: 'wrongType',
  unknownOption: 'unknownOption',
  tooFew: 'tooFew',
  tooMany: 'tooMany',
  tooLow: 'tooLow',
  tooHigh: 'tooHigh',
  notWhole: 'notWhole',
  tooLong: 'tooLong',
  notADate: 'notADate',
  notAPostcode: 'notAPostcode',
  notAlone: 'notAlone',
  repeated: 'repeated',
  missing: 'missing',
}

function faultCode(message: string): FaultCode {
  return codes[message] ?? 'wrongType'
}

/** The figures that the words of a fault need; `place` is the column of a list. */
function paramsOf(question: Question, code: FaultCode, place: string): Fault['params'] {
  switch (question.type) {
    case 'number':
      if (code === 'tooLow') return question.min === undefined ? undefined : { minimum: question.min }
      if (code === 'tooHigh') return question.max === undefined ? undefined : { maximum: question.max }
      if (code === 'notWhole') return { decimals: question.decimals }
      return code === 'wrongType' ? { expected: 'number' } : undefined
    case 'text':
      return code === 'tooLong' ? { maximum: question.maxLength } : undefined
    case 'enterprises':
    case 'aids':
      return cellParams(question.type, code, place)
    default:
      return undefined
  }
}

function schemaOf(question: Question): AnswerSchema {
  switch (question.type) {
    case 'single':
      return z.enum([...question.options, ...question.allow], 'unknownOption')
    case 'multiple':
      return multipleSchema(question)
    case 'grid':
      return gridSchema(question)
    case 'number':
      return numberSchema(question)
    case 'text':
      return z
        .string('wrongType')
        .check(z.minLength(1, 'missing'), z.maxLength(question.maxLength, 'tooLong'))
    case 'postcode':
      return z.string('notAPostcode').check(z.regex(/^\d{5}$/, 'notAPostcode'))
    case 'date':
      return dateSchema(question)
    case 'enterprises':
    case 'aids':
      return rowsSchema(question.type)
  }
}

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>

function multipleSchema(question: Of<'multiple'>): AnswerSchema {
  const alone = new Set([...question.exclusive, ...question.allow])
  return z.array(z.enum([...question.options, ...question.allow], 'unknownOption'), 'wrongType').check(
    z.refine((chosen) => question.optional || chosen.length > 0, 'tooFew'),
    z.refine((chosen) => new Set(chosen).size === chosen.length, 'repeated'),
    z.refine((chosen) => chosen.length === 1 || !chosen.some((id) => alone.has(id)), 'notAlone'),
  )
}

function gridSchema(question: Of<'grid'>): AnswerSchema {
  const values = z.enum([...question.options, ...question.allow], { error: missingOrUnknown })
  return z.record(z.enum(question.rows, 'unknownOption'), values, 'wrongType')
}

/** Whole numbers up to 15 digits stay exact; `decimals` bounds the digits after the point. */
function numberSchema(question: Of<'number'>): AnswerSchema {
  const number = z.number('wrongType').check(
    z.gte(question.min ?? -1e15, 'tooLow'),
    z.lte(question.max ?? 1e15, 'tooHigh'),
    z.refine((value) => Number(value.toFixed(question.decimals)) === value, 'notWhole'),
  )
  return question.allow.includes('unknown') ? z.union([number, z.literal('unknown')]) : number
}

function dateSchema(question: Of<'date'>): AnswerSchema {
  return z.string('notADate').check(
    z.refine(isDate, 'notADate'),
    z.refine((date) => question.min === undefined || date >= question.min, 'tooLow'),
    z.refine((date) => question.max === undefined || date <= question.max, 'tooHigh'),
  )
}
