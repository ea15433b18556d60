import { places } from 'virtual:lotse/places'
import type { Catalogue } from '../core/catalogue/entry'
import type { IsoDate } from '../core/date'
import { evaluate, type Evaluation } from '../core/evaluate'
import { figuresOf, type Figures } from '../core/figures/figures'
import type { TextSet } from '../core/questionnaire/texts'
import type { Walk } from '../core/questionnaire/walk'
import type { Notes } from '../core/answers/answers'
import type { AdviserInput } from '../report/adviser'
import { buildReport } from '../report/buildReport'
import type { ReportDocument } from '../report/reportDocument'
import { offeredWith } from './catalogueOf'
import { loadPart } from './parts'
import { questionTexts } from './questionTexts'

type Kept = { notes: Notes; shortlist: readonly string[]; adviser?: AdviserInput }

/** The report on the present answers, for the results page and the PDF alike. */
export async function currentReport(
  walk: Walk,
  { notes, shortlist, adviser }: Kept,
  set: TextSet,
  today: IsoDate,
): Promise<ReportDocument> {
  const [texts, { catalogueTexts, messages }, { catalogue, chamber, ownTexts }] = await Promise.all([
    questionTexts(set),
    loadPart(wordings[set]),
    offeredWith(walk.questionnaire),
  ])
  const entries = { ...catalogueTexts.entries, ...ownTexts[texts.language] }
  return buildReport({
    ...evaluationOf(walk, catalogue, today),
    walk,
    texts,
    catalogue,
    catalogueTexts: { ...catalogueTexts, entries },
    notes,
    shortlist,
    language: texts.language,
    today,
    ...(adviser ? { adviser } : {}),
    chamber,
    messages,
  })
}

/** The figures that the report on these answers states. */
export async function currentFigures(walk: Walk, today: IsoDate): Promise<Figures> {
  const { catalogue } = await offeredWith(walk.questionnaire)
  return figuresOf(walk, evaluationOf(walk, catalogue, today), catalogue, today)
}

const evaluations = new WeakMap<Walk, { today: IsoDate; evaluation: Evaluation }>()

/** Worked out once for a walk and a day: notes, shortlist, language and the screen shown change nothing in it. */
function evaluationOf(walk: Walk, catalogue: Catalogue, today: IsoDate): Evaluation {
  const known = evaluations.get(walk)
  if (known?.today === today) return known.evaluation
  const evaluation = evaluate(walk, catalogue, places, today)
  evaluations.set(walk, { today, evaluation })
  return evaluation
}

const wordings = { de: german, 'de-plain': plain, en: english }

async function plain() {
  const [{ catalogueTexts }, { dePlain }] = await Promise.all([
    import('virtual:lotse/catalogue/de'),
    import('../i18n/report/dePlain'),
  ])
  return { catalogueTexts, messages: dePlain }
}

async function german() {
  const [{ catalogueTexts }, { de }] = await Promise.all([
    import('virtual:lotse/catalogue/de'),
    import('../i18n/report/de'),
  ])
  return { catalogueTexts, messages: de }
}

async function english() {
  const [{ catalogueTexts }, { en }] = await Promise.all([
    import('virtual:lotse/catalogue/en'),
    import('../i18n/report/en'),
  ])
  return { catalogueTexts, messages: en }
}
