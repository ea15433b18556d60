import { formatsOf } from '../../i18n/format'
import { PartHeading } from '../parts/PartHeading'
import { Assumptions } from './Assumptions'
import { movingOffers, movingTopics, offerGroups } from './moving'
import { SupposedList } from './SupposedList'
import type { WhatIfTools } from './tools'
import { useSettled } from './useSettled'
import { WhatFollows } from './WhatFollows'
import { WhatIfBar } from './WhatIfBar'
import '../styles/whatIf.css'

/** Suppose that steps are done: what would change, beside what it is. */
export function WhatIfPanel(props: WhatIfTools) {
  const { found } = props.suppositions
  const words = props.tools.messages.whatIf
  return (
    <section className="what-if no-print">
      <PartHeading part="whatIf">{words.title}</PartHeading>
      <p className="secondary">{words.intro}</p>
      <output className="visually-hidden">{useSettled(spoken(props))}</output>
      <div className="what-if-columns">
        <div className="what-if-given">
          {found ? <SupposedList {...props} /> : <p>{words.none}</p>}
          <Assumptions {...props} />
          <WhatIfBar {...props} target="whatIf.found" />
        </div>
        {found && <WhatFollows {...props} found={found} />}
      </div>
    </section>
  )
}

/** One sentence for those who hear the screen. */
function spoken({ suppositions: { found }, report, tools }: WhatIfTools): string {
  const words = tools.messages.whatIf
  if (!found) return ''
  const { number } = formatsOf(report.language)
  const text = (points: number | null) => (points === null ? words.notRated : number(points))
  const [from, to] = [text(found.before.overall.points), text(found.after.overall.points)]
  const offers = movingOffers(found)
  const count = offerGroups.reduce((sum, group) => sum + offers[group].length, 0)
  return words.said(
    from === to ? `${to} (${words.same})` : words.fromTo(from, to),
    movingTopics(found).length,
    count,
  )
}
