import type { ReactNode } from 'react'
import { Icon } from '../icons/Icon'
import type { IconName } from '../icons/shapes'

type Tone = 'plain' | 'good' | 'caution' | 'stop'

type Props = {
  tone?: Tone
  /** Read aloud when it comes or changes. */
  isLive?: boolean
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
export function Callout({ tone = 'plain', isLive = false, children }: Props) {
  return (
    <section className={lookOf[tone]} aria-live={isLive ? 'polite' : undefined}>
      <Icon name={signOf[tone]} />
      {children}
    </section>
  )
}
