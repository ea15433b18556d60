import type { AnswersFile } from '../answers/answersFile'
import type { Catalogue } from '../catalogue/entry'
import { isStale } from '../catalogue/status'
import type { IsoDate } from '../date'
import { judge } from '../evaluate'
import type { Places } from '../places/places'
import type { Questionnaire } from '../questionnaire/questionnaire'
import { walk } from '../questionnaire/walk'
import { differences, type Difference } from './compareFigures'
import { figuresOf, type Figures } from './figures'

/**
 * Why a figure is another one although the answers are the same: time has passed, questionnaire, catalogue or rules have
 * changed, or both. Of an entry also: its last day has passed, nobody has checked it for a year, it is new, it is gone.
 */
export type Cause =
  | { code: 'date' | 'content' | 'both' | 'new' | 'gone' }
  | { code: 'expired'; on: IsoDate }
  | { code: 'stale'; on: IsoDate }

export type FigureChange = Difference & { cause: Cause }

export type CheckedReport = {
  /** Day and versions of the report; where it carries no figures, the day on which it was saved and the content of today. */
  before: Figures
  now: Figures
  changes: readonly FigureChange[]
}

/** What answers are checked against. */
export type Content = { questionnaire: Questionnaire; catalogue: Catalogue; places: Places | null }

/**
 * Whether the figures of a report still hold: worked out again from its answers, with the content of today, for today and,
 * to tell why something changed, for the day of the report. `carried`: the figures that it states; `null` where it has none.
 */
export function checkReport(
  { answers, savedOn }: Pick<AnswersFile, 'answers' | 'savedOn'>,
  carried: Figures | null,
  { questionnaire, catalogue, places }: Content,
  today: IsoDate,
): CheckedReport {
  const current = walk(questionnaire, answers)
  const on = (date: IsoDate) => figuresOf(current, judge(current, catalogue, places, date), catalogue, date)
  const day = carried?.date ?? savedOn
  const now = on(today)
  const again = day === today ? now : on(day)
  const before = carried ?? again
  return { before, now, changes: changesBetween(before, again, now, catalogue) }
}

/** The changes up to now; `again` are the figures for the earlier day by the content of today. */
function changesBetween(
  before: Figures,
  again: Figures,
  now: Figures,
  { entries }: Catalogue,
): readonly FigureChange[] {
  const byContent = new Set(differences(before, again).map(keyOf))
  const byDate = new Set(differences(again, now).map(keyOf))
  const plain = (key: string): Cause => ({
    code: !byDate.has(key) ? 'content' : byContent.has(key) ? 'both' : 'date',
  })
  const ofEntry = (id: string, from: string, to: string): Cause | undefined => {
    if (from === 'absent') return { code: 'new' }
    if (to === 'absent') return { code: 'gone' }
    const entry = entries.find((one) => one.id === id)
    if (!entry) return undefined
    const { validUntil, checkedOn } = entry
    if (to === 'closed' && validUntil !== undefined && validUntil >= before.date && validUntil < now.date)
      return { code: 'expired', on: validUntil }
    if (from === 'fits' && to === 'perhaps' && isStale(entry, now.date) && !isStale(entry, before.date))
      return { code: 'stale', on: checkedOn }
    return undefined
  }
  return differences(before, now).map((change) => ({
    ...change,
    cause:
      (change.what === 'entry' ? ofEntry(change.entry, change.from, change.to) : undefined) ??
      plain(keyOf(change)),
  }))
}

function keyOf(change: Difference): string {
  switch (change.what) {
    case 'topicScore':
    case 'topicLevel':
      return `${change.what} ${change.topic}`
    case 'entry':
    case 'money':
      return `${change.what} ${change.entry}`
    default:
      return change.what
  }
}
