import type { Fault } from '../../core/result'
import type { ChamberScreenMessages } from '../../i18n/chamber/de'

export type ChamberMessages = ChamberScreenMessages & {
  /** A fault as one line. */
  fault: (fault: Fault) => string
}
