import { assess as assessed } from '../core/assessment/assess'
import { walk } from '../core/questionnaire/walk'
import { judgeFunding } from '../core/funding/judge'
import { recommend } from '../core/recommendation/recommend'
import { resultJson } from '../core/resultJson'
import { complain, type Call, type Command } from './call'
import { contentOf } from './content'
import { readAnswers } from './readAnswers'

/** Prints the whole result of an answers file as JSON. */
export const assess: Command = {
  name: 'assess',
  usage: 'FILE [--questionnaire DIR]',
  options: { questionnaire: { type: 'string' } },
  files: [1, 1],
  run,
}

function run(call: Call): number {
  const content = contentOf(call)
  if (!content.ok) return complain(content.faults, call)
  const { questionnaire, catalogue, places = null } = content.value
  const opened = readAnswers(call.files[0] ?? '', questionnaire)
  if (!opened.ok) return complain(opened.faults, call)
  complain(opened.value.dropped, call, call.words.leftOut)
  const current = walk(questionnaire, opened.value.file.answers)
  const assessment = assessed(current)
  const funding = judgeFunding(current, call.date)
  const recommendations = catalogue
    ? recommend(current, assessment, funding, catalogue.catalogue, places, call.date)
    : []
  console.log(JSON.stringify(resultJson(current, assessment, funding, recommendations, call.date), null, 2))
  return 0
}
