import { wrapLabel } from './wrapLabel'

/** What Recharts says of a tick, as far as it is needed. */
export type TickProps = {
  x: number | string
  y: number | string
  textAnchor: 'start' | 'middle' | 'end' | 'inherit'
  payload: { value: string }
}

/** `towards`: −1 lets several lines grow upwards, 1 downwards, 0 both ways. */
type Props = Omit<TickProps, 'payload'> & {
  text: string
  characters: number
  isFigure?: boolean
  towards?: number
}

/** The name of a topic beside a chart, in several lines where needed, with no text measured. */
export function ChartTick({ text, characters, isFigure = false, towards = 0, x, y, textAnchor }: Props) {
  const lines = wrapLabel(text, characters)
  const first = 0.35 + (lines.length - 1) * 0.575 * (towards - 1)
  return (
    <text x={x} y={y} textAnchor={textAnchor} className={isFigure ? 'chart-points' : 'chart-name'}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? `${first}em` : '1.15em'}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
