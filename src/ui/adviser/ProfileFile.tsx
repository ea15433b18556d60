import { useState } from 'react'
import { Callout } from '../parts/Callout'
import { ConfirmDialog } from '../parts/ConfirmDialog'
import { ChooseFile } from './ChooseFile'
import type { AdviserScreenProps } from './props'

type Said = { done: string } | { refused: readonly string[] } | null

/** Keeping the profile: as a file, on the device, or not at all. */
export function ProfileFile({ messages, kept, tools, describeFault }: AdviserScreenProps) {
  const words = messages.file
  const [said, setSaid] = useState<Said>(null)
  const [isAsking, setIsAsking] = useState(false)
  const open = (file: File) => {
    void tools.onOpen(file).then((opened) => {
      setSaid(
        opened.ok
          ? { done: words.opened(opened.value) }
          : { refused: [...new Set(opened.faults.map(describeFault))] },
      )
    })
  }
  const { onSave } = tools
  return (
    <section className="adviser-part" aria-labelledby="adviser-file">
      <h2 id="adviser-file">{words.heading}</h2>
      <div className="button-row">
        {onSave && (
          <button
            type="button"
            className="button button-small"
            onClick={() => setSaid({ done: words.saved(onSave()) })}
          >
            {words.save}
          </button>
        )}
        <ChooseFile label={words.open} accept=".json,.lotse-profil.json,application/json" onFile={open} />
      </div>
      <div className="adviser-said" aria-live="polite">
        {said !== null && 'done' in said && said.done}
        {said !== null && 'refused' in said && (
          <Callout tone="stop">
            <p>{words.refused}</p>
            <ul>
              {said.refused.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Callout>
        )}
      </div>
      <div>
        <label className="option option-single">
          <input
            type="checkbox"
            className="option-input"
            checked={kept === 'yes'}
            aria-describedby="adviser-keep-hint"
            onChange={() => tools.onKeep(kept !== 'yes')}
          />
          <span className="option-label">{words.keep}</span>
        </label>
        <p id="adviser-keep-hint" className="secondary">
          {words.keepHint}
        </p>
        <output>
          {kept === 'yes' && onSave !== null && words.kept}
          {kept === 'denied' && words.denied}
        </output>
      </div>
      {(onSave !== null || kept === 'yes') && (
        <button type="button" className="button button-danger button-small" onClick={() => setIsAsking(true)}>
          {words.remove}
        </button>
      )}
      {isAsking && (
        <ConfirmDialog
          question={words.removeQuestion}
          hint={words.removeHint}
          confirm={words.removeConfirm}
          cancel={words.cancel}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            tools.onRemove()
            setIsAsking(false)
            setSaid({ done: words.removed })
          }}
        />
      )}
    </section>
  )
}
