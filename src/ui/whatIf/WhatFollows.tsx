import { formatsOf } from '../../i18n/format'
import type { Standing, WhatIf } from '../../core/whatIf'
import { Change } from './Change'
import { FundingChange } from './FundingChange'
import { MovingBar } from './MovingBar'
import { MovingOffers } from './Offers'
import { MovingTopics } from './Topics'
import type { WhatIfTools } from './tools'

/** Everything that would follow from what is supposed. */
export function WhatFollows(props: WhatIfTools & { found: WhatIf }) {
  const { found, report, suppositions, tools } = props
  const { before, after, opened } = found
  const { supposing } = suppositions
  const words = tools.messages.whatIf
  const { number } = formatsOf(report.language)
  const pointsText = ({ overall: { points } }: Standing) =>
    points === null ? words.notRated : number(points)
  const bandText = ({ overall: { band } }: Standing) => (band === null ? '' : supposing.bandName(band))
  return (
    <div className="what-if-found">
      <h3 tabIndex={-1} data-target="whatIf.found">
        {words.changed}
      </h3>
      <div className="what-if-overall">
        <p>
          {words.overall}: <Change from={pointsText(before)} to={pointsText(after)} words={words} />
        </p>
        <MovingBar from={before.overall.points} to={after.overall.points} />
        {bandText(after) !== '' && (
          <p className="secondary">
            <Change from={bandText(before)} to={bandText(after)} words={words} />
          </p>
        )}
      </div>
      <MovingTopics found={found} report={report} tools={tools} />
      <MovingOffers found={found} report={report} tools={tools} />
      <FundingChange {...props} />
      {opened.length > 0 && <p>{words.opened(opened.length)}</p>}
    </div>
  )
}
