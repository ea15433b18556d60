import { useEffect, useState } from 'react'
import { onDownload } from '../../app/download'
import type { WidgetMessages } from '../../i18n/widget/de'
import { Callout } from '../../ui/parts/Callout'

type Saved = { file: File; address: string }

/** The file saved last, as a link that stays and for other programs: host pages and phones keep some downloads back. */
export function SavedFile({ words }: { words: WidgetMessages['saved'] }) {
  const [saved, setSaved] = useState<Saved | null>(null)
  useEffect(() => onDownload((file) => setSaved({ file, address: URL.createObjectURL(file) })), [])
  useEffect(() => {
    if (!saved) return undefined
    return () => URL.revokeObjectURL(saved.address)
  }, [saved])
  if (!saved) return null
  const { file, address } = saved
  const shared = { files: [file] }
  // Absent in some browsers, whatever the type says.
  const isPassable = 'canShare' in navigator && navigator.canShare(shared)
  return (
    <div className="frame-saved">
      <Callout isLive>
        <h2>{words.heading}</h2>
        <p>{words.hint}</p>
        <p>
          <a href={address} download={file.name}>
            {words.open(file.name)}
          </a>
        </p>
        <p className="button-row">
          {isPassable && (
            <button
              type="button"
              className="button button-secondary"
              onClick={() => void navigator.share(shared).catch(() => undefined)}
            >
              {words.pass}
            </button>
          )}
          <button type="button" className="button button-secondary" onClick={() => setSaved(null)}>
            {words.close}
          </button>
        </p>
      </Callout>
    </div>
  )
}
