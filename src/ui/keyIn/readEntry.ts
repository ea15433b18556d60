import { listColumns, type Column } from '../../core/answers/rowSchemas'
import { answerLetters, apartOf, optionKeys } from '../../core/questionnaire/numbers'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import type { PaperMessages } from '../../i18n/paper/de'
import { emptyDate, emptyDraft, type DateDraft, type QuestionDraft, type RowDraft } from '../draft/draft'
import type { ListQuestion, Of } from '../draft/kinds'

type Words = PaperMessages['keyIn']

/** What a typed entry comes to: a draft and a note, or what to do about it. */
export type Entry =
  { ok: true; draft: QuestionDraft; note: string | undefined } | { ok: false; words: string }

type Read = { draft: QuestionDraft } | { words: string }

/** Between an answer and its note. */
export const noteMark = '##'

/** Reads what was typed for a question: digits for options, as printed; figures, days and texts as they stand. */
export function readEntry(typed: string, question: Question, words: Words, language: Language): Entry {
  const [entry = '', ...notes] = typed.split(noteMark)
  const note = notes.length > 0 ? notes.join(noteMark).trim() : undefined
  const read = readAnswer(entry.trim(), question, words, language)
  return 'draft' in read ? { ok: true, draft: read.draft, note } : { ok: false, words: read.words }
}

function readAnswer(text: string, question: Question, words: Words, language: Language): Read {
  const draft = emptyDraft(question.type === 'grid' ? question.rows.length : 0)
  if (text === '') return { draft }
  const keys = keysOf(question, language).join(', ')
  switch (question.type) {
    case 'single':
      return readSingle(text, question, draft, words, keys)
    case 'multiple':
      return readMultiple(text, question, draft, words, keys)
    case 'grid':
      return readGrid(text, question, draft, words, keys)
    case 'number':
      return { draft: allowedOf(text, question) ? { ...draft, choice: 'unknown' } : { ...draft, text } }
    case 'text':
    case 'postcode':
      return { draft: { ...draft, text } }
    case 'date':
      return { draft: { ...draft, date: dateIn(text) } }
    case 'enterprises':
    case 'aids':
      return readRows(text, question, draft, words)
  }
}

/** Digits and letters of all answers that a question allows, for the words of a fault. */
export function keysOf(question: Question, language: Language): string[] {
  const letters = answerLetters[language]
  return [...optionKeys(question).map(({ key }) => key), ...question.allow.map((id) => letters[id])]
}

function allowedOf(text: string, question: Question): string | undefined {
  const apart = apartOf(text)
  return question.allow.find((id) => id === apart)
}

/** The option of a digit; "2" stands for "02". */
function optionOf(text: string, question: Question): string | undefined {
  const keys = optionKeys(question)
  const found = keys.find(({ key }) => key === text || key === text.padStart(2, '0'))
  return found?.id ?? allowedOf(text, question)
}

function readSingle(
  text: string,
  question: Of<'single'>,
  draft: QuestionDraft,
  words: Words,
  keys: string,
): Read {
  const choice = optionOf(text, question)
  if (choice !== undefined) return { draft: { ...draft, choice } }
  return { words: /\d[\s,;+]+\d/.test(text) ? words.oneOnly(keys) : words.noSuchOption(text, keys) }
}

function readMultiple(
  text: string,
  question: Of<'multiple'>,
  draft: QuestionDraft,
  words: Words,
  keys: string,
): Read {
  const chosen: string[] = []
  for (const part of partsOf(text, question)) {
    const option = optionOf(part, question)
    if (option === undefined) return { words: words.noSuchOption(part, keys) }
    if (!chosen.includes(option)) chosen.push(option)
  }
  const order = [...question.options, ...question.allow]
  return { draft: { ...draft, chosen: order.filter((id) => chosen.includes(id)) } }
}

function readGrid(
  text: string,
  question: Of<'grid'>,
  draft: QuestionDraft,
  words: Words,
  keys: string,
): Read {
  const parts = partsOf(text, question)
  if (parts.length !== question.rows.length) return { words: words.perRow(question.rows.length, keys) }
  const wrong = parts.find((part) => optionOf(part, question) === undefined)
  if (wrong !== undefined) return { words: words.noSuchOption(wrong, keys) }
  return { draft: { ...draft, grid: parts.map((part) => optionOf(part, question) ?? '') } }
}

/** Digits apart, or run together where one digit is enough for each option. */
function partsOf(text: string, question: Question): string[] {
  const parts = text.split(/[\s,;+]+/).filter(Boolean)
  const isOneDigit = optionKeys(question).every(({ key }) => key.length === 1)
  return isOneDigit ? parts.flatMap((part) => [...part]) : parts
}

/** "31.3.2027", "31 3 27", "2027-03-31" or "31032027". */
function dateIn(text: string): DateDraft {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' }
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text)
  const [day = '', month = '', year = ''] = run ? run.slice(1) : text.split(/[\s./-]+/)
  return { day, month, year }
}

function readRows(text: string, question: ListQuestion, draft: QuestionDraft, words: Words): Read {
  if (text === '0') return { draft: { ...draft, choice: 'none' } }
  const columns = listColumns[question.type]
  const rows: RowDraft[] = []
  for (const line of text.split(';').map((each) => each.trim())) {
    if (line === '') continue
    const cells = line.split(/\s+/)
    if (cells.length > columns.length) return { words: words.tooManyCells(columns.length) }
    const row: RowDraft = { cells: {}, dates: {} }
    for (const [index, column] of columns.entries()) {
      const cell = cells[index] ?? '-'
      const typed = cell === '-' ? '' : cell
      if (column.kind === 'date') row.dates[column.id] = typed === '' ? { ...emptyDate } : dateIn(typed)
      else {
        const read = cellIn(typed, column)
        if (read === undefined) return { words: words.noSuchOption(typed, choiceKeys(column).join(', ')) }
        row.cells[column.id] = read
      }
    }
    rows.push(row)
  }
  return { draft: { ...draft, rows } }
}

function choiceKeys(column: Column): string[] {
  return column.kind === 'choice' ? column.options.map((_, index) => String(index + 1)) : []
}

function cellIn(typed: string, column: Column): string | undefined {
  if (column.kind !== 'choice' || typed === '') return typed
  if (apartOf(typed) === 'unknown' && column.options.includes('unknown')) return 'unknown'
  return column.options[Number(typed) - 1]
}
