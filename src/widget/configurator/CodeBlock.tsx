import { useRef, useState } from 'react'
import type { ConfiguratorMessages } from '../../i18n/configurator/de'

type Props = {
  /** What it is, for the heading above it and the name of its button. */
  name: string
  text: string
  words: ConfiguratorMessages['copy']
  /** Prose rather than code. */
  isProse?: boolean
  lang?: string
}

/** A text to be taken over as it stands, with a button that copies it. */
export function CodeBlock({ name, text, words, isProse = false, lang }: Props) {
  const block = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState<{ text: string; isDone: boolean } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, isDone: true })
    } catch {
      if (block.current) getSelection()?.selectAllChildren(block.current)
      setCopied({ text, isDone: false })
    }
  }
  return (
    <div className="maker-code">
      <div className="maker-code-head">
        <p className="maker-code-name">{name}</p>
        <button type="button" className="button button-secondary button-small" onClick={() => void copy()}>
          {words.copy}
          <span className="visually-hidden">{words.what(name)}</span>
        </button>
      </div>
      <pre ref={block} className={isProse ? 'maker-prose' : undefined} lang={lang}>
        {text}
      </pre>
      {/* What was copied and has changed since has to be copied again. */}
      <output className="maker-copied">
        {copied?.text === text && (copied.isDone ? words.done : words.failed)}
      </output>
    </div>
  )
}
