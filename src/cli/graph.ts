import { complain, type Call, type Command } from './call'
import { questionnaireOf } from './content'
import { mermaid } from './mermaid'

/** Prints the graph of all questions. */
export const graph: Command = {
  name: 'graph',
  usage: '[--format mermaid] [--questionnaire DIR]',
  options: { format: { type: 'string' }, questionnaire: { type: 'string' } },
  files: [0, 0],
  run,
}

function run(call: Call): number {
  const { format } = call.texts
  if (format !== undefined && format !== 'mermaid') {
    console.error(call.words.badFormat(format))
    return 2
  }
  const parsed = questionnaireOf(call)
  if (!parsed.ok) return complain(parsed.faults, call)
  const { questionnaire, texts } = parsed.value
  console.log(mermaid(questionnaire, texts[call.language ?? 'de']))
  return 0
}
