import type { PreviewItem, PreviewText } from '../../report/preview'
import type { Targets } from '../draw'
import type { Op, Point, Stroke } from '../layout/strip'
import type { Link } from '../text/typesetter'

/** A drawing at its place on the page, `top` being the place of its strip. */
export function itemOf(op: Exclude<Op, { op: 'pageNumber' }>, top: number, targets: Targets): PreviewItem {
  const at = ([x, y]: Point): Point => [rounded(x), rounded(top + y)]
  switch (op.op) {
    case 'text': {
      const { size, weight, colour, language, link } = op.look
      const leadsTo = targetOf(link, targets)
      return {
        kind: 'text',
        x: rounded(op.x),
        y: rounded(top + op.y),
        width: rounded(op.width),
        text: op.text,
        size,
        weight,
        colour,
        ...(language && { language }),
        ...(leadsTo && { link: leadsTo }),
      }
    }
    case 'line': {
      const { width, colour, isDashed } = op
      return { kind: 'line', from: at(op.from), to: at(op.to), width, colour, ...(isDashed && { isDashed }) }
    }
    case 'rect':
      return {
        kind: 'rect',
        x: rounded(op.x),
        y: rounded(top + op.y),
        width: rounded(op.width),
        height: rounded(op.height),
        ...paintOf(op),
      }
    case 'circle':
      return {
        kind: 'circle',
        x: rounded(op.x),
        y: rounded(top + op.y),
        radius: rounded(op.radius),
        ...paintOf(op),
      }
    case 'picture':
      return {
        kind: 'picture',
        x: rounded(op.x),
        y: rounded(top + op.y),
        width: rounded(op.width),
        height: rounded(op.height),
        address: `data:${op.picture.type};base64,${op.picture.data}`,
      }
    case 'polygon':
      return { kind: 'polygon', points: op.points.map(at), ...paintOf(op) }
  }
}

function paintOf({ fill, stroke }: { fill?: string; stroke?: Stroke }): { fill?: string; stroke?: Stroke } {
  return { ...(fill !== undefined && { fill }), ...(stroke && { stroke }) }
}

function targetOf(link: Link | undefined, targets: Targets): PreviewText['link'] {
  if (link === undefined) return undefined
  if ('url' in link) return { url: link.url }
  const target = targets.get(link.goTo)
  return target === undefined ? undefined : { page: target.page }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
