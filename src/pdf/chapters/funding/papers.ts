import type { Paper } from '../../../report/reportFunding'
import { full } from '../../layout/grid'
import { withMark } from '../../layout/paragraph'
import { sectionHeading } from '../../layout/parts'
import { artifact, type Op, type Strip } from '../../layout/strip'
import { colours, styles } from '../../layout/style'
import { table, type Row } from '../../layout/table'
import type { Setting } from '../setting'

const stateColours: Readonly<Record<Paper['state'], string>> = {
  there: colours.green,
  partly: colours.amber,
  missing: colours.flag,
  open: colours.amber,
}
const box = { x: full.x + 1, size: 8 }
const columns = [
  { x: full.x + 18, width: 318 },
  { x: full.x + 344, width: 70 },
  { x: full.x + 422, width: full.width - 422 },
]

/** So many programmes are named that ask for a paper; the others are counted. */
const mostNamed = 2

/** Papers as a list to tick off: ticked where the firm has them. */
export function papers({ type, words }: Setting, all: readonly Paper[]): Strip[] {
  if (all.length === 0) return []
  const { title, askedBy, columns: head } = words.funding.papers
  const strips = table(type, {
    columns,
    head: [head.name, head.state, head.leadTime],
    rows: all.map((paper): Row => ({
      cells: [
        [
          { text: paper.name, style: styles.tightStrong },
          { text: paper.text, style: styles.tight },
          ...(paper.programmes.length === 0
            ? []
            : [
                {
                  text: askedBy(
                    paper.programmes.slice(0, mostNamed),
                    Math.max(paper.programmes.length - mostNamed, 0),
                  ),
                  style: styles.tightQuiet,
                },
              ]),
        ],
        { text: paper.stateText, style: { ...styles.tight, colour: stateColours[paper.state] } },
        { text: paper.leadTimeText, style: styles.tight },
      ],
    })),
    isTight: true,
  })
  const ticked = strips.map((strip, index) => {
    const paper = index === 0 ? undefined : all[index - 1]
    return paper === undefined
      ? strip
      : withMark(strip, { part: artifact, ops: tick(paper.state === 'there') })
  })
  return [...sectionHeading(type, title, 'funding.papers'), ...ticked]
}

function tick(isThere: boolean): Op[] {
  const { x, size } = box
  const y = 3.8
  const frame: Op = {
    op: 'rect',
    x,
    y,
    width: size,
    height: size,
    stroke: { colour: colours.second, width: 0.7 },
  }
  if (!isThere) return [frame]
  const stroke = { width: 1.2, colour: colours.green }
  return [
    frame,
    { op: 'line', from: [x + 1.6, y + 4.2], to: [x + 3.4, y + 6.2], ...stroke },
    { op: 'line', from: [x + 3.4, y + 6.2], to: [x + 6.6, y + 1.8], ...stroke },
  ]
}
