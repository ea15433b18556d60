import { useState } from 'react'
import type { UiMessages } from '../../i18n/ui/de'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { Part } from './Part'
import type { PartsWords } from './words'

/** The question before something that cannot be undone. */
export function Dialogs({ words, messages }: { words: PartsWords; messages: UiMessages }) {
  const [isAsking, setIsAsking] = useState(false)
  const { remove, removeQuestion, removeHint, removeConfirm, cancel } = messages.data
  return (
    <Part id="dialogs" title={words.dialogs}>
      <div className="button-row">
        <button type="button" className="button button-danger" onClick={() => setIsAsking(true)}>
          {remove}
        </button>
      </div>
      {isAsking && (
        <ConfirmDialog
          question={removeQuestion}
          hint={removeHint}
          confirm={removeConfirm}
          cancel={cancel}
          onConfirm={() => setIsAsking(false)}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </Part>
  )
}
