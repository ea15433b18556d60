import type { AnswerValue, Notes } from '../../src/core/answers/answers'
import { listColumns } from '../../src/core/answers/rowSchemas'
import type { Page } from '../../src/core/questionnaire/path'
import type { Question } from '../../src/core/questionnaire/questionnaire'
import type { Language } from '../../src/core/questionnaire/texts'
import { questionName } from '../../src/ui/draft/fieldName'

/** What goes into the fields of a page: name of the field to what is typed or chosen there. */
export type Fields = {
  typed: ReadonlyMap<string, string>
  chosen: ReadonlyMap<string, readonly string[]>
  /** Rows to add by the button of that name. */
  rows: ReadonlyMap<string, number>
}

type Answers = Readonly<Record<string, AnswerValue>>

/** The fields of a page for these answers and notes, as people would fill them in. */
export function fieldsOf(page: Page, answers: Answers, notes: Notes, language: Language): Fields {
  const typed = new Map<string, string>()
  const chosen = new Map<string, readonly string[]>()
  const rows = new Map<string, number>()
  page.questions.forEach((question, index) => {
    const name = questionName(index)
    const answer = answers[question.id]
    const note = notes[question.id]
    if (note !== undefined) typed.set(`note.${index}`, note)
    if (answer !== undefined) fill(question, name, answer)
  })
  return { typed, chosen, rows }

  function fill(question: Question, name: string, answer: AnswerValue): void {
    if (typeof answer === 'number') typed.set(name, typedNumber(answer, language))
    else if (typeof answer === 'string') fillText(question, name, answer)
    else if (question.type === 'enterprises' || question.type === 'aids') {
      if (Array.isArray(answer)) fillRows(question.type, name, answer)
    } else if (Array.isArray(answer)) chosen.set(name, answer)
    else for (const [row, option] of Object.entries(answer)) chosen.set(`${name}.${row}`, [option])
  }

  function fillText({ type }: Question, name: string, answer: string): void {
    if (type === 'number') chosen.set(`${name}.unknown`, [answer])
    else if (type === 'text' || type === 'postcode') typed.set(name, answer)
    else if (type === 'date') fillDate(name, answer)
    else chosen.set(name, [answer])
  }

  function fillDate(name: string, date: string): void {
    const [year = '', month = '', day = ''] = date.split('-')
    typed.set(name, String(Number(day)))
    typed.set(`${name}.month`, String(Number(month)))
    typed.set(`${name}.year`, year)
  }

  function fillRows(type: 'enterprises' | 'aids', name: string, list: readonly unknown[]): void {
    if (list.length === 0) chosen.set(`${name}.none`, ['none'])
    rows.set(name, list.length)
    list.forEach((row, index) => {
      for (const { id, kind } of listColumns[type]) {
        const cell: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, id) : undefined
        const field = `${name}.${index}.${id}`
        if (typeof cell === 'number') typed.set(field, typedNumber(cell, language))
        else if (typeof cell !== 'string') continue
        else if (kind === 'date') fillDate(field, cell)
        else chosen.set(field, [cell])
      }
    })
  }
}

function typedNumber(value: number, language: Language): string {
  return String(value).replace('.', language === 'de' ? ',' : '.')
}
