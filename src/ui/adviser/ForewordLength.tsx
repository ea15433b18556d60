import { forewordPages } from '../../report/forewordPages'
import type { AdviserScreenProps } from './props'

/** How many pages a foreword will take; nothing where there is none. */
export function ForewordLength({
  foreword,
  messages,
}: { foreword: string } & Pick<AdviserScreenProps, 'messages'>) {
  const pages = forewordPages(foreword)
  const whole = Math.max(1, Math.round(pages))
  const words = messages.forewordLength
  return (
    <output className="secondary adviser-length">
      {pages > 0 && (pages < 0.75 ? words.part : words.pages(whole))}
    </output>
  )
}
