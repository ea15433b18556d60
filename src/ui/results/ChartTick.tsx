import { wrapLabel } from './wrapLabel'

type Props = {
  characters: number
  x?: number
  y?: number
  textAnchor?: 'start' | 'middle' | 'end' | 'inherit'
  payload?: { value: string }
}

/** The name of a topic beside a chart, in several lines where needed, with no text measured. */
export function ChartTick({ characters, x = 0, y = 0, textAnchor = 'end', payload }: Props) {
  const lines = wrapLabel(payload?.value ?? '', characters)
  return (
    <text x={x} y={y} textAnchor={textAnchor} className="chart-name">
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? `${0.35 - (lines.length - 1) * 0.575}em` : '1.15em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
