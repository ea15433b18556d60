import { catalogue } from 'virtual:lotse/catalogue'
import { places } from 'virtual:lotse/places'
import { openAnswers } from '../core/answers/answersFile'
import type { IsoDate } from '../core/date'
import { checkReport } from '../core/figures/checkReport'
import { figuresIn } from '../core/figures/figuresSchema'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { CheckState } from '../ui/check/props'
import type { PickedFile } from '../wizard/events'
import { offeredWith } from './catalogueOf'
import { wholeOf } from './chamberQuestionnaire'
import { textIn } from './openFile'

/** Entry that comes after an ended one. */
export function successorOf(id: string): string | undefined {
  return catalogue.entries.find((entry) => entry.id === id)?.successor
}

/** What a chosen file states, worked out again for today; the answers in the wizard are not touched. */
export async function checkFile(
  file: PickedFile,
  questionnaire: Questionnaire,
  today: IsoDate,
): Promise<CheckState> {
  const text = await textIn(file)
  if (!text.ok) return { state: 'refused', faults: text.faults }
  const opened = openAnswers(text.value, wholeOf(questionnaire), today)
  if (!opened.ok) return { state: 'refused', faults: opened.faults }
  const { catalogue: offered } = await offeredWith(questionnaire)
  const { file: answersFile, dropped, added = [] } = opened.value
  const figures = figuresIn(text.value)
  const carried = figures.ok ? figures.value : null
  const firm = answersFile.answers['company.name']
  return {
    state: 'checked',
    file,
    checked: {
      report: checkReport(answersFile, carried, { questionnaire, catalogue: offered, places }, today),
      ...(typeof firm === 'string' ? { firm } : {}),
      questionnaire: answersFile.questionnaireVersion,
      carries: !figures.ok ? 'unreadable' : carried ? 'figures' : 'none',
      added,
      dropped,
      shortlist: answersFile.shortlist ?? [],
    },
  }
}
