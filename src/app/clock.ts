import type { IsoDate } from '../core/date'

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** Today in Germany. */
export function today(now = new Date()): IsoDate {
  const part = (type: string) => berlin.formatToParts(now).find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
