import type { DecidingQuestions } from '../reportDocument'
import type { ReportContext } from '../reportInput'
import { openQuestions } from './ruled'

/** Open questions that settle most of what perhaps fits; each question is named once. */
export function decidingTexts(context: ReportContext): DecidingQuestions[] {
  const named = new Set<string>()
  return context.deciding.flatMap(({ questions, decides }) => {
    if (questions.some((id) => named.has(id))) return []
    const open = openQuestions(questions, context)
    if (open.length < questions.length) return []
    for (const id of questions) named.add(id)
    const text = context.messages.funding.money.deciding(open.length, decides.length)
    return [{ questions: open, entries: decides, text }]
  })
}
