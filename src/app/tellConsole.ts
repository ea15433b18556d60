import type { Fault } from '../core/result'
import { en } from '../i18n/faults/en'
import { faultLine } from '../i18n/faults/faultMessages'

/** Tells whoever keeps a chamber's file what was left out of it. */
export function tellConsole(faults: readonly Fault[]): void {
  // oxlint-disable-next-line no-console
  for (const fault of faults) console.warn(faultLine(fault, en))
}
