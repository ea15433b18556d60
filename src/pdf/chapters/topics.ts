import { levelSquare, scale } from '../charts/scale'
import type { ReportTopic } from '../../report/reportDocument'
import { beside, together } from '../layout/beside'
import { bodyHeight, main, outer } from '../layout/grid'
import { heading, paragraph, placed } from '../layout/paragraph'
import { called, chapterHeading, figure } from '../layout/parts'
import { artifact, heightOf, type Mark, type Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { comment } from './adviser'
import { levelOf, withinReach } from './glance'
import type { Setting } from './setting'
import { fieldRows } from './topicFields'

/** A section per topic: level and figures, what limits it, and each field with its stage now and the next one. */
export function topics(setting: Setting): Strip[] {
  const { type, report } = setting
  return [
    ...chapterHeading(type, report.headings.topics, 'topics'),
    ...report.topics.flatMap((topic, index) => section(setting, topic, index === 0)),
  ]
}

/** Topics follow each other; one that applies starts a page where little of the open one is left. */
function section(setting: Setting, topic: ReportTopic, isFirst: boolean): Strip[] {
  const head = topic.applies ? rated(setting, topic) : leftOut(setting, topic)
  const strips = [...head, ...(topic.applies ? fieldRows(setting, topic) : []), ...comment(setting, topic)]
  const [first, ...rest] = strips
  if (first === undefined) return []
  const start = { below: 0.82, wanted: heightOf(strips) }
  return [{ ...first, before: isFirst ? 4 : 20, ...(!isFirst && topic.applies && { start }) }, ...rest]
}

function title({ type }: Setting, topic: ReportTopic): Strip[] {
  return heading(type, topic.title, styles.headline, main, {
    part: { role: 'H3' },
    anchors: [{ id: `topic.${topic.id}`, bookmark: { level: 2, title: topic.title } }],
  })
}

function leftOut(setting: Setting, topic: ReportTopic): Strip[] {
  const note = paragraph(setting.type, topic.note, styles.body, main, { before: 3 })
  const state = paragraph(setting.type, topic.levelText, styles.smallStrong, outer)
  return together(beside(state, [...title(setting, topic), ...note]), bodyHeight)
}

function rated(setting: Setting, topic: ReportTopic): Strip[] {
  const { type, highest } = setting
  const figures = [topic.scoreText, topic.rangeText].filter((text) => text !== '').join(' · ')
  const known = [topic.coverageText, topic.importanceText].filter((text) => text !== '').join(' · ')
  const bar = scale(
    { x: main.x, y: 8, width: main.width, height: 10 },
    highest,
    topic.level,
    withinReach(topic, highest),
  )
  const drawing = figure(bar, 24, setting.words.scale(topic.title, levelOf(topic)))
  const text = [
    ...title(setting, topic),
    { ...drawing, keep: true },
    ...paragraph(type, figures, styles.bodyStrong, main, { keep: true }),
    ...paragraph(type, known, styles.quiet, main, { keep: true }),
    ...(isWorthSaying(topic) ? paragraph(type, topic.note, styles.quiet, main, { keep: true }) : []),
    ...bottleneck(setting, topic),
  ]
  const last = text.at(-1)
  const kept = text.map((strip) => ({ ...strip, keep: true }))
  if (last !== undefined) kept.splice(-1, 1, { ...last, height: last.height + 6, keep: true })
  return beside(badge(setting, topic), kept)
}

/** The note repeats the coverage unless something is missing. */
function isWorthSaying(topic: ReportTopic): boolean {
  return topic.level === null && topic.note !== ''
}

function badge({ type, highest }: Setting, topic: ReportTopic): Strip[] {
  const box = { x: outer.x, y: 0, width: 42, height: 42 }
  const { ops, textColour } = levelSquare(box, topic.level, highest)
  const numeral = { ...styles.rank, size: 24, leading: 42, colour: textColour }
  const text = topic.level === null ? '–' : String(topic.level)
  const number = placed(type, text, numeral, { ...box, top: 0, align: 'centre' })
  const marks: Mark[] = [
    { part: artifact, ops },
    { part: { role: 'P' }, ops: number.ops },
  ]
  return [
    { height: 42, before: 0, marks, keep: true },
    ...paragraph(type, topic.levelText, styles.smallStrong, outer, { before: 5 }),
  ]
}

function bottleneck({ type, words }: Setting, topic: ReportTopic): Strip[] {
  if (topic.bottleneck === undefined) return []
  const column = { x: main.x + 11, width: main.width - 11 }
  const style = { ...styles.bodyStrong, colour: colours.flag }
  return called(
    [
      ...paragraph(type, words.topic.bottleneck(topic.bottleneck.name), style, column),
      ...paragraph(type, topic.bottleneck.text, styles.body, column),
    ],
    main.x,
    colours.flag,
    9,
  )
}
