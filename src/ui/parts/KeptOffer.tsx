import type { StartScreenProps } from '../props'

type KeptOfferProps = Pick<StartScreenProps, 'messages' | 'onKeptContinued' | 'onKeptDeleted'>

/** Offers the answers kept on this device; nothing is restored unasked. */
export function KeptOffer({ messages, onKeptContinued, onKeptDeleted }: KeptOfferProps) {
  const words = messages.start
  return (
    <section className="callout">
      <h2>{words.keptHeading}</h2>
      <div className="button-row">
        <button type="button" className="button" onClick={onKeptContinued}>
          {words.keptGoOn}
        </button>
        <button type="button" className="link-button" onClick={onKeptDeleted}>
          {words.keptRemove}
        </button>
      </div>
    </section>
  )
}
