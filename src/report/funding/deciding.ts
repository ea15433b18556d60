import type { DecidingQuestions } from '../reportDocument'
import type { ReportContext } from '../reportInput'
import { openQuestions } from './ruled'

/** Open questions that settle most of what perhaps fits. */
export function decidingTexts(context: ReportContext): DecidingQuestions[] {
  return context.deciding.flatMap(({ questions, decides }) => {
    const open = openQuestions(questions, context)
    if (open.length < questions.length) return []
    const text = context.messages.funding.money.deciding(open.length, decides.length)
    return [{ questions: open, entries: decides, text }]
  })
}
