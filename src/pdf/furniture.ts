import { flag } from './charts/flag'
import type { Setting } from './chapters/setting'
import { footLine, full, headLine, main, outer, right } from './layout/grid'
import { placed } from './layout/paragraph'
import { artifact, type Mark } from './layout/strip'
import { styles } from './layout/style'
import { hairline } from './layout/table'
import type { Typesetter } from './text/typesetter'

type PageFacts = {
  number: number
  count: number
  /** Chapter that goes on here, absent where one begins. */
  chapter?: string
}

/** Page marks: the flag and the open chapter above, page, firm and day below. */
export function furniture({ type, words, report }: Setting, facts: PageFacts): Mark[] {
  const top = footLine - styles.small.leading
  const number = placed(type, words.page(facts.number, facts.count), styles.smallStrong, { ...outer, top })
  const half = main.width / 2
  const firm = shortened(type, report.company ?? words.product, main.width - 120)
  const company = placed(type, firm, styles.small, { x: main.x, top, width: main.width - 110 })
  const day = { x: main.x + half, width: half, top, align: 'right' } as const
  const date = placed(type, report.date.text, styles.small, day)
  const head = facts.chapter === undefined ? '' : shortened(type, facts.chapter, main.width)
  const chapter = placed(type, head, styles.small, { ...main, top: headLine - 2 })
  const ops = [
    ...flag(full.x, headLine - 1, 10),
    ...chapter.ops,
    hairline(full.x, right, top - 6),
    ...number.ops,
    ...company.ops,
    ...date.ops,
  ]
  return [{ part: artifact, ops }]
}

/** As much of a line as fits, with an ellipsis where something is left out. */
function shortened(type: Typesetter, text: string, width: number): string {
  if (type.width(text, styles.small) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && type.width(`${characters.join('')}…`, styles.small) > width) {
    characters.length = Math.min(characters.length - 1, Math.ceil(characters.length * 0.9))
  }
  return `${characters.join('').trimEnd()}…`
}
