import { dayInBerlin, type IsoDate } from '../core/date'

/** Today in Germany. */
export function today(now = new Date()): IsoDate {
  return dayInBerlin(now)
}
