import { flag } from './charts/flag'
import type { Setting } from './chapters/setting'
import { limited } from './layout/limited'
import { footLine, full, headLine, main, outer, right } from './layout/grid'
import { placed } from './layout/paragraph'
import { pageMark, type Mark } from './layout/strip'
import { styles } from './layout/style'
import { hairline } from './layout/table'

type PageFacts = {
  number: number
  count: number
  /** Chapter that goes on here, absent where one begins. */
  chapter?: string
}

/** Page marks of a report: the flag and the open chapter above, page, firm and day below. */
export function createFurniture({ type, words, report }: Setting): (facts: PageFacts) => Mark[] {
  const top = footLine - styles.small.leading
  const names = [report.company ?? words.product, ...(report.adviser ? [report.adviser.name] : [])]
  const free = main.width - type.width(report.date.text, styles.small) - 16
  const firm = limited(type, names.join(' · '), styles.small, free, 1)
  const half = main.width / 2
  const day = { x: main.x + half, width: half, top, align: 'right' } as const
  const always = [
    ...flag(full.x, headLine - 1, 10),
    hairline(full.x, right, top - 6),
    ...placed(type, firm, styles.small, { ...main, top }).ops,
    ...placed(type, report.date.text, styles.small, day).ops,
  ]
  return (facts) => {
    const number = placed(type, words.page(facts.number, facts.count), styles.smallStrong, { ...outer, top })
    const head = limited(type, facts.chapter ?? '', styles.small, main.width, 1)
    const chapter = placed(type, head, styles.small, { ...main, top: headLine - 2 })
    return [{ part: pageMark, ops: [...chapter.ops, ...number.ops, ...always] }]
  }
}
