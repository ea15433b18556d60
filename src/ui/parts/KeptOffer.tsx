import { useState } from 'react'
import type { StartScreenProps } from '../props'
import { Callout } from './Callout'
import { ConfirmDialog } from './ConfirmDialog'

type KeptOfferProps = Pick<StartScreenProps, 'messages' | 'onKeptContinued' | 'onKeptDeleted'>

/** Offers the answers kept on this device; nothing is restored unasked, and nothing deleted without a question. */
export function KeptOffer({ messages, onKeptContinued, onKeptDeleted }: KeptOfferProps) {
  const { start: words, data } = messages
  const [isAsking, setIsAsking] = useState(false)
  return (
    <Callout>
      <h2>{words.keptHeading}</h2>
      <div className="button-row">
        <button type="button" className="button" onClick={onKeptContinued}>
          {words.keptGoOn}
        </button>
        <button type="button" className="link-button" onClick={() => setIsAsking(true)}>
          {words.keptRemove}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          question={data.removeQuestion}
          hint={data.removeHint}
          confirm={data.removeConfirm}
          cancel={data.cancel}
          onConfirm={() => {
            setIsAsking(false)
            onKeptDeleted()
          }}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Callout>
  )
}
