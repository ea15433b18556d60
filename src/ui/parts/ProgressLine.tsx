import type { Page } from '../../core/questionnaire/path'
import type { QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { Walk } from '../../core/questionnaire/walk'
import type { UiMessages } from '../../i18n/ui/de'
import { broughtBy, minutesLeft, positionOf, wayDone } from '../progress/progress'

type ProgressLineProps = { texts: QuestionnaireTexts; messages: UiMessages; walk: Walk; page: Page }

/** Topic, place in it, and what honestly remains on the present path. */
export function ProgressLine({ texts, messages, walk, page }: ProgressLineProps) {
  const words = messages.page
  const { first, last, of } = positionOf(walk, page)
  const { done, of: all, left } = wayDone(walk)
  const brought = broughtBy(walk, page)
  return (
    <div className="progress-line">
      <p>
        <strong>{texts.sections[page.section]?.title}</strong> · {words.position(first, last, of)}
      </p>
      <progress className="meter" aria-label={words.progress} value={done} max={Math.max(1, all)} />
      <p>{left === 0 ? words.left(0) : `${words.left(left)}, ${words.minutes(minutesLeft(walk))}`}</p>
      {brought !== 0 && left > 0 && <p className="progress-change">{words.brought(brought)}</p>}
    </div>
  )
}
