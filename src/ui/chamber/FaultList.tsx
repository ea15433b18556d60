import type { Fault } from '../../core/result'
import type { ChamberMessages } from './props'

type Props = { faults: readonly Fault[]; words: ChamberMessages }

/** What is wrong with a chamber's file, for whoever keeps it; folded, as it concerns nobody else. */
export function FaultList({ faults, words }: Props) {
  const lines = [...new Set(faults.map((fault) => words.fault(fault)))]
  if (lines.length === 0) return null
  return (
    <details className="chamber-faults">
      <summary>{words.forChamber}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
