import { causeText, isSameContent } from './figureRows'
import { byReason, grouped, offerGroups, type OfferChange } from './offerGroups'
import type { CheckedFile, CheckScreenProps } from './props'

type Props = Pick<CheckScreenProps, 'language' | 'messages' | 'texts' | 'names' | 'send'> & {
  checked: CheckedFile
}

/** Rows that are shown before the rest is folded; a few more are not worth the fold. */
const mostShown = 8
const worthFolding = 3

/** Entries that stand otherwise than in the report, by what that means to the firm. */
export function OfferChanges(props: Props) {
  const { messages, checked } = props
  const groups = grouped(checked.report.changes, checked.shortlist)
  const others = groups.get('others') ?? []
  if (groups.size === 0) return null
  return (
    <section className="check-part">
      <h2>{messages.offers.heading}</h2>
      {offerGroups.map((group) => {
        const changes = groups.get(group) ?? []
        return changes.length === 0 ? null : (
          <section key={group} className="check-group">
            <h3>{messages.offers.groups[group]}</h3>
            <Reasons {...props} changes={changes} />
          </section>
        )
      })}
      {others.length > 0 && (
        <details>
          <summary>{messages.offers.others(others.length)}</summary>
          <Reasons {...props} changes={others} />
        </details>
      )}
    </section>
  )
}

type ListProps = Props & { changes: readonly OfferChange[] }

/** Each reason once, with the entries it holds for. */
function Reasons({ changes, ...props }: ListProps) {
  const isSame = isSameContent(props.checked)
  return byReason(changes, (change) => causeText(change, isSame, props)).map(({ reason, changes: those }) => {
    const folded = those.length - mostShown
    const isFolded = folded >= worthFolding
    return (
      <div key={reason} className="check-group">
        <p>{reason}</p>
        <Offers {...props} changes={isFolded ? those.slice(0, mostShown) : those} />
        {isFolded && (
          <details>
            <summary>{props.messages.offers.more(folded)}</summary>
            <Offers {...props} changes={those.slice(mostShown)} />
          </details>
        )}
      </div>
    )
  })
}

function Offers({ changes, checked, messages, names, send }: ListProps) {
  const words = messages.offers
  return (
    <ul className="check-offers">
      {changes.map(({ entry, from, to }) => {
        const successor = names.successor(entry)
        return (
          <li key={entry}>
            {to === 'absent' ? (
              <strong>{names.entry(entry)}</strong>
            ) : (
              <button
                type="button"
                className="link-button"
                onClick={() => send({ type: 'place.requested', place: { screen: 'offers', part: entry } })}
              >
                {names.entry(entry)}
              </button>
            )}
            <span className="secondary">
              {words.change(messages.standings[from], messages.standings[to])}
              {checked.shortlist.includes(entry) && ` ${words.shortlisted}`}
              {to === 'closed' && successor !== undefined && ` ${words.successor(successor)}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
