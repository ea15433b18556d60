import { useEffect, useRef } from 'react'
import type { StartScreenProps } from '../props'
import { Callout } from './Callout'

type ImportNoticeProps = Pick<StartScreenProps, 'messages' | 'imported' | 'importFaults' | 'describeFault'>

/** What became of the file that was opened; a refusal takes the focus. */
export function ImportNotice({ messages, imported, importFaults, describeFault }: ImportNoticeProps) {
  const words = messages.start
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (imported === 'refused' || imported === 'openedWithLosses') heading.current?.focus()
  }, [imported, importFaults])
  if (imported === 'none') return null
  const tone = { opened: 'plain', openedWithLosses: 'caution', refused: 'stop' } as const
  return (
    <Callout tone={tone[imported]} isLive>
      <h2 ref={heading} tabIndex={-1}>
        {words[imported]}
      </h2>
      {importFaults.length > 0 && (
        <ul>
          {[...new Set(importFaults.map(describeFault))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Callout>
  )
}
