import { lazy, Suspense, useState } from 'react'
import type { Calculator } from '../../core/questionnaire/questionnaire'
import type { Language } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import { Boundary } from '../parts/Boundary'

type Props = {
  kind: Calculator
  language: Language
  messages: UiMessages
  /** The figure goes into the field. */
  onTaken: (value: number) => void
}

const parts = {
  workUnits: lazy(() =>
    import('../calculators/WorkUnitsCalculator').then((part) => ({ default: part.WorkUnitsCalculator })),
  ),
  equity: lazy(() =>
    import('../calculators/EquityCalculator').then((part) => ({ default: part.EquityCalculator })),
  ),
}

/** A calculator under the field, folded; it comes only when it is opened. */
export function CalculatorPart({ kind, language, messages, onTaken }: Props) {
  const words = messages.answers.calculator
  const [opened, setOpened] = useState(false)
  const Part = parts[kind]
  return (
    <details className="calculator" onToggle={() => setOpened(true)}>
      <summary>{words[kind]}</summary>
      {opened && (
        <Boundary instead={<p>{words.missing}</p>}>
          <Suspense fallback={null}>
            <Part language={language} onTaken={onTaken} />
          </Suspense>
        </Boundary>
      )}
    </details>
  )
}
