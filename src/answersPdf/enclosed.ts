import { answersText, type AnswersFile } from '../core/answers/answersFile'
import { fileNameOf } from '../core/answers/fileName'
import type { Figures } from '../core/figures/figures'
import type { Questionnaire } from '../core/questionnaire/questionnaire'

/** A file as a report carries it; the description is in the language of the report. */
export type Enclosed = { name: string; mime: string; bytes: Uint8Array; description: string }

/**
 * The answers file that a report carries: named like the one that users save, so that `answersIn` knows it again. With the
 * figures that the report states it can be checked later whether they still hold.
 */
export function enclosedAnswers(
  file: AnswersFile,
  questionnaire: Questionnaire,
  description: string,
  figures?: Figures,
): Enclosed {
  return {
    name: fileNameOf(file.answers, file.savedOn, '.lotse.json'),
    mime: 'application/json',
    bytes: new TextEncoder().encode(answersText(file, questionnaire, figures)),
    description,
  }
}
