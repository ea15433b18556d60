import { openAnswers } from '../core/answers/answersFile'
import type { Catalogue } from '../core/catalogue/entry'
import { checkReport } from '../core/figures/checkReport'
import { figuresIn } from '../core/figures/figuresSchema'
import type { Fault } from '../core/result'
import { complain, type Call, type Command } from './call'
import { contentOf } from './content'
import { textIn } from './readAnswers'

/** Prints as JSON whether the figures of a report still hold; of an answers file, what has changed since it was saved. */
export const compare: Command = {
  name: 'compare',
  usage: 'REPORT.pdf|FILE [--questionnaire DIR] [--chamber FILE]',
  options: { questionnaire: { type: 'string' }, chamber: { type: 'string' } },
  files: [1, 1],
  run,
}

/** A questionnaire of its own comes without a catalogue. */
const noEntries: Catalogue = { version: '', entries: [], cautions: {} }

function run(call: Call): number {
  const [file = ''] = call.files
  const content = contentOf(call)
  if (!content.ok) return complain(content.faults, call)
  const { whole, questionnaire, catalogue, places = null, dropped } = content.value
  complain(dropped, call, call.words.leftOut)
  const text = textIn(file)
  if (!text.ok) return complain(text.faults, call)
  const refused = (faults: readonly Fault[]) =>
    complain(
      faults.map((fault) => ({ ...fault, file })),
      call,
    )
  const opened = openAnswers(text.value, whole, call.date)
  if (!opened.ok) return refused(opened.faults)
  const figures = figuresIn(text.value)
  if (!figures.ok) return refused(figures.faults)
  const { before, now, changes } = checkReport(
    opened.value.file,
    figures.value,
    { questionnaire, catalogue: catalogue?.catalogue ?? noEntries, places },
    call.date,
  )
  const result = {
    date: before.date,
    today: now.date,
    questionnaire: { from: opened.value.file.questionnaireVersion, to: now.questionnaire },
    catalogue: { from: figures.value?.catalogue ?? null, to: now.catalogue },
    carriesFigures: figures.value !== null,
    holds: changes.length === 0,
    changes,
    newQuestions: opened.value.added ?? [],
    leftOut: opened.value.dropped,
  }
  console.log(JSON.stringify(result, null, 2))
  return 0
}
