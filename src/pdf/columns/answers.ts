import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { chapter, section } from './headings'
import { both, matched, passage, type Pair } from './pair'
import { note } from './topics'

/** All answers in the order in which they were asked, below the name of their section. */
export function answers(pair: Pair): Strip[] {
  const sections = matched(
    both(pair, ({ report }) => report.answers),
    ({ id }) => id,
  ).filter(([first]) => first.rows.length > 0)
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.answers),
      'answers',
    ),
    ...sections.flatMap(([first, second]) => [
      ...section(pair, [first.title, second.title], `answers.${first.id}`, true),
      ...matched([first.rows, second.rows], ({ question }) => question).flatMap((two) => [
        ...together(
          ruled(
            [
              ...passage(pair, two, ({ type, column }, { heading, answer }) => [
                ...paragraph(type, heading, styles.tightQuiet, column, { keep: true }),
                ...paragraph(type, answer, styles.tightStrong, column),
              ]),
              ...note(pair, two[0].note),
            ],
            full,
            1.5,
            1.5,
          ),
          bodyHeight / 4,
        ),
      ]),
    ]),
  ]
}
