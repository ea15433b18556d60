import { beside, spaced } from '../layout/beside'
import { paragraph } from '../layout/paragraph'
import type { Part, Strip } from '../layout/strip'
import type { Run, TextStyle } from '../text/typesetter'
import type { Side } from './pair'

/** A list whose items stand behind their numbers. */
export function numbered(
  { type, column }: Side,
  items: readonly { number: number; text: string | readonly Run[] }[],
  style: TextStyle,
  between = 2.5,
): Strip[] {
  const whole: Part = { role: 'L', isNumbered: true }
  const indent = style.size * 2
  const inner = { x: column.x + indent, width: column.width - indent }
  const strong = { ...style, weight: 'semibold' } as const
  return items.flatMap(({ number, text }, index) => {
    const item: Part = { role: 'LI', within: whole }
    const label = paragraph(type, String(number), strong, column, { part: { role: 'Lbl', within: item } })
    const body = paragraph(type, text, style, inner, { part: { role: 'LBody', within: item } })
    return spaced(beside(label, body), index === 0 ? 3 : between)
  })
}
