import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { chapter, entry } from './headings'
import { alongside, both, matched, text, type Pair, type Two } from './pair'
import type { MethodSection } from '../../report/reportDocument'

/** How the figures and recommendations come about. */
export function method(pair: Pair): Strip[] {
  const [first, second] = both(pair, ({ report }) => report.method)
  const numbered = (sections: readonly MethodSection[]) => sections.map((each, index) => ({ ...each, index }))
  const sections: Two<MethodSection>[] = matched([numbered(first), numbered(second)], ({ index }) =>
    String(index),
  )
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.method),
      'method',
    ),
    ...sections.flatMap(([one, other]) => [
      ...entry(pair, 'H3', [one.heading, other.heading], { before: 10, after: 2 }),
      ...alongside([one.paragraphs, other.paragraphs]).flatMap((each, index) =>
        text(pair, each, styles.card, { before: index === 0 ? 0 : 3 }),
      ),
    ]),
  ]
}
