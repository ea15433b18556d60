import { causeText } from './figureRows'
import { grouped, offerGroups, type OfferChange } from './offerGroups'
import type { CheckedFile, CheckScreenProps } from './props'

type Props = Pick<CheckScreenProps, 'language' | 'messages' | 'texts' | 'names' | 'send'> & {
  checked: CheckedFile
}

/** Entries that stand otherwise than in the report, by what that means to the firm. */
export function OfferChanges(props: Props) {
  const { messages, checked } = props
  const groups = grouped(checked.report.changes)
  const others = groups.get('others') ?? []
  if (groups.size === 0) return null
  return (
    <section className="check-part" aria-labelledby="check-offers">
      <h2 id="check-offers">{messages.offers.heading}</h2>
      {offerGroups.map((group) => {
        const changes = groups.get(group) ?? []
        return changes.length === 0 ? null : (
          <section key={group}>
            <h3>{messages.offers.groups[group]}</h3>
            <OfferList {...props} changes={changes} />
          </section>
        )
      })}
      {others.length > 0 && (
        <details>
          <summary>{messages.offers.others(others.length)}</summary>
          <OfferList {...props} changes={others} />
        </details>
      )}
    </section>
  )
}

function OfferList({ changes, checked, ...words }: Props & { changes: readonly OfferChange[] }) {
  const { messages, names, send } = words
  const { before, now } = checked.report
  const isSame = checked.questionnaire === now.questionnaire && before.catalogue === now.catalogue
  return (
    <ul className="check-offers">
      {changes.map((change) => (
        <li key={change.entry}>
          {change.to === 'absent' ? (
            <strong>{names.entry(change.entry)}</strong>
          ) : (
            <button
              type="button"
              className="link-button"
              onClick={() =>
                send({ type: 'place.requested', place: { screen: 'offers', part: change.entry } })
              }
            >
              {names.entry(change.entry)}
            </button>
          )}
          <span>
            {messages.offers.change(messages.standings[change.from], messages.standings[change.to])}{' '}
            {causeText(change, isSame, words)}
          </span>
        </li>
      ))}
    </ul>
  )
}
