import type { Answers, Notes } from '../core/answers/answers'
import type { QuestionnaireTexts } from '../core/questionnaire/texts'
import { formatsOf } from '../i18n/format'
import type { SketchMessages } from '../i18n/sketch/de'
import type { ReportDocument } from './reportDocument'
import type { SketchBlock } from './sketchDocument'

/** What a sketch is made from; report, texts and messages are of the same language. */
export type SketchInput = {
  /** Answers that count on the present path. */
  answers: Answers
  notes: Notes
  texts: QuestionnaireTexts
  report: Pick<ReportDocument, 'language' | 'date' | 'funding'>
  messages: SketchMessages
}

/** The answer to a question in words: own text as it stands, figures and days as they are written, options by label. */
export function textAt({ answers, texts, report }: SketchInput, question: string): string | undefined {
  const value = answers[question]
  const options = texts.questions[question]?.options
  const unit = texts.questions[question]?.unit
  const formats = formatsOf(report.language)
  if (typeof value === 'number') return [formats.number(value, 2), unit].filter(Boolean).join(' ')
  if (Array.isArray(value)) {
    const labels = value.flatMap((id) => (typeof id === 'string' ? (options?.[id]?.label ?? []) : []))
    return labels.length === 0 ? undefined : labels.join('; ')
  }
  if (typeof value !== 'string' || value === 'unknown') return undefined
  if (options) return options[value]?.label
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formats.date(value) : value.trim() || undefined
}

/** What belongs at this place, with the hint of the question. */
export function missing({ texts, messages }: SketchInput, question: string): SketchBlock {
  const hint = texts.questions[question]?.help
  return { kind: 'text', text: hint === undefined ? messages.missingPlain : messages.missing(hint) }
}

/** Lines that are not blank. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
