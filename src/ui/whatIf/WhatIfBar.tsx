import { formatsOf } from '../../i18n/format'
import { Change } from './Change'
import type { WhatIfTools } from './tools'

/** What the assumptions bring, in one line that stays in sight beside the steps; nothing while nothing is supposed. */
export function WhatIfBar({ report, suppositions, tools }: WhatIfTools) {
  const { found, supposed, reset } = suppositions
  if (!found) return null
  const words = tools.messages.whatIf
  const { number } = formatsOf(report.language)
  const text = (points: number | null) => (points === null ? words.notRated : number(points))
  const [from, to] = [text(found.before.overall.points), text(found.after.overall.points)]
  return (
    <div className="what-if-bar no-print">
      <p>
        {words.supposed(Object.keys(supposed).length)}: <Change from={from} to={to} words={words} />{' '}
        {found.after.overall.points !== null && words.points}
      </p>
      <div className="what-if-bar-buttons">
        <button type="button" className="link-button" onClick={() => tools.show('part.whatIf')}>
          {words.show}
        </button>
        <button type="button" className="link-button" onClick={reset}>
          {words.clear}
          <span className="visually-hidden">{words.ofAssumptions}</span>
        </button>
      </div>
    </div>
  )
}
