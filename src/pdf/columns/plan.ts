import { labelled } from '../chapters/offer'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { section } from './headings'
import { both, matched, passage, text, type Pair } from './pair'

/** The order of steps with their days, and what they wait for. */
export function timeline(pair: Pair): Strip[] {
  const judged = both(pair, ({ report }) => report.funding)
  const steps = matched([judged[0].timeline, judged[1].timeline], ({ id }) => id)
  if (steps.length === 0) return []
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.funding.timeline.title),
      'funding.timeline',
    ),
    ...text(pair, [judged[0].earliestStart?.text, judged[1].earliestStart?.text], styles.card, {
      keep: true,
    }),
    ...steps.flatMap((two, index) =>
      together(
        ruled(
          passage(pair, two, ({ type, words, column }, { title, whenText, waitsFor, guarded, ...step }) => {
            const { columns, guarded: wait } = words.funding.timeline
            const red = { ...styles.tightStrong, colour: colours.flag }
            const waits = waitsFor.join('; ')
            return [
              ...paragraph(type, [{ text: `${index + 1}  ${title}` }], styles.tightStrong, column, {
                keep: true,
              }),
              ...paragraph(type, whenText, styles.tightQuiet, column, { keep: true }),
              ...paragraph(type, step.text, styles.tight, column),
              ...(guarded ? paragraph(type, wait, red, column) : []),
              ...(waits === ''
                ? []
                : paragraph(type, labelled(columns.waitsFor, waits), styles.tightQuiet, column)),
            ]
          }),
          full,
          4,
          3.5,
        ),
        bodyHeight / 4,
      ),
    ),
  ]
}

/** Papers with their state, what they are, and how long they take. */
export function papers(pair: Pair): Strip[] {
  const all = matched(
    both(pair, ({ report }) => report.funding.papers),
    ({ id }) => id,
  )
  if (all.length === 0) return []
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.funding.papers.title),
      'funding.papers',
    ),
    ...all.flatMap((two) =>
      together(
        ruled(
          passage(pair, two, ({ type, words, column }, { name, stateText, leadTimeText, text: about }) => [
            ...paragraph(
              type,
              [{ text: name }, { text: ` · ${stateText}`, weight: 'regular' }],
              styles.tightStrong,
              column,
              { keep: true },
            ),
            ...paragraph(type, about, styles.tight, column),
            ...paragraph(
              type,
              leadTimeText === '' ? '' : labelled(words.funding.papers.columns.leadTime, leadTimeText),
              styles.tightQuiet,
              column,
            ),
          ]),
          full,
          4,
          3.5,
        ),
        bodyHeight / 4,
      ),
    ),
  ]
}
