import { useEffect, useState } from 'react'
import type { Page } from '../../core/questionnaire/path'
import type { DraftStore } from '../draft/draftStore'

/** Which question of a page is shown, where they are shown one at a time. */
export type Steps = {
  at: number
  isLast: boolean
  goTo: (step: number) => void
  /** To be told before one goes back to the page before: it then opens at its last question. */
  leaveBackTo: (page: string | undefined) => void
}

/** The page that is being gone back to, for each session. */
const goneBackTo = new WeakMap<DraftStore, string>()

/** The questions of a page one at a time: from the first on, or from the last where one comes back to the page. */
export function useSteps({ id, questions }: Page, drafts: DraftStore): Steps {
  const last = Math.max(0, questions.length - 1)
  const [step, setStep] = useState(() => (goneBackTo.get(drafts) === id ? last : 0))
  useEffect(() => void goneBackTo.delete(drafts), [drafts])
  const at = Math.min(step, last)
  const leaveBackTo = (page: string | undefined) => {
    if (page !== undefined) goneBackTo.set(drafts, page)
  }
  return { at, isLast: at >= last, goTo: setStep, leaveBackTo }
}
