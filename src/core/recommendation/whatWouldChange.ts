import type { Catalogue, CatalogueEntry } from '../catalogue/entry'
import type { IsoDate } from '../date'
import type { Questionnaire } from '../questionnaire/questionnaire'
import type { Walk } from '../questionnaire/walk'
import { isSameThing, type Change } from './change'
import { possibleChanges } from './possibleChanges'
import { situationsOf, type Situation, type Situations } from './situation'

export type WouldChange = {
  entry: string
  /** Smallest set of changes after which nothing stands against the entry; empty where there is none. */
  changes: readonly Change[]
  /** Why there is none: nobody can change it by wishing, or more than three things would have to change. */
  none: 'notChangeable' | 'tooMuch' | null
}

const mostChanges = 3

/** Most situations that are looked at for one entry. */
const mostSituations = 300

/**
 * For every entry that does not fit: the smallest set of changeable facts after which it fits or perhaps fits, found by
 * trying them with the same rules. Of several sets of the same size the first one found counts, which depends on the
 * entry and the answers alone. Ordered by entry.
 */
export function whatWouldChange(walk: Walk, catalogue: Catalogue, today: IsoDate): WouldChange[] {
  const { questionnaire, answers } = walk
  const situations = situationsOf(questionnaire, answers, today)
  const present = situations.after([])
  return catalogue.entries
    .filter((entry) => present.match(entry).outcome === 'doesNotFit')
    .map((entry) => ({ entry: entry.id, ...smallestChange(entry, situations, questionnaire) }))
}

/** Breadth first: all sets of one change, then of two, then of three. */
function smallestChange(
  entry: CatalogueEntry,
  situations: Situations,
  questionnaire: Questionnaire,
): Omit<WouldChange, 'entry'> {
  let open: Situation[] = [situations.after([])]
  const seen = new Set<Situation>(open)
  for (let size = 1; size <= mostChanges; size += 1) {
    const next: Situation[] = []
    for (const situation of open) {
      for (const change of changesFor(entry, situation, situations, questionnaire)) {
        const tried = situations.after([...situation.changes, change])
        if (seen.has(tried)) continue
        if (tried.match(entry).failed.length === 0) return { changes: tried.changes, none: null }
        seen.add(tried)
        next.push(tried)
        if (seen.size > mostSituations) return { changes: [], none: 'tooMuch' }
      }
    }
    open = next
    if (open.length === 0) return { changes: [], none: 'notChangeable' }
  }
  return { changes: [], none: 'tooMuch' }
}

/** Changes for the conditions that fail now; none where one of them cannot be changed at all. */
function changesFor(
  entry: CatalogueEntry,
  situation: Situation,
  situations: Situations,
  questionnaire: Questionnaire,
): Change[] {
  const perCheck = situation
    .match(entry)
    .failed.map((id) => possibleChanges(id, entry, situation, situations, questionnaire))
  if (perCheck.some((changes) => changes.length === 0)) return []
  const isNew = (change: Change) =>
    !situation.changes.some((made) => isSameThing(made, change, situations.questions))
  return perCheck.flat().filter(isNew)
}
