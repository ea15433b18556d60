import { readFileSync } from 'node:fs'
import { openAnswers } from '../../src/core/answers/answersFile'
import { assess } from '../../src/core/assessment/assess'
import { judgeFunding } from '../../src/core/funding/judge'
import { walk } from '../../src/core/questionnaire/walk'
import { resultJson, type ResultJson } from '../../src/core/resultJson'
import { readQuestionnaire } from '../../src/content/readQuestionnaire'
import { valueOf } from './content'

/** Result of an answers file for one of the models written as questionnaires. */
export function modelResult(model: 'readiness' | 'shares', answers: string): ResultJson {
  const { questionnaire } = valueOf(readQuestionnaire(`tests/models/${model}`))
  const text = readFileSync(`tests/models/${model}/${answers}.lotse.json`, 'utf8')
  const current = walk(questionnaire, valueOf(openAnswers(text, questionnaire)).file.answers)
  return resultJson(current, assess(current), judgeFunding(current, '2026-11-21'), [], '2026-11-21')
}

/** Score, range and level of each topic, in one line each. */
export function topicFigures({ topics }: ResultJson): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(topics).map(([id, { score, range, level }]) => [id, { score, range, level }]),
  )
}
