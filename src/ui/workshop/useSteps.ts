import { useState } from 'react'

/** Which question of a page is shown, where they are shown one at a time. */
export type Steps = {
  at: number
  isLast: boolean
  goTo: (step: number) => void
}

/** The questions of a page one at a time, from the first on. */
export function useSteps(count: number): Steps {
  const [step, setStep] = useState(0)
  const at = Math.min(step, Math.max(0, count - 1))
  return { at, isLast: at >= count - 1, goTo: setStep }
}
