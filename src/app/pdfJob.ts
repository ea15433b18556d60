import { questionnaire } from 'virtual:lotse/questionnaire'
import { enclosedAnswers } from '../answersPdf/enclosed'
import { fileNameOf } from '../core/answers/fileName'
import { passedOn } from '../core/answers/passedOn'
import { reportLanguages } from '../core/choices'
import type { IsoDate } from '../core/date'
import type { Chamber } from '../core/chamber/chamber'
import { enclosedWords } from '../i18n/enclosed'
import { previewOf } from '../pdf/preview/preview'
import { pause, type PdfRequest, type Watch } from '../pdf/request'
import { requestOf } from '../pdf/requestOf'
import type { Preview } from '../report/preview'
import type { MadeReport, ReportOrder } from '../wizard/events'
import { walkOf } from '../wizard/places'
import { answersFileOf } from './answersFileOf'
import { currentFigures, currentReport } from './currentReport'
import { loadPart } from './parts'
import { questionnaireOf } from './questionnaireOf'
import { fontsFor } from './pdfFonts'

/** Everything that a file or its preview is made from, as plain data. */
export type PdfJob = Omit<ReportOrder, 'questionnaire'> & { date: IsoDate; chamber: Chamber | null }

/** Share of the work after which the words and figures are there and the pages begin. */
const beforePages = 0.15
/** Least share that is told. */
const leastStep = 0.05

/** The file that was ordered, with the name it is saved under. */
export async function fileOf(job: PdfJob, watch: Watch): Promise<MadeReport> {
  const { choices, date, entry } = job
  const { file, walk, request } = await prepared(job, watch)
  const { language } = request.report
  const attachment =
    choices.enclosing && entry === null
      ? {
          attachment: enclosedAnswers(
            file,
            questionnaire,
            enclosedWords[language],
            await currentFigures(walk, date),
          ),
        }
      : {}
  const [fonts, { makePdf }] = await Promise.all([
    fontsFor(request),
    loadPart(() => import('../pdf/makePdf')),
  ])
  const { bytes, missing, pages } = await makePdf(
    request,
    fonts,
    { createdOn: date, ...attachment },
    after(watch),
  )
  const ending = entry === null ? '.pdf' : `-${entry}.pdf`
  return {
    fileName: fileNameOf(file.answers, date, ending),
    bytes: new Uint8Array(bytes),
    missing,
    pages,
  }
}

/** The pages of the file that would be made. */
export async function pagesOf(job: PdfJob, watch: Watch): Promise<Preview> {
  const { request } = await prepared(job, watch)
  return previewOf(request, await fontsFor(request), after(watch))
}

async function prepared(job: PdfJob, watch: Watch) {
  const { session, language, choices, profile, entry, date, chamber } = job
  const languages = reportLanguages(entry === null ? choices : { ...choices, form: 'full' }, language)
  const [first] = languages
  const file = passedOn(answersFileOf(session, first, questionnaire, date), questionnaire, choices)
  const asked = chamber === null ? questionnaire : questionnaireOf(chamber, questionnaire)
  const walk = walkOf({ questionnaire: asked, answers: file.answers })
  const { notes, shortlist = [], advice = {} } = file
  const reports = []
  for (const one of languages) {
    await pause(watch, (beforePages * reports.length) / languages.length)
    reports.push(await currentReport(walk, { notes, shortlist, adviser: { profile, advice } }, one, date))
  }
  await pause(watch, beforePages)
  const [report, ...others] = reports
  if (report === undefined) throw new Error('A report has a language')
  const request: PdfRequest = requestOf(choices, [report, ...others], entry)
  return { file, walk, request }
}

/** Follows the pages; tells no more often than what can be seen, as each time costs the page a drawing. */
function after({ onProgress, ...watch }: Watch): Watch {
  let told = beforePages
  return {
    ...watch,
    onProgress: (share) => {
      const progress = beforePages + (1 - beforePages) * share
      if (progress - told < leastStep) return
      told = progress
      onProgress?.(progress)
    },
  }
}
