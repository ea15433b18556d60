import { useState } from 'react'
import { formatsOf } from '../../i18n/format'
import { FigureField } from './FigureField'
import { figureOf } from './figures'
import { Outcome } from './Outcome'
import { calculatorWords, type CalculatorProps } from './calculatorWords'

const keys = ['capital', 'premium', 'reserves', 'carried', 'result'] as const
type Key = (typeof keys)[number]

const empty: Record<Key, string> = { capital: '', premium: '', reserves: '', carried: '', result: '' }

/** Equity after losses, and whether more than half of the capital with its premium is lost. */
export function EquityCalculator({ language, onTaken }: CalculatorProps) {
  const messages = calculatorWords(language)
  const words = messages.equity
  const { euros } = formatsOf(language)
  const [draft, setDraft] = useState(empty)
  const read = (key: Key) =>
    figureOf(draft[key], language, key === 'carried' || key === 'result' ? -1e11 : 0, 1e11)
  const figures = keys.map(read)
  const known = figures.every((figure) => figure !== undefined)
  const equity = Math.round(figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0))
  const half = ((figures[0] ?? 0) + (figures[1] ?? 0)) / 2
  const verdict = half === 0 ? [] : [equity < half ? words.lost(euros(half)) : words.notLost(euros(half))]
  return (
    <div className="details-inside calculator-inside">
      {keys.map((key) => (
        <FigureField
          key={key}
          label={words[key]}
          value={draft[key]}
          invalid={read(key) === undefined}
          onChange={(typed) => setDraft({ ...draft, [key]: typed })}
        />
      ))}
      <Outcome
        messages={messages}
        sentences={known ? [words.equity(euros(equity)), ...verdict] : [messages.checkFigures]}
        result={known ? { value: equity, text: euros(equity) } : null}
        onTaken={onTaken}
      />
      <p className="hint">{words.rule}</p>
    </div>
  )
}
