import { memo } from 'react'
import type { PreviewItem, PreviewPage, PreviewText } from '../../../report/preview'

type Props = { page: PreviewPage; width: number; height: number }

/** A page as a picture, the way the file has it. Whoever cannot see it reads the list of contents. */
export const PageDrawing = memo(function PageDrawing({ page, width, height }: Props) {
  return (
    <svg className="page-drawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {page.items.map((item, index) => (
        <Drawn key={index} item={item} />
      ))}
    </svg>
  )
})

function Drawn({ item }: { item: PreviewItem }) {
  switch (item.kind) {
    case 'text':
      return <Text item={item} />
    case 'line':
      return (
        <line
          x1={item.from[0]}
          y1={item.from[1]}
          x2={item.to[0]}
          y2={item.to[1]}
          {...strokeOf({ ...item, isDashed: item.isDashed ?? false })}
        />
      )
    case 'rect': {
      const { x, y, width, height } = item
      return (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={item.fill ?? 'none'}
          {...strokeOf(item.stroke)}
        />
      )
    }
    case 'circle':
      return (
        <circle
          cx={item.x}
          cy={item.y}
          r={item.radius}
          fill={item.fill ?? 'none'}
          {...strokeOf(item.stroke)}
        />
      )
    case 'polygon':
      return (
        <polygon
          points={item.points.map((point) => point.join(',')).join(' ')}
          fill={item.fill ?? 'none'}
          {...strokeOf(item.stroke)}
        />
      )
    case 'picture': {
      const { x, y, width, height, address } = item
      return <image x={x} y={y} width={width} height={height} href={address} />
    }
  }
}

/** Held to the width that the file gives it, whichever font the browser has. */
function Text({ item: { x, y, width, text, size, weight, colour } }: { item: PreviewText }) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={weight === 'semibold' ? 600 : 400}
      fill={colour}
      textLength={width > 0 ? width : undefined}
      lengthAdjust="spacingAndGlyphs"
    >
      {text}
    </text>
  )
}

function strokeOf(stroke: { colour: string; width: number; isDashed?: boolean | undefined } | undefined) {
  if (stroke === undefined) return {}
  const { colour, width, isDashed } = stroke
  return { stroke: colour, strokeWidth: width, ...(isDashed && { strokeDasharray: '2 2' }) }
}
