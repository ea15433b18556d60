import type { ResultsMessages } from '../../i18n/results/de'
import { ChartList } from '../results/ChartList'
import type { ChartRow } from '../results/chartRows'
import { Charts } from '../results/Charts'
import { ChartTable } from '../results/ChartTable'
import { useMedia } from '../results/useMedia'
import { Part } from './Part'
import type { PartsWords } from './words'

const figures: readonly [points: number | null, low: number, high: number][] = [
  [72, 70, 75],
  [38, 30, 55],
  [0, 0, 0],
  [null, 0, 100],
  [100, 100, 100],
]

type Props = { words: PartsWords; charts: ResultsMessages['charts'] }

/** Topics side by side: pictures and their table where there is room, a list with bars in any case. */
export function Comparison({ words, charts }: Props) {
  const isNarrow = useMedia('(max-width: 40rem)')
  const rows = figures.map(([points, low, high], index): ChartRow => {
    const title = words.chartTopics[index] ?? ''
    const pointsText = points === null ? '' : String(points)
    const levelText = words.levels[Math.floor((points ?? 0) / 20)] ?? ''
    const texts = {
      pointsText,
      lowText: String(low),
      highText: String(high),
      levelText,
      coverageText: '4 / 5',
    }
    return { id: String(index), title, points, low, high, ...texts }
  })
  return (
    <Part id="charts" title={words.charts}>
      {!isNarrow && (
        <>
          <Charts rows={rows} />
          <ChartTable rows={rows} words={charts} />
        </>
      )}
      <ChartList rows={rows} words={charts} />
    </Part>
  )
}
