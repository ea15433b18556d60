import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Call } from './call'

/** Questions by stages without an example from practice, one line each: without one, stages are read too kindly. */
export function ladderNotices(
  { wordings, questionnaire, texts }: ParsedQuestionnaire,
  { words }: Call,
): readonly string[] {
  return questionnaire.questions.flatMap((question) => {
    const isLadder = question.type === 'single' && question.stages
    if (!isLadder || texts.de.questions[question.id]?.example !== undefined) return []
    const place = `questions[${question.id}]`
    const file = wordings.find((wording) => wording.place === place)?.file
    return [`${file === undefined ? '' : `${file}: `}${place}.example: ${words.noExample}`]
  })
}
