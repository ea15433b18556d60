import type { FundingVerdict } from '../../../report/reportFunding'
import { beside, together } from '../../layout/beside'
import { bodyHeight, full, main, outer } from '../../layout/grid'
import { list, paragraph } from '../../layout/paragraph'
import { ruled as belowLine } from '../../layout/parts'
import type { Strip } from '../../layout/strip'
import { colours, styles } from '../../layout/style'
import { labelled } from '../offer'
import type { Setting } from '../setting'
import { ruled } from './ruledText'
import { toneColours, toneMarks } from './tone'

/** A verdict on the firm with its reasons and rules; `more` stands below them. */
export function verdict(setting: Setting, judged: FundingVerdict, more: readonly Strip[] = []): Strip[] {
  const { type, words } = setting
  const style = { ...styles.bodyStrong, colour: toneColours[judged.tone] }
  const aside = paragraph(type, toneMarks[judged.tone] + judged.verdict, style, outer)
  const text = [
    ...paragraph(type, judged.title, styles.h3, main, { part: { role: 'H4' }, keep: true }),
    ...list(type, judged.reasons.map(ruled), styles.card, main, { before: 3 }),
    ...judged.cautions.flatMap((caution) =>
      paragraph(
        type,
        [
          { text: `${words.funding.caution}: `, weight: 'semibold', colour: colours.amber },
          ...ruled(caution),
        ],
        styles.card,
        main,
        { before: 3 },
      ),
    ),
    ...(judged.missing.length === 0
      ? []
      : paragraph(
          type,
          labelled(words.help.open, judged.missing.map((open) => open.text).join(', '), colours.amber),
          styles.card,
          main,
          { before: 3 },
        )),
  ]
  const strips = together(belowLine(beside(aside, text), full, 9, 8), bodyHeight / 3)
  const last = strips.at(-1)
  if (more.length === 0 || last === undefined) return strips
  return [...strips.slice(0, -1), { ...last, keep: true }, ...more]
}
