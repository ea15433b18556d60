import { formatsOf } from '../../i18n/format'
import { Change } from './Change'
import type { WhatIfTools } from './tools'

type Props = WhatIfTools & { target?: string }

/** What the assumptions bring, in one line that stays in sight beside the steps; nothing while nothing is supposed. */
export function WhatIfBar({ report, suppositions, tools, target = 'part.whatIf' }: Props) {
  const { found, supposed, reset } = suppositions
  if (!found) return null
  const words = tools.messages.whatIf
  const { number } = formatsOf(report.language)
  const text = (points: number | null) => (points === null ? words.notRated : number(points))
  const [from, to] = [text(found.before.overall.points), text(found.after.overall.points)]
  const [was, is] = [found.before.readiness, found.after.readiness]
  const indexOf = (readiness: typeof was) => text(readiness && readiness.index)
  const isOther = indexOf(was) !== indexOf(is)
  return (
    <div className="what-if-bar no-print">
      <p>
        {words.supposed(Object.keys(supposed).length)}: <Change from={from} to={to} words={words} />{' '}
        {found.after.overall.points !== null && words.points}
        {isOther && (
          <>
            {' · '}
            {words.readiness} <Change from={indexOf(was)} to={indexOf(is)} words={words} />
          </>
        )}
      </p>
      <div className="what-if-bar-buttons">
        <button type="button" className="link-button" onClick={() => tools.show(target)}>
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
