import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { PlaceLink } from '../parts/PlaceLink'
import { AdvicePart } from './AdvicePart'
import { ProfileFile } from './ProfileFile'
import { ProfilePart } from './ProfilePart'
import type { AdviserScreenProps } from './props'
import '../styles/adviser.css'

/** Name, logo and words of who makes reports for others: once for all firms, and for the one at hand. */
export function AdviserScreen(props: AdviserScreenProps) {
  const { messages, send, takesFocus } = props
  const heading = useHeadingFocus(takesFocus)
  return (
    <div className="adviser">
      <h1 ref={heading} tabIndex={-1}>
        {messages.title}
      </h1>
      <p className="lead">{messages.lead}</p>
      <ProfilePart {...props} />
      <ProfileFile {...props} />
      <AdvicePart {...props} />
      <p className="button-row">
        <PlaceLink to={{ screen: 'report' }} send={send}>
          {messages.advice.toReport}
        </PlaceLink>
      </p>
    </div>
  )
}
