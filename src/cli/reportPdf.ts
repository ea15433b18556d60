import { enclosedAnswers } from '../answersPdf/enclosed'
import type { AnswersFile } from '../core/answers/answersFile'
import { passedOn } from '../core/answers/passedOn'
import type { Chamber } from '../core/chamber/chamber'
import type { ParsedCatalogue } from '../core/catalogue/parse'
import { reportLanguages, type ReportChoices } from '../core/choices'
import type { IsoDate } from '../core/date'
import { evaluate } from '../core/evaluate'
import { figuresOf } from '../core/figures/figures'
import type { Places } from '../core/places/places'
import type { Profile } from '../core/profile/profile'
import type { ParsedQuestionnaire } from '../core/questionnaire/parse'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language } from '../core/questionnaire/texts'
import { walk } from '../core/questionnaire/walk'
import { enclosedWords } from '../i18n/enclosed'
import { de } from '../i18n/report/de'
import { en } from '../i18n/report/en'
import { makePdf, type MadePdf } from '../pdf/makePdf'
import type { PdfFonts, PdfRequest } from '../pdf/request'
import { requestOf } from '../pdf/requestOf'
import { buildReport } from '../report/buildReport'

export type ReportContent = ParsedQuestionnaire & {
  /** The questionnaire with all its topics: what answers files are read by. */
  whole: Questionnaire
  catalogue: ParsedCatalogue
  places?: Places
  /** Who offers the check. */
  chamber: Chamber | null
}

export type ReportOptions = {
  choices: ReportChoices
  profile: Profile | null
  fontsFor: (request: PdfRequest) => Promise<PdfFonts>
  date: IsoDate
}

/** The report on an answers file, the same to the byte as the page makes it. */
export async function reportPdf(
  saved: AnswersFile,
  { whole, questionnaire, texts, catalogue, places, chamber }: ReportContent,
  { choices, profile, fontsFor, date }: ReportOptions,
): Promise<MadePdf> {
  const languages = reportLanguages(choices, saved.language)
  const [first, ...others] = languages
  const present = {
    ...saved,
    questionnaireVersion: questionnaire.version,
    language: first,
    savedOn: date,
  }
  const file = passedOn(present, whole, choices)
  const { notes, shortlist = [], advice = {} } = file
  const current = walk(questionnaire, file.answers)
  const evaluation = evaluate(current, catalogue.catalogue, places ?? null, date)
  const reportIn = (language: Language) =>
    buildReport({
      ...evaluation,
      walk: current,
      texts: texts[language],
      catalogue: catalogue.catalogue,
      catalogueTexts: catalogue.texts[language],
      notes,
      shortlist,
      adviser: { profile, advice },
      chamber,
      language,
      today: date,
      messages: language === 'en' ? en : de,
    })
  const figures = figuresOf(current, evaluation, catalogue.catalogue, date)
  const request = requestOf(choices, [reportIn(first), ...others.map(reportIn)])
  return makePdf(request, await fontsFor(request), {
    createdOn: date,
    ...(choices.enclosing ? { attachment: enclosedAnswers(file, whole, enclosedWords[first], figures) } : {}),
  })
}
