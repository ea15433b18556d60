import { useState, type ReactNode } from 'react'

type Props = { summary: string; target?: string; children: () => ReactNode }

/** A folded part whose content is made only when it is opened for the first time. */
export function Folded({ summary, target, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details
      data-target={target}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setWasOpened(true)
      }}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  )
}
