import { foreword, ownRecommendations } from '../chapters/adviser'
import { full, main } from '../layout/grid'
import type { Strip } from '../layout/strip'
import { chapter } from './headings'
import { both, type Pair } from './pair'

/** The adviser's foreword below a heading in both languages; the words themselves stand once, as they were written. */
export function adviserForeword(pair: Pair): Strip[] {
  const titles = both(pair, ({ report }) => report.adviser?.forewordHeading ?? '')
  return foreword(pair[0], (_, id) => chapter(pair, titles, id), { x: full.x, width: main.width })
}

/** The adviser's own recommendations below a heading in both languages. */
export function adviserRecommendations(pair: Pair): Strip[] {
  const titles = both(pair, ({ report }) => report.adviser?.recommendationsHeading ?? '')
  return ownRecommendations(pair[0], (_, id) => chapter(pair, titles, id))
}
