import { enclosedAnswers } from '../answersPdf/enclosed'
import { fileNameOf } from '../core/answers/fileName'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import { enclosedWords } from '../i18n/enclosed'
import regular from '../pdf/fonts/source-sans-3-regular.ttf?url'
import semibold from '../pdf/fonts/source-sans-3-semibold.ttf?url'
import type { MadeReport, MakeReport } from '../wizard/events'
import { walkOf } from '../wizard/places'
import { answersFileOf } from './answersFileOf'
import { today } from './clock'
import { currentReport } from './currentReport'
import { loadPart } from './parts'

/** The report as PDF, with the name it is saved under; with all answers in it, to read and to go on with, or without. */
export async function makeReport(
  questionnaire: Questionnaire,
  { session, language: shown, choices }: Parameters<MakeReport>[0],
): Promise<MadeReport> {
  const date = today()
  const language = choices.language ?? shown
  const [report, { makePdf }, fonts] = await Promise.all([
    currentReport(
      walkOf({ questionnaire, answers: session.answers }),
      { shortlist: [], ...session },
      language,
      date,
    ),
    loadPart(() => import('../pdf/makePdf')),
    loadPart(loadFonts),
  ])
  const file = answersFileOf(session, language, questionnaire, date)
  const { bytes, missing } = await makePdf({ form: 'full', report, parts: choices.parts }, fonts, {
    createdOn: date,
    ...(choices.enclosing
      ? { attachment: enclosedAnswers(file, questionnaire, enclosedWords[language]) }
      : {}),
  })
  return { fileName: fileNameOf(session.answers, date, '.pdf'), bytes: new Uint8Array(bytes), missing }
}

async function loadFonts() {
  const [first, second] = await Promise.all([bytesAt(regular), bytesAt(semibold)])
  return { regular: first, semibold: second }
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} for ${address}`)
  return new Uint8Array(await response.arrayBuffer())
}
