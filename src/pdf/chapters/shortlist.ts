import { paragraph } from '../layout/paragraph'
import { chapterHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { main } from '../layout/grid'
import { numberedCautions } from '../../report/cautions'
import type { Detail } from './offer'
import { offerCard } from './offerCard'
import { select } from '../../report/selection'
import type { Setting } from './setting'

/** What the user chose, in that order, the first ones in full; no chapter where nothing was chosen. */
export function shortlist(setting: Setting, inFull = Infinity, rest: Detail = 'chosen'): Strip[] {
  const { type, words, report } = setting
  const selection = select(report, 0)
  if (selection.chosen.length === 0) return []
  const cautions = numberedCautions(selection)
  return [
    ...chapterHeading(type, report.headings.shortlist, 'shortlist'),
    ...paragraph(type, words.shortlist.intro(selection.chosen.length), styles.quiet, main, { keep: true }),
    ...selection.chosen.flatMap((offer, index) =>
      offerCard(setting, offer, cautions, index < inFull ? 'full' : rest),
    ),
  ]
}
