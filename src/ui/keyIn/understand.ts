import type { AnswerValue } from '../../core/answers/answers'
import type { IsoDate } from '../../core/date'
import type { Question } from '../../core/questionnaire/questionnaire'
import type { Language, QuestionTexts } from '../../core/questionnaire/texts'
import type { PaperMessages } from '../../i18n/paper/de'
import type { UiMessages } from '../../i18n/ui/de'
import { toAnswer } from '../draft/toAnswer'
import { faultWords } from '../words/faultWords'
import { noteMark, readEntry } from './readEntry'

/** An entry as an answer and a note, or what to do about it; blank takes the answer back. */
export type Understood =
  { ok: true; answer: AnswerValue | undefined; note: string } | { ok: false; words: string }

type Context = {
  texts: QuestionTexts
  language: Language
  messages: UiMessages
  paper: PaperMessages
  today: IsoDate
}

/** Reads an entry by the same rules as answers of a page. */
export function understand(typed: string, question: Question, context: Context): Understood {
  const entry = readEntry(typed, question, context.paper.keyIn, context.language)
  if (!entry.ok) return { ok: false, words: entry.words }
  const note = entry.note ?? ''
  if (typed.split(noteMark)[0]?.trim() === '') return { ok: true, answer: undefined, note }
  const drafted = toAnswer(question, entry.draft, context.language, context.today)
  if (drafted.ok) return { ok: true, answer: drafted.answer, note }
  const words = drafted.faults.map((fault) =>
    faultWords({ question: question.id, ...fault }, { question, ...context }),
  )
  return { ok: false, words: [...new Set(words)].join(' ') }
}
