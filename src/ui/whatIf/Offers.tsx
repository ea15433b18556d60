import { formatsOf } from '../../i18n/format'
import type { WhatIf } from '../../core/whatIf'
import { movingOffers, offerGroups, type OfferGroup } from './moving'
import type { WhatIfTools } from './tools'

type Props = Omit<WhatIfTools, 'suppositions'> & { found: WhatIf }

const named = 5

/** Offers that come in, fall out or change places. */
export function MovingOffers({ found, report, tools }: Props) {
  const words = tools.messages.whatIf
  const moving = movingOffers(found)
  const groups = offerGroups.filter((group) => moving[group].length > 0)
  return (
    <section>
      <h4>{words.offers}</h4>
      {groups.length === 0 && <p>{words.noOffers}</p>}
      {groups.map((group) => (
        <Group key={group} group={group} ids={moving[group]} report={report} tools={tools} />
      ))}
    </section>
  )
}

function Group({ group, ids, report, tools }: Omit<Props, 'found'> & { group: OfferGroup; ids: string[] }) {
  const words = tools.messages.whatIf
  const { number } = formatsOf(report.language)
  const names = new Map([...report.recommendations, ...report.context].map(({ id, name }) => [id, name]))
  return (
    <div className={`what-if-offers what-if-${group}`}>
      <h5>
        {words.groups[group]} ({number(ids.length)})
      </h5>
      <ul>
        {ids.slice(0, named).map((id) => (
          <li key={id}>
            <button type="button" className="link-button" onClick={() => tools.openOffer(id)}>
              {names.get(id) ?? id}
            </button>
          </li>
        ))}
        {ids.length > named && <li className="secondary">{words.more(ids.length - named)}</li>}
      </ul>
    </div>
  )
}
