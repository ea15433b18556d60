import type { ReactNode } from 'react'
import type { UiMessages } from '../../i18n/ui/de'

/** What to do about a fault, at its field. */
export function ErrorText({
  id,
  messages,
  children,
}: {
  id: string
  messages: UiMessages
  children: ReactNode
}) {
  return (
    <p className="error" id={id}>
      <span className="visually-hidden">{messages.page.errorPrefix} </span>
      {children}
    </p>
  )
}
