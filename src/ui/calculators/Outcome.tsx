import { useState } from 'react'
import type { CalculatorMessages } from '../../i18n/calculators/de'

type Props = {
  messages: CalculatorMessages
  /** What comes out, in words. */
  sentences: readonly string[]
  /** The figure for the field and how it is written; `null` while it cannot be said. */
  result: { value: number; text: string } | null
  onTaken: (value: number) => void
}

/** What comes out, told as it changes, and the button that puts it into the field. */
export function Outcome({ messages, sentences, result, onTaken }: Props) {
  const [taken, setTaken] = useState<string | null>(null)
  const text = result?.text ?? null
  return (
    <div className="calculator-outcome">
      <output>{sentences.join(' ')}</output>
      {result && (
        <button
          type="button"
          className="button button-secondary button-small"
          onClick={() => {
            onTaken(result.value)
            setTaken(result.text)
          }}
        >
          {messages.take}
        </button>
      )}
      <output>{taken !== null && taken === text ? messages.taken(taken) : ''}</output>
      <p className="hint">{messages.notSent}</p>
    </div>
  )
}
