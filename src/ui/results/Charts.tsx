import {
  Bar,
  BarChart,
  CartesianGrid,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChartRow } from './chartRows'
import { ChartTick, type TickProps } from './ChartTick'

type Props = { rows: readonly ChartRow[] }

/** Radar and bars, with fixed sizes so that nothing is measured and nothing jumps; looks stand in the style sheet. */
export function Charts({ rows }: Props) {
  return (
    <div className="charts" aria-hidden="true">
      <RadarPicture rows={rows} />
      <BarPicture rows={rows} />
    </div>
  )
}

/** Fewer than three topics make no area. */
function RadarPicture({ rows }: Props) {
  const data = rows.filter((row) => row.points !== null)
  if (data.length < 3) return null
  const height = 340
  return (
    <RadarChart
      className="chart chart-radar"
      width={440}
      height={height}
      outerRadius={112}
      data={data}
      accessibilityLayer={false}
    >
      <PolarGrid />
      <PolarRadiusAxis domain={[0, 100]} tickCount={6} tick={false} axisLine={false} />
      <PolarAngleAxis dataKey="id" tick={namesOf(rows, 16, height / 2)} tickLine={false} />
      <Radar dataKey="points" isAnimationActive={false} dot />
    </RadarChart>
  )
}

/** The possible range as a strip, on it the points as bar (an axis of its own lays them over each other), and the figures. */
function BarPicture({ rows }: Props) {
  const data = rows.map((row) => ({ ...row, possible: [row.low, row.high] }))
  const axis = { type: 'category', dataKey: 'id', tickLine: false, axisLine: false, interval: 0 } as const
  return (
    <BarChart
      className="chart chart-bars"
      layout="vertical"
      width={500}
      height={data.length * 44 + 32}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      data={data}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} />
      <XAxis type="number" domain={[0, 100]} ticks={[0, 20, 40, 60, 80, 100]} tickLine={false} />
      <YAxis {...axis} yAxisId="names" width={160} tick={namesOf(rows, 18)} />
      <YAxis {...axis} yAxisId="points" width={44} orientation="right" tick={pointsOf(rows)} />
      <Bar
        yAxisId="names"
        className="bar-possible"
        dataKey="possible"
        barSize={10}
        isAnimationActive={false}
      />
      <Bar yAxisId="points" className="bar-points" dataKey="points" barSize={10} isAnimationActive={false} />
    </BarChart>
  )
}

/**
 * A function and not an element: Recharts freezes what it keeps, and Preact must be able to write to its elements. Names
 * above and below a middle keep clear of it.
 */
function namesOf(rows: readonly ChartRow[], characters: number, middle?: number) {
  return (props: TickProps) => {
    const isAside = middle === undefined || props.textAnchor !== 'middle'
    const towards = isAside ? 0 : Math.sign(Number(props.y) - middle)
    const text = rowOf(rows, props)?.title ?? ''
    return <ChartTick {...props} text={text} characters={characters} towards={towards} />
  }
}

function pointsOf(rows: readonly ChartRow[]) {
  return (props: TickProps) => {
    const text = rowOf(rows, props)?.pointsText ?? ''
    return <ChartTick {...props} text={text} characters={text.length} isFigure />
  }
}

function rowOf(rows: readonly ChartRow[], { payload }: TickProps): ChartRow | undefined {
  return rows.find((row) => row.id === payload.value)
}
