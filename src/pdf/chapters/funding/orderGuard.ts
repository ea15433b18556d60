import type { OrderGuard } from '../../../report/reportFunding'
import { main } from '../../layout/grid'
import { list, paragraph } from '../../layout/paragraph'
import { called } from '../../layout/parts'
import type { Strip } from '../../layout/strip'
import { styles } from '../../layout/style'
import type { Setting } from '../setting'
import { toneColours } from './tone'

/** What ordering or signing has closed and left open, before anything else. */
export function orderGuard({ type, words }: Setting, guard: OrderGuard | null): Strip[] {
  if (guard === null) return []
  const { closes, staysOpen, wouldChange } = words.funding.guard
  const column = { x: main.x + 11, width: main.width - 11 }
  const colour = toneColours[guard.tone]
  const part = (label: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          ...paragraph(type, label, styles.smallStrong, column, { before: 4, keep: true }),
          ...list(type, items, styles.card, column, { before: 1 }),
        ]
  return called(
    [
      ...paragraph(type, guard.headline, { ...styles.bodyStrong, colour }, column, { keep: true }),
      ...part(closes, guard.closes),
      ...part(staysOpen, guard.staysOpen),
      ...part(wouldChange, guard.wouldChange),
      ...(guard.rule === '' ? [] : paragraph(type, guard.rule, styles.small, column, { before: 4 })),
    ],
    main.x,
    colour,
    14,
  )
}
