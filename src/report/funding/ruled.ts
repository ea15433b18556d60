import type { SaidRule } from '../../i18n/funding/deRules'
import type { OpenQuestion, RuledText } from '../reportFunding'
import type { ReportContext } from '../reportInput'

/** A sentence with the legal text on which it rests. */
export function ruled(text: string, rule: SaidRule, { messages }: ReportContext): RuledText {
  return { text, rule: messages.funding.rules[rule].law }
}

/** Open questions by name, each once. What is asked only of firms with a project leads to the question on the project. */
export function openQuestions(ids: readonly string[], context: ReportContext): OpenQuestion[] {
  const { walk, answers, questionName } = context
  const asked = new Set(walk.asked.map(({ id }) => id))
  const reachable = ids.flatMap((id) => {
    if (asked.has(id)) return [id]
    return answers['funding.wanted'] !== 'yes' && asked.has('funding.wanted') ? ['funding.wanted'] : []
  })
  return [...new Set(reachable)].map((question) => ({ question, text: questionName(question) }))
}
