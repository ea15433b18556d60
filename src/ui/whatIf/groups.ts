import type { ReportDocument } from '../../report/reportDocument'
import type { StageChoice, Supposing } from './supposing'

export type Supposable = {
  question: string
  name: string
  choices: readonly StageChoice[]
  isLadder: boolean
}
export type SupposableGroup = { id: string; title: string; questions: readonly Supposable[] }

/** What can be supposed, by topic, and last the criteria of readiness; groups without a question are left out. */
export function supposableGroups(
  { topics, funding }: ReportDocument,
  readiness: string,
  { choicesOf }: Supposing,
): SupposableGroup[] {
  const groups = [
    ...topics.map(({ id, title, fields }) => ({
      id,
      title,
      questions: fields.map(({ question, name }) => ({ question, name, isLadder: true })),
    })),
    {
      id: 'readiness',
      title: readiness,
      questions: (funding.readiness?.criteria ?? []).map(({ question, name }) => ({
        question,
        name,
        isLadder: false,
      })),
    },
  ]
  return groups
    .map((group) => ({
      ...group,
      questions: group.questions
        .map((one) => ({ ...one, choices: choicesOf(one.question) }))
        .filter(({ choices }) => choices.length > 0),
    }))
    .filter(({ questions }) => questions.length > 0)
}
