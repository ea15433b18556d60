import type { ReactNode } from 'react'
import type { UiMessages } from '../../i18n/ui/de'

/** Answers set apart from the others by "or": don't know, does not apply. */
export function Apart({ messages, children }: { messages: UiMessages; children: ReactNode }) {
  return (
    <div className="apart">
      <p className="apart-or">{messages.page.or}</p>
      <div className="apart-options">{children}</div>
    </div>
  )
}
