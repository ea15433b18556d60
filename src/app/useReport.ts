import { useEffect, useState } from 'react'
import type { Language } from '../core/questionnaire/texts'
import type { ReportDocument } from '../report/reportDocument'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { today } from './clock'
import { currentReport } from './currentReport'

type Loaded<Messages> = { report: ReportDocument; messages: Messages }

/** The report on the present answers with the words of a screen; `null` until both are there. */
export function useReport<Messages>(
  state: WizardState,
  language: Language,
  wordsOf: (language: Language) => Promise<Messages>,
): Loaded<Messages> | null {
  const walk = currentWalk(state)
  const { notes, shortlist, advice, profile } = state.context
  const [loaded, setLoaded] = useState<Loaded<Messages> | null>(null)
  useEffect(() => {
    let isWanted = true
    const kept = { notes, shortlist, adviser: { profile, advice } }
    Promise.all([currentReport(walk, kept, language, today()), wordsOf(language)]).then(
      ([report, messages]) => {
        if (isWanted) setLoaded({ report, messages })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [walk, notes, shortlist, advice, profile, language, wordsOf])
  return loaded
}
