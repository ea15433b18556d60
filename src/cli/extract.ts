import { openAnswers } from '../core/answers/answersFile'
import { complain, type Call, type Command } from './call'
import { questionnaireOf } from './content'
import { readReport } from './readAnswers'

/** Prints the answers file that a report carries, as it stands in it. */
export const extract: Command = {
  name: 'extract',
  usage: 'REPORT.pdf',
  options: {},
  files: [1, 1],
  run,
}

function run(call: Call): number {
  const [file = ''] = call.files
  const text = readReport(file)
  if (!text.ok) return complain(text.faults, call)
  const own = questionnaireOf(call)
  if (!own.ok) return complain(own.faults, call)
  const opened = openAnswers(text.value, own.value.questionnaire)
  if (!opened.ok)
    return complain(
      opened.faults.map((fault) => ({ ...fault, file })),
      call,
    )
  process.stdout.write(text.value)
  return 0
}
