import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import { walk } from '../core/questionnaire/walk'
import regular from '../pdf/fonts/source-sans-3-regular.ttf?url'
import semibold from '../pdf/fonts/source-sans-3-semibold.ttf?url'
import type { MadeReport, Session } from '../wizard/events'
import { fileNameOf } from './answersFileOf'
import { today } from './clock'
import { currentReport } from './currentReport'
import { loadPart } from './parts'

/** The report as PDF, with the name it is saved under. */
export async function makeReport(
  questionnaire: Questionnaire,
  { session, language }: { session: Session; language: Language },
): Promise<MadeReport> {
  const date = today()
  const [report, { makePdf }, fonts] = await Promise.all([
    currentReport(walk(questionnaire, session.answers), { shortlist: [], ...session }, language, date),
    loadPart(() => import('../pdf/makePdf')),
    loadPart(loadFonts),
  ])
  const { bytes, missing } = await makePdf(report, fonts, { createdOn: date })
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
