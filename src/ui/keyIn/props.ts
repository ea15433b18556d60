import type { IsoDate } from '../../core/date'
import type { Walk } from '../../core/questionnaire/walk'
import type { Notes } from '../../core/answers/answers'
import type { PaperProps } from '../blank/props'
import type { Send } from '../props'

/** What every part of keying in gets. */
export type KeyInProps = PaperProps & {
  walk: Walk
  notes: Notes
  /** What was received may not lie after it. */
  today: IsoDate
  send: Send
}

export type KeyInScreenProps = KeyInProps & { takesFocus: boolean }
