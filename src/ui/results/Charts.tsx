import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  XAxis,
  YAxis,
} from 'recharts'
import type { ChartRow } from './chartRows'
import { ChartTick } from './ChartTick'

type Props = { rows: readonly ChartRow[]; narrow: boolean }

/** Radar and bars, with fixed sizes so that nothing is measured and nothing jumps; looks stand in the style sheet. */
export function Charts({ rows, narrow }: Props) {
  return (
    <div className="charts" aria-hidden="true">
      <RadarPicture rows={rows} narrow={narrow} />
      <BarPicture rows={rows} narrow={narrow} />
    </div>
  )
}

/** Fewer than three topics make no area. */
function RadarPicture({ rows, narrow }: Props) {
  const data = rows.filter((row) => row.points !== null)
  if (data.length < 3) return null
  return (
    <RadarChart
      className="chart chart-radar"
      width={narrow ? 280 : 400}
      height={narrow ? 260 : 320}
      outerRadius={narrow ? 72 : 104}
      data={data}
      accessibilityLayer={false}
    >
      <PolarGrid />
      <PolarRadiusAxis domain={[0, 100]} tickCount={6} tick={false} axisLine={false} />
      <PolarAngleAxis dataKey="title" tick={<ChartTick characters={narrow ? 11 : 16} />} tickLine={false} />
      <Radar dataKey="points" isAnimationActive={false} dot />
    </RadarChart>
  )
}

/** Points as bar, the possible range as a strip behind it. */
function BarPicture({ rows, narrow }: Props) {
  const data = rows.map((row) => ({ ...row, possible: [row.low, row.high] }))
  return (
    <BarChart
      className="chart chart-bars"
      layout="vertical"
      width={narrow ? 280 : 480}
      height={data.length * 44 + 32}
      margin={{ top: 0, right: 32, bottom: 0, left: 0 }}
      barGap={-10}
      data={data}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} />
      <XAxis type="number" domain={[0, 100]} ticks={[0, 20, 40, 60, 80, 100]} tickLine={false} />
      <YAxis
        type="category"
        dataKey="title"
        width={narrow ? 104 : 152}
        tick={<ChartTick characters={narrow ? 14 : 22} />}
        tickLine={false}
        interval={0}
      />
      <Bar className="bar-possible" dataKey="possible" barSize={10} isAnimationActive={false} />
      <Bar className="bar-points" dataKey="points" barSize={10} isAnimationActive={false}>
        <LabelList dataKey="pointsText" position="right" />
      </Bar>
    </BarChart>
  )
}
