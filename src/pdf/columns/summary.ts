import { scale, scoreLine } from '../charts/scale'
import { levelOf, withinReach } from '../chapters/glance'
import { together } from '../layout/beside'
import { bodyHeight } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { figure, ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { chapter, entry } from './headings'
import { alongside, both, matched, passage, text, type Pair } from './pair'

/** Where the firm stands: the figure with its range, the topics, and how to read the levels. */
export function summary(pair: Pair): Strip[] {
  const said = both(pair, ({ report }) => report.summary)
  const paragraphs = alongside([said[0].paragraphs, said[1].paragraphs])
  return [
    ...chapter(
      pair,
      both(pair, ({ words }) => words.glance),
      'glance',
      0.55,
    ),
    ...paragraphs.flatMap((each) => text(pair, each, styles.body, { before: 6 })),
    ...score(pair),
    ...topics(pair),
    ...levels(pair),
  ]
}

function score(pair: Pair): Strip[] {
  return passage(
    pair,
    both(pair, ({ report }) => report.summary),
    ({ type, words, column }, { score: value, indicative, range, scoreText, rangeText }) => {
      const box = { x: column.x, y: 4, width: column.width, height: 9 }
      const bar = figure(
        scoreLine(box, value ?? indicative, range),
        18,
        words.score.bar(scoreText, rangeText),
        12,
      )
      return [
        { ...bar, keep: true },
        ...paragraph(type, scoreText, styles.bodyStrong, column, { before: 2 }),
        ...paragraph(type, rangeText, styles.small, column, { before: 1 }),
      ]
    },
  )
}

function topics(pair: Pair): Strip[] {
  const applying = both(pair, ({ report }) => report.topics.filter((topic) => topic.applies))
  const rows = matched(applying, ({ id }) => id)
  return rows.flatMap((two, index) =>
    together(
      ruled(
        passage(pair, two, ({ type, words, highest, column }, topic) => {
          const box = { x: column.x, y: 2, width: column.width, height: 6 }
          const level = levelOf(topic)
          const name = [
            { text: topic.title, weight: 'semibold', link: { goTo: `topic.${topic.id}` } } as const,
            { text: ` · ${level}` },
          ]
          const bar = scale(box, highest, topic.level, withinReach(topic, highest))
          return [
            ...paragraph(type, name, styles.smallInk, column, { keep: true }),
            figure(bar, 11, words.scale(topic.title, level)),
          ]
        }),
        undefined,
        index === 0 ? 16 : 3,
        4,
      ),
      bodyHeight,
    ),
  )
}

/** What a level is, and their names from 0 on. */
function levels(pair: Pair): Strip[] {
  return together(
    [
      ...entry(
        pair,
        'H3',
        both(pair, ({ words }) => words.levels.heading),
        { before: 22, after: 2 },
      ),
      ...text(
        pair,
        both(pair, ({ words }) => words.levels.text),
        styles.card,
      ),
      ...passage(
        pair,
        both(pair, ({ report }) => report.levels),
        ({ type, column }, names) =>
          list(
            type,
            names.map((name, level) => `${level} · ${name}`),
            styles.card,
            column,
            { before: 4 },
          ),
      ),
    ],
    bodyHeight / 2,
  )
}
