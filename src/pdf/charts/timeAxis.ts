import type { IsoDate } from '../../core/date'
import type { Language } from '../../core/questionnaire/texts'
import { formatsOf } from '../../i18n/format'

type Tick = { x: number; width: number; text: string }

/** Where days stand on a line, and the months along it. */
export type Axis = { left: number; right: number; at: (day: IsoDate) => number; ticks: readonly Tick[] }

const dayLength = 86_400_000
/** Narrower than this a month has no room for its name. */
const leastWidth = 44

/** A line of whole months from the first day to the last; on long ones only every second, third … month has a mark. */
export function timeAxis(
  place: { x: number; width: number },
  spans: readonly { from: IsoDate; to: IsoDate }[],
  language: Language,
): Axis {
  const days = spans.flatMap(({ from, to }) => [from, to]).toSorted()
  const first = monthOf(days.at(0) ?? '1970-01-01')
  const last = monthOf(days.at(-1) ?? '1970-01-01')
  const count = last - first + 1
  const [start, end] = [startOf(first), startOf(first + count)]
  const atTime = (time: number) => place.x + (place.width * (time - start)) / (end - start)
  const step = Math.max(Math.ceil((leastWidth * count) / place.width), 1)
  const ticks = Array.from({ length: Math.ceil(count / step) }, (_, index): Tick => {
    const month = first + index * step
    const x = atTime(startOf(month))
    const next = atTime(startOf(Math.min(month + step, first + count)))
    return {
      x,
      width: next - x,
      text: nameOf(month, index === 0 || yearOf(month) > yearOf(month - step), language),
    }
  })
  return {
    left: place.x,
    right: place.x + place.width,
    at: (day) => atTime(startOf(monthOf(day)) + (dateOf(day) - 1) * dayLength),
    ticks,
  }
}

/** Months since year 0. */
function monthOf(day: IsoDate): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}

function dateOf(day: IsoDate): number {
  return Number(day.slice(8, 10))
}

function startOf(month: number): number {
  return Date.UTC(yearOf(month), month % 12, 1)
}

function yearOf(month: number): number {
  return Math.floor(month / 12)
}

/** "Nov 2026": a short name of the month, with the year where it begins. */
function nameOf(month: number, withYear: boolean, language: Language): string {
  const year = yearOf(month)
  const [name = ''] = formatsOf(language)
    .date(`${year}-${String((month % 12) + 1).padStart(2, '0')}`)
    .split(/\s/u)
  return withYear ? `${name.slice(0, 3)} ${year}` : name.slice(0, 3)
}
