import type { Staff } from '../../core/funding/workUnits'
import type { Language } from '../../core/questionnaire/texts'
import { figureOf } from './figures'

/** A group as typed: people, and their hours a week or months. */
export type GroupDraft = { people: string; amount: string }

export type StaffDraft = {
  fullTime: string
  owners: string
  apprentices: string
  /** Weekly hours of a full-time post. */
  week: string
  partTime: readonly GroupDraft[]
  partOfYear: readonly GroupDraft[]
}

export const emptyGroup: GroupDraft = { people: '', amount: '' }

/** Nothing entered; a full-time post of 40 hours. */
export const emptyStaff: StaffDraft = {
  fullTime: '',
  owners: '',
  apprentices: '',
  week: '40',
  partTime: [emptyGroup],
  partOfYear: [emptyGroup],
}

const mostPeople = 1e6

/** The groups that were typed, or `null` where one of the figures cannot be right. */
export function staffOf(draft: StaffDraft, language: Language): Staff[] | null {
  const people = (typed: string) => figureOf(typed, language, 0, mostPeople)
  const week = figureOf(draft.week, language, 1, 80)
  const groups: (Staff | undefined)[] = [
    staff('fullTime', people(draft.fullTime)),
    staff('owner', people(draft.owners)),
    staff('apprentice', people(draft.apprentices)),
    ...draft.partTime.map(({ people: typed, amount }): Staff | undefined => {
      const count = people(typed)
      const hours = week === undefined ? undefined : figureOf(amount, language, 0, week)
      if (count === undefined || hours === undefined || week === undefined) return undefined
      return { kind: 'partTime', count, share: hours / week }
    }),
    ...draft.partOfYear.map(({ people: typed, amount }): Staff | undefined => {
      const count = people(typed)
      const months = figureOf(amount, language, 0, 12)
      return count === undefined || months === undefined ? undefined : { kind: 'partOfYear', count, months }
    }),
  ]
  const known = groups.filter((group) => group !== undefined)
  return known.length === groups.length ? known : null
}

function staff(kind: 'fullTime' | 'owner' | 'apprentice', count: number | undefined): Staff | undefined {
  return count === undefined ? undefined : { kind, count }
}
