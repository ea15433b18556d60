import { useEffect, useMemo, useState } from 'react'
import type { Preview } from '../report/preview'
import type { PreviewState } from '../ui/report/props'
import type { WizardState } from '../wizard/selectors'
import { chamberOf } from './chamberQuestionnaire'
import { today } from './clock'
import { loadPart } from './parts'

/** Milliseconds without a change before the pages are laid out. */
const untilStill = 500

/** How the report will look; laid out anew when something in it changes, and not at all while changes follow each other. */
export function usePreview({ context }: WizardState): PreviewState {
  const { questionnaire, answers, notes, shortlist, advice, respondent, language, choices, profile } = context
  const chamber = chamberOf(questionnaire)
  const session = useMemo(
    () => ({ answers, notes, shortlist, advice, ...(respondent === null ? {} : { respondent }) }),
    [answers, notes, shortlist, advice, respondent],
  )
  const [made, setMade] = useState<PreviewState>({ state: 'none' })
  useEffect(() => {
    const outdated = new AbortController()
    const start = setTimeout(() => {
      setMade((last) => ({ state: 'making', preview: pagesOf(last) }))
      const job = { session, language, choices, profile, entry: null, chamber, date: today() }
      loadPart(() => import('./pdfWork'))
        .then(({ previewOfReport }) =>
          previewOfReport(job, { signal: outdated.signal, onProgress: () => undefined }),
        )
        .then(
          (preview) => {
            if (!outdated.signal.aborted) setMade({ state: 'ready', preview })
          },
          () => {
            if (!outdated.signal.aborted) setMade({ state: 'failed' })
          },
        )
    }, untilStill)
    return () => {
      clearTimeout(start)
      outdated.abort()
    }
  }, [session, language, choices, profile, chamber])
  return made
}

function pagesOf(state: PreviewState): Preview | null {
  return 'preview' in state ? state.preview : null
}
