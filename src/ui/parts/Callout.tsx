import type { ReactNode } from 'react'
import { Icon } from '../icons/Icon'
import type { IconName } from '../icons/shapes'

type Tone = 'plain' | 'good' | 'caution' | 'stop'

type Props = {
  tone?: Tone
  /** Read aloud when it comes or changes. */
  isLive?: boolean
  /** Read aloud at once, before anything else. */
  isUrgent?: boolean
  /** In place of the sign. */
  picture?: ReactNode
  children: ReactNode
}

const lookOf: Readonly<Record<Tone, string>> = {
  plain: 'callout',
  good: 'callout callout-good',
  caution: 'callout callout-caution',
  stop: 'callout callout-stop',
}

const signOf: Readonly<Record<Tone, IconName>> = {
  plain: 'info',
  good: 'check',
  caution: 'caution',
  stop: 'stop',
}

/** Something set apart from the run of the page; its words say how grave it is, line and sign only repeat it. */
export function Callout({ tone = 'plain', isLive = false, isUrgent = false, picture, children }: Props) {
  return (
    <section
      className={lookOf[tone]}
      role={isUrgent ? 'alert' : undefined}
      aria-live={isLive ? 'polite' : undefined}
    >
      {picture ?? <Icon name={signOf[tone]} />}
      {children}
    </section>
  )
}
