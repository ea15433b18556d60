import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useMedia } from '../results/useMedia'

export type Tab = { id: string; name: string; content: ReactNode }

type Props = {
  /** What the tabs are ways of, for those who do not see them together. */
  label: string
  tabs: readonly [Tab, ...Tab[]]
  /** Level of the headings that stand above each panel on paper. */
  headingLevel?: 2 | 3 | 4
}

/**
 * One of several ways at a time, by the pattern of WAI-ARIA: one stop for the Tab key, arrows, Home and End between the
 * tabs, which show their panel at once. Below one another where it is narrow; on paper all panels, each with its heading.
 */
export function Tabs({ label, tabs, headingLevel = 3 }: Props) {
  const id = useId()
  const [chosenId, choose] = useState(tabs[0].id)
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const isStacked = useMedia('(max-width: 40rem)')
  const found = tabs.findIndex((tab) => tab.id === chosenId)
  const chosen = Math.max(found, 0)
  const Heading = `h${headingLevel}` as const
  const move = (event: KeyboardEvent) => {
    const next = tabs[targetOf(event.key, chosen, tabs.length, isStacked) ?? -1]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    choose(next.id)
    buttons.current.get(next.id)?.focus()
  }
  return (
    <div className="tabs">
      <div
        role="tablist"
        className="tab-list no-print"
        aria-label={label}
        aria-orientation={isStacked ? 'vertical' : 'horizontal'}
      >
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-tab-${tab.id}`}
            className="tab"
            aria-selected={index === chosen}
            aria-controls={`${id}-panel-${tab.id}`}
            tabIndex={index === chosen ? 0 : -1}
            ref={(button) => {
              if (button) buttons.current.set(tab.id, button)
              else buttons.current.delete(tab.id)
            }}
            onKeyDown={move}
            onClick={() => choose(tab.id)}
          >
            {tab.name}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-panel-${tab.id}`}
          className="tab-panel"
          aria-labelledby={`${id}-tab-${tab.id}`}
          tabIndex={0}
          hidden={index !== chosen}
        >
          <Heading className="tab-heading">{tab.name}</Heading>
          {tab.content}
        </div>
      ))}
    </div>
  )
}

/** The tab that a key leads to, round the ends; none where the key has another meaning. */
function targetOf(key: string, from: number, count: number, isStacked: boolean): number | undefined {
  const [next, last] = isStacked ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft']
  switch (key) {
    case next:
      return (from + 1) % count
    case last:
      return (from + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
