import type { DrawingData } from './strokes'

type Props = {
  drawing: DrawingData
  /** Fills its box and cuts off at the sides what does not fit. */
  isCut?: boolean
}

/** A line drawing in ink and sea: decoration, hidden from screen readers, coloured by the style sheet. */
export function Drawing({ drawing: { width, height, groups }, isCut = false }: Props) {
  return (
    <svg
      className="drawing"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio={isCut ? 'xMidYMax slice' : 'xMidYMid meet'}
      aria-hidden="true"
      focusable="false"
    >
      {groups.map(({ at, strokes }, group) => (
        <g key={group} transform={at}>
          {strokes.map(([tone, path]) => (
            <path key={path} className={`stroke-${tone}`} d={path} />
          ))}
        </g>
      ))}
    </svg>
  )
}
