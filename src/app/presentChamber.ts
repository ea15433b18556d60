import type { ReactNode } from 'react'
import type { Operator } from '../core/operator'
import type { Language } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'

/** What a chamber adds to each screen, drawn by the part of the site that is loaded only where one is named. */
export type PresentChamber = {
  operator: Operator
  /** What was left out of its file, or why all of it was. */
  faults: readonly Fault[]
  /** Beside the name of the product. */
  brand: (language: Language) => ReactNode
  /** Above the screen. */
  above: (language: Language, isStart: boolean) => ReactNode
  /** Before everything else in the foot. */
  foot: (language: Language, faults: readonly Fault[]) => ReactNode
  /** It comes when the first screen is there already: room is kept for it at the head, and nothing else of it is put above. */
  isLate?: boolean
}

let present: PresentChamber | null = null
const nothing = () => null
const listeners = new Set<() => void>()

export function presentChamber(): PresentChamber | null {
  return present
}

/** Keeps room for a chamber that has not come in time. */
export function awaitChamber(): void {
  if (present !== null) return
  showChamber({ operator: {}, faults: [], brand: nothing, above: nothing, foot: nothing, isLate: true })
}

export function showChamber(next: PresentChamber | null): void {
  present = next && present?.isLate ? { ...next, isLate: true } : next
  for (const listener of listeners) listener()
}

/** Adds what turned out later not to be sound, as the offers are read only when they are needed. */
export function addChamberFaults(faults: readonly Fault[]): void {
  if (present === null || faults.length === 0) return
  showChamber({ ...present, faults: [...present.faults, ...faults] })
}

export function followChamber(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
