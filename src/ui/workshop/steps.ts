import type { Page } from '../../core/questionnaire/path'
import type { Send } from '../props'

/** Which question of a page is shown, where they are shown one at a time. */
export type Steps = {
  at: number
  isLast: boolean
  goTo: (step: number) => void
}

/** The questions of a page one at a time; the one shown stands in the address, and so in the browser's history. */
export function stepsOf({ questions }: Page, question: string | undefined, send: Send): Steps {
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === question),
  )
  const goTo = (step: number) => {
    const to = questions[step]
    if (to) send({ type: 'question.shown', question: to.id })
  }
  return { at, isLast: at >= questions.length - 1, goTo }
}
