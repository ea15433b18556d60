import { entryKinds, type EntryKind } from '../../core/catalogue/entry'
import { main } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { table, type Row } from '../layout/table'
import type { ReportRecommendation } from '../../report/reportDocument'
import type { Selection } from '../../report/selection'
import type { Setting } from './setting'

const outcomes = ['fits', 'perhaps', 'doesNotFit', 'closed'] as const
const kindWidth = 116

/** How many entries of each kind fit, may fit, do not fit or are closed, and where to see them all. */
export function overview({ type, words, report }: Setting, selection: Selection): Strip[] {
  const all = [...report.recommendations, ...report.context]
  const offered = all.filter(({ outcome }) => outcome !== 'context')
  if (offered.length === 0) return []
  const count = (kind: EntryKind | null, outcome: ReportRecommendation['outcome']) =>
    offered.filter((each) => each.outcome === outcome && (kind === null || each.kind === kind)).length
  const width = (main.width - kindWidth) / outcomes.length
  const { help } = words
  const row = (name: string, kind: EntryKind | null): Row => ({
    cells: [
      { text: name, style: kind === null ? styles.smallStrong : styles.smallInk },
      ...outcomes.map((outcome) => ({
        text: String(count(kind, outcome)),
        style: kind === null ? styles.smallStrong : styles.smallInk,
      })),
    ],
  })
  const kinds = entryKinds.filter((kind) => offered.some((each) => each.kind === kind))
  const inFull = selection.best.reduce((sum, { offers }) => sum + offers.length, 0)
  const text = [
    help.overview(offered.length, all.length - offered.length),
    ...(inFull === 0 ? [] : [help.best(inFull)]),
    ...(selection.chosen.length === 0 ? [] : [help.chosen(selection.chosen.length)]),
    help.seeAll,
  ]
  const columns = [
    { x: main.x, width: kindWidth - 6 },
    ...outcomes.map((_, index) => ({ x: main.x + kindWidth + index * width, width: width - 6 })),
  ]
  const rows = [...kinds.map((kind) => row(help.kinds[kind], kind)), row(help.sum, null)]
  return [
    ...paragraph(type, text.join(' '), styles.body, main, { keep: true }),
    ...table(type, {
      columns,
      head: [help.columns.kind, ...outcomes.map((each) => help.outcomes[each])],
      rows,
      isTight: true,
    }).map((strip, index, strips) => ({
      ...strip,
      ...(index === 0 && { before: 6 }),
      keep: index < strips.length - 1,
    })),
  ]
}
