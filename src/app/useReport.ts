import { useEffect, useState } from 'react'
import type { Language, TextSet } from '../core/questionnaire/texts'
import type { ReportDocument } from '../report/reportDocument'
import { currentWalk, type WizardState } from '../wizard/selectors'
import { today } from './clock'
import { currentReport } from './currentReport'
import { textSetOf } from './plain'

type Loaded<Messages> = { report: ReportDocument; messages: Messages }

/** The report on the present answers with the words of a screen, plain where chosen; `null` until both are there. */
export function useReport<Messages>(
  state: WizardState,
  language: Language,
  wordsOf: (language: Language, set: TextSet) => Promise<Messages>,
  set: TextSet = textSetOf(language, state.context),
): Loaded<Messages> | null {
  const walk = currentWalk(state)
  const { notes, shortlist, advice, profile } = state.context
  const [loaded, setLoaded] = useState<Loaded<Messages> | null>(null)
  useEffect(() => {
    let isWanted = true
    const kept = { notes, shortlist, adviser: { profile, advice } }
    Promise.all([currentReport(walk, kept, set, today()), wordsOf(language, set)]).then(
      ([report, messages]) => {
        if (isWanted) setLoaded({ report, messages })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [walk, notes, shortlist, advice, profile, language, set, wordsOf])
  return loaded
}
