import type { Place, WizardEvent } from '../../wizard/events'

type Props = { to: Place; send: (event: WizardEvent) => void; children: string }

/** Leads to another screen, looking like a link. */
export function PlaceLink({ to, send, children }: Props) {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => send({ type: 'place.requested', place: to })}
    >
      {children}
    </button>
  )
}
