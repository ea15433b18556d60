import { scale } from '../charts/scale'
import { comment } from '../chapters/adviser'
import { levelOf, withinReach } from '../chapters/glance'
import { labelled } from '../chapters/offer'
import type { ReportField, ReportTopic } from '../../report/reportDocument'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { paragraph, placed } from '../layout/paragraph'
import { figure, ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { chapter, entry, section } from './headings'
import { both, matched, passage, text, type Pair, type Side, type Two } from './pair'

const barWidth = 84

/** A section per topic: level and figures, what limits it, and each field with its stage now and the next one. */
export function topics(pair: Pair): Strip[] {
  const all = matched(
    both(pair, ({ report }) => report.topics),
    ({ id }) => id,
  )
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.topics),
      'topics',
    ),
    ...all.flatMap((two) => topic(pair, two)),
  ]
}

function topic(pair: Pair, two: Two<ReportTopic>): Strip[] {
  const [first, second] = two
  const heading = section(pair, [first.title, second.title], `topic.${first.id}`)
  if (!first.applies) return [...heading, ...text(pair, [first.note, second.note], styles.card)]
  const fields = matched([first.fields, second.fields], ({ id }) => id)
  const told = fields.filter(([field]) => isTold(field))
  const untold = fields.filter(([field]) => !isTold(field))
  const states = [...new Set(untold.map(([field]) => field.valueText))]
  return [
    ...heading,
    ...passage(pair, two, figures).map((strip) => ({ ...strip, keep: true })),
    ...told.flatMap((field) => fieldRow(pair, two, field)),
    ...states.flatMap((state) =>
      names(
        pair,
        untold.filter(([field]) => field.valueText === state),
      ),
    ),
    ...comment(pair[0], first),
  ]
}

function isTold(field: ReportField): boolean {
  return field.value !== null || field.note !== undefined || field.now !== undefined
}

function figures({ type, words, highest, column }: Side, rated: ReportTopic): Strip[] {
  const bar = scale(
    { x: column.x, y: 4, width: column.width, height: 9 },
    highest,
    rated.level,
    withinReach(rated, highest),
  )
  const level = levelOf(rated)
  const known = [rated.coverageText, rated.importanceText].filter((each) => each !== '').join(' · ')
  const score = [rated.scoreText, rated.rangeText].filter((each) => each !== '').join(' · ')
  const { bottleneck } = rated
  const style = { ...styles.card, colour: colours.ink }
  return [
    figure(bar, 18, words.scale(rated.title, level)),
    ...paragraph(type, level, styles.bodyStrong, column),
    ...paragraph(type, score, styles.card, column),
    ...paragraph(type, known, styles.cardQuiet, column),
    ...(rated.level === null ? paragraph(type, rated.note, styles.cardQuiet, column) : []),
    ...(bottleneck === undefined
      ? []
      : paragraph(
          type,
          [
            {
              text: `${words.topic.bottleneck(bottleneck.name)}. `,
              weight: 'semibold',
              colour: colours.flag,
            },
            { text: bottleneck.text },
          ],
          style,
          column,
          { before: 5 },
        )),
  ]
}

function fieldRow(pair: Pair, within: Two<ReportTopic>, two: Two<ReportField>): Strip[] {
  const [first] = two
  const names = both(pair, ({ words }) => words.topic.core)
  const colour = within[0].bottleneck?.field === first.id ? colours.flag : colours.ink
  const title = (field: ReportField, core: string): Run[] => [
    { text: field.name, colour },
    ...(field.core ? [{ text: ` · ${core}`, weight: 'regular', colour: colours.second } as const] : []),
  ]
  const strips = [
    ...entry(pair, 'H4', [title(first, names[0]), title(two[1], names[1])]),
    ...passage(pair, two, level),
    ...passage(pair, two, ({ type, words, column }, { now = '', next = '' }) =>
      [...said(words.topic.now, now, colours.second), ...said(words.topic.next, next, colours.sea)].flatMap(
        (runs, index) => paragraph(type, runs, styles.card, column, { before: index === 0 ? 2 : 1 }),
      ),
    ),
    ...note(pair, first.note),
  ]
  return together(ruled(strips, full, 6, 5), bodyHeight / 3)
}

function said(label: string, sentence: string, colour: string): Run[][] {
  return sentence === '' ? [] : [labelled(label, sentence, colour)]
}

function level({ type, words, highest, column }: Side, { name, value, valueText }: ReportField): Strip[] {
  if (value === null) return paragraph(type, valueText, styles.small, column)
  const bar = scale({ x: column.x, y: 3.5, width: barWidth, height: 5.5 }, highest, value)
  const x = column.x + barWidth + 8
  const figureText = placed(type, valueText, styles.smallInk, {
    x,
    top: 0,
    width: column.width - barWidth - 8,
  })
  const drawing = figure(bar, 12, words.scale(name, valueText))
  const marks = [...drawing.marks, { part: { role: 'P' }, ops: figureText.ops } as const]
  return [{ ...drawing, height: Math.max(12, figureText.height), marks, keep: true }]
}

/** What the firm wrote itself stands once, across both columns, in the words that it chose. */
export function note([first, second]: Pair, own: string | undefined, before = 2): Strip[] {
  if (own === undefined || own === '') return []
  const { language } = second.report
  const label: Run[] = [
    { text: `${first.words.topic.note} / `, weight: 'semibold', colour: colours.second },
    { text: `${second.words.topic.note}: `, weight: 'semibold', colour: colours.second, language },
  ]
  return paragraph(first.type, [...label, { text: own }], styles.card, full, { before })
}

function names(pair: Pair, fields: readonly Two<ReportField>[]): Strip[] {
  const of = (index: 0 | 1): Run[] => {
    const all = fields.map((two) => two[index])
    return [
      { text: `${all[0]?.valueText ?? ''}: `, weight: 'semibold', colour: colours.second },
      { text: all.map(({ name }) => name).join(', ') },
    ]
  }
  return together(ruled(text(pair, [of(0), of(1)], styles.card), full, 6, 5), bodyHeight / 3)
}
