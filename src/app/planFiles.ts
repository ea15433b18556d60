import { fileNameOf } from '../core/answers/fileName'
import type { Language } from '../core/questionnaire/texts'
import type { PlanMessages } from '../i18n/plan/de'
import type { ReportDocument } from '../report/reportDocument'
import type { SketchDocument } from '../report/sketchDocument'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { today } from './clock'
import { currentReport } from './currentReport'
import { download } from './download'
import { loadPart } from './parts'
import { allWords, firstWords } from './words'

/** Saves the timetable as a calendar file and gives its name. */
export async function saveCalendar(
  state: WizardState,
  report: ReportDocument,
  { calendar }: PlanMessages,
): Promise<string> {
  const { calendarFile } = await loadPart(() => import('../report/calendar'))
  const { answers } = state.context
  const title = answers['funding.title']
  const text = calendarFile(report.funding.timeline, {
    today: today(),
    language: report.language,
    words: calendar,
    scope: [report.company ?? '', typeof title === 'string' ? title : ''].join('\n'),
  })
  const fileName = fileNameOf(answers, today(), '.ics')
  download(fileName, text, 'text/calendar')
  return fileName
}

/** Saves the sketch of the project as a Word file and gives its name. */
export async function saveSketch(state: WizardState, language: Language): Promise<string> {
  const [sketch, { makeDocx }] = await Promise.all([
    sketchIn(state, language),
    loadPart(() => import('../office/docx/makeDocx')),
  ])
  const fileName = fileNameOf(state.context.answers, today(), '.docx')
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  download(fileName, makeDocx(sketch, today()), type)
  return fileName
}

/** Copies the sketch as plain text, where the browser allows it. */
export async function copySketch(
  state: WizardState,
  language: Language,
): Promise<{ copied: boolean; text: string }> {
  const [sketch, { sketchText }] = await Promise.all([
    sketchIn(state, language),
    loadPart(() => import('../report/sketchDocument')),
  ])
  const text = sketchText(sketch)
  try {
    await navigator.clipboard.writeText(text)
    return { copied: true, text }
  } catch {
    return { copied: false, text }
  }
}

/** The sketch in a language, whatever the language of the page. */
async function sketchIn(state: WizardState, language: Language): Promise<SketchDocument> {
  const walk = currentWalk(state)
  const { notes, shortlist } = state.context
  const [report, { texts }, messages, { sketchOf }] = await Promise.all([
    currentReport(walk, { notes, shortlist }, language, today()),
    firstWords(language).then(allWords),
    loadPart(async () =>
      language === 'de' ? (await import('../i18n/sketch/de')).de : (await import('../i18n/sketch/en')).en,
    ),
    loadPart(() => import('../report/sketch')),
  ])
  return sketchOf({ answers: walk.answers, notes, texts, report, messages })
}
