import type { Catalogue } from '../core/catalogue/entry'
import { evaluate } from '../core/evaluate'
import { walk } from '../core/questionnaire/walk'
import { resultJson } from '../core/resultJson'
import { complain, type Call, type Command } from './call'
import { contentOf } from './content'
import { readAnswers } from './readAnswers'

/** Prints the whole result of an answers file as JSON. */
export const assess: Command = {
  name: 'assess',
  usage: 'FILE [--questionnaire DIR] [--chamber FILE]',
  options: { questionnaire: { type: 'string' }, chamber: { type: 'string' } },
  files: [1, 1],
  run,
}

/** A questionnaire of its own comes without a catalogue. */
const noEntries: Catalogue = { version: '', entries: [], cautions: {} }

function run(call: Call): number {
  const content = contentOf(call)
  if (!content.ok) return complain(content.faults, call)
  const { whole, questionnaire, catalogue, places = null, dropped } = content.value
  complain(dropped, call, call.words.leftOut)
  const opened = readAnswers(call.files[0] ?? '', whole, call.date)
  if (!opened.ok) return complain(opened.faults, call)
  complain(opened.value.dropped, call, call.words.leftOut)
  const current = walk(questionnaire, opened.value.file.answers)
  const { assessment, funding, recommendations } = evaluate(
    current,
    catalogue?.catalogue ?? noEntries,
    places,
    call.date,
  )
  console.log(JSON.stringify(resultJson(current, assessment, funding, recommendations, call.date), null, 2))
  return 0
}
