import { useEffect, useMemo, useState } from 'react'
import { passedOn } from '../core/answers/passedOn'
import { reportLanguages } from '../core/choices'
import type { Language } from '../core/questionnaire/texts'
import type { ReportDocument } from '../report/reportDocument'
import type { WizardContext } from '../wizard/events'
import { walkOf } from '../wizard/places'
import type { WizardState } from '../wizard/selectors'
import { answersFileOf } from './answersFileOf'
import { today } from './clock'
import { currentReport } from './currentReport'

/** What stands in the report. */
type Told = Pick<
  WizardContext,
  'questionnaire' | 'answers' | 'notes' | 'shortlist' | 'advice' | 'respondent' | 'choices' | 'profile'
>

/**
 * The report with what was chosen of it, for reading it here and for paper; `null` until it is there. `whole` is the one in the
 * language shown, with everything.
 */
export function useChosenReport(
  { context }: WizardState,
  shown: Language,
  whole: ReportDocument | null,
): ReportDocument | null {
  const { questionnaire, answers, notes, shortlist, advice, respondent, choices, profile } = context
  const told = useMemo(
    () => ({ questionnaire, answers, notes, shortlist, advice, respondent, choices, profile }),
    [questionnaire, answers, notes, shortlist, advice, respondent, choices, profile],
  )
  const isWhole = choices.names && choices.notes && reportLanguages(choices, shown)[0] === shown
  const [built, setBuilt] = useState<{ of: Told; report: ReportDocument } | null>(null)
  useEffect(() => {
    if (isWhole) return undefined
    let isWanted = true
    chosenReport(told, shown).then(
      (report) => {
        if (isWanted) setBuilt({ of: told, report })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [told, shown, isWhole])
  if (isWhole) return whole
  return built?.of === told ? built.report : null
}

function chosenReport(told: Told, shown: Language): Promise<ReportDocument> {
  const { questionnaire, answers, choices, profile, respondent } = told
  const date = today()
  const [language] = reportLanguages(choices, shown)
  const { notes, shortlist, advice } = told
  const session = { answers, notes, shortlist, advice, ...(respondent === null ? {} : { respondent }) }
  const file = passedOn(answersFileOf(session, language, questionnaire, date), questionnaire, choices)
  // With the names everything is worked out already.
  const walk = walkOf({ questionnaire, answers: choices.names ? answers : file.answers })
  const adviser = { profile, advice: file.advice ?? {} }
  return currentReport(walk, { notes: file.notes, shortlist: file.shortlist ?? [], adviser }, language, date)
}
