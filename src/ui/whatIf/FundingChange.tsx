import { formatsOf } from '../../i18n/format'
import type { Standing, WhatIf } from '../../core/whatIf'
import { Change } from './Change'
import { MovingBar } from './MovingBar'
import type { WhatIfTools } from './tools'

/** How ready for funding the firm would be, what would still stand in the way, and how many programmes would fit. */
export function FundingChange({ found, report, suppositions, tools }: WhatIfTools & { found: WhatIf }) {
  const words = tools.messages.whatIf
  const { number, list } = formatsOf(report.language)
  const { before, after } = found
  const criteria = report.funding.readiness?.criteria ?? []
  const nameOf = (id: string) => criteria.find(({ question }) => question === id)?.name ?? id
  const indexText = ({ readiness }: Standing) =>
    readiness === null
      ? words.notRated
      : `${words.indexOf(number(readiness.index))} (${suppositions.supposing.readinessName(readiness.band)})`
  const still = after.readiness
  return (
    <section>
      <h4>{words.funding}</h4>
      {(before.readiness ?? still) !== null && (
        <>
          <p>
            {words.readiness}: <Change from={indexText(before)} to={indexText(after)} words={words} />
          </p>
          <MovingBar from={before.readiness?.index ?? null} to={still?.index ?? null} />
        </>
      )}
      {still !== null && still.caps.length > 0 && <p>{words.capped(list(still.caps.map(nameOf)))}</p>}
      {still !== null && still.gates.length > 0 && (
        <p className="what-if-stopped">{words.stopped(list(still.gates.map(nameOf)))}</p>
      )}
      <p>
        {words.programmes}:{' '}
        <Change from={number(before.programmes)} to={number(after.programmes)} words={words} />
      </p>
    </section>
  )
}
