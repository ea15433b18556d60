import type { ReactNode } from 'react'

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

/** Something set apart from the run of the page; its words say how grave it is, the line only repeats it. */
export function Callout({ tone = 'plain', isLive = false, children }: Props) {
  return (
    <section className={lookOf[tone]} aria-live={isLive ? 'polite' : undefined}>
      {children}
    </section>
  )
}
