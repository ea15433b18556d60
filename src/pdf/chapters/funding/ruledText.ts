import type { RuledText } from '../../../report/reportFunding'
import { colours } from '../../layout/style'
import type { Run } from '../../text/typesetter'

/** A sentence, and more quietly the legal text it rests on. */
export function ruled({ text, rule }: RuledText): Run[] {
  return rule === undefined ? [{ text }] : [{ text }, { text: ` (${rule})`, colour: colours.second }]
}
