import { formatsOf } from '../../i18n/format'
import { radar, radarHeight, radiusIn } from '../charts/radar'
import { scale, scoreLine } from '../charts/scale'
import type { ReportTopic } from '../../report/reportDocument'
import { beside } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { heading, paragraph, placed } from '../layout/paragraph'
import { chapterHeading, figure, ruled } from '../layout/parts'
import { heightOf, type Mark, type Part, type Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { figures } from './figures'
import type { Setting } from './setting'

const radius = { least: 56, most: 92 }

/** One page on how it stands: the figure with its range, what limits it, the topics as scales and as a radar. */
export function glance(setting: Setting): Strip[] {
  const { type, words, report } = setting
  const { summary } = report
  const text = summary.paragraphs.flatMap((each, index) =>
    paragraph(type, each, index === 0 ? styles.lead : styles.body, main, { before: index === 0 ? 0 : 5 }),
  )
  const topics = report.topics.filter((topic) => topic.applies)
  const page = [
    ...chapterHeading(type, words.glance, 'glance', 0),
    ...(text.length === 0 ? figures(setting) : beside(figures(setting), text)),
    score(setting),
    ...topics.flatMap((topic, index) => topicRow(setting, topic, index === 0 ? 18 : 0)),
  ]
  return [...page, ...comparison(setting, topics, bodyHeight - heightOf(page) - 14)]
}

function score({ type, words, report: { summary } }: Setting): Strip {
  const box = { x: main.x, y: 4, width: main.width, height: 9 }
  const value = summary.score ?? summary.indicative
  const ends = [
    placed(type, '0', styles.small, { ...main, top: 17 }),
    placed(type, '100', styles.small, { ...main, top: 17, align: 'right' }),
    placed(type, summary.rangeText, styles.small, { ...main, top: 17, align: 'centre' }),
  ]
  const ops = [...scoreLine(box, value, summary.range), ...ends.flatMap((text) => text.ops)]
  return figure(ops, 30, words.score.bar(summary.scoreText, summary.rangeText), 14)
}

/** Name, scale and level of a topic in one row, with what open answers can change where that is wanted. */
export function topicRow(
  { type, words, highest }: Setting,
  topic: ReportTopic,
  before: number,
  hasRange = false,
): Strip[] {
  const part: Part = { role: 'Figure', alt: words.scale(topic.title, levelOf(topic)) }
  const name = placed(
    type,
    [{ text: topic.title, link: { goTo: `topic.${topic.id}` } }],
    styles.smallStrong,
    {
      x: outer.x,
      top: 0,
      width: outer.width + 10,
    },
  )
  const width = main.width - 112
  const level = placed(
    type,
    [levelOf(topic), ...(hasRange ? [topic.rangeText] : [])].join('\n'),
    styles.smallInk,
    { x: main.x + width + 12, top: 0, width: 100 },
  )
  const height = Math.max(name.height, level.height)
  const box = { x: main.x, y: height / 2 - 4, width, height: 8 }
  const ops = [...scale(box, highest, topic.level, withinReach(topic, highest)), ...level.ops]
  // The name is a link, which a figure would hide from those who cannot see it.
  const marks: Mark[] = [
    { part: { role: 'P' }, ops: name.ops },
    { part, ops },
  ]
  return ruled([{ height: height + 5.5, before: 0, marks, keep: false }], full, before, 5.5)
}

/** "2 · Aufbau", or in words why there is no level. */
export function levelOf(topic: ReportTopic): string {
  return topic.level === null ? topic.levelText : `${topic.level} · ${topic.levelText}`
}

/** The level that the fields alone would give. */
export function withinReach(topic: ReportTopic, highest: number): number | null {
  return topic.indicative === null ? null : Math.round((topic.indicative / 100) * highest)
}

function comparison(setting: Setting, topics: readonly ReportTopic[], room: number): Strip[] {
  const { type, words, report, highest } = setting
  const { number } = formatsOf(report.language)
  const axes = topics.flatMap(({ title, indicative, range }) =>
    indicative === null ? [] : [{ name: title, text: number(indicative), value: indicative, range }],
  )
  if (axes.length < 3) return []
  const title = heading(type, words.radar.heading, styles.h3, outer, { part: { role: 'H3' } })
  const note = paragraph(type, words.radar.note, styles.small, outer, { before: 4 })
  const size = Math.min(Math.max(radiusIn(room), radius.least), radius.most)
  const ops = radar(type, axes, { x: main.x, y: 0, width: main.width, radius: size, rings: highest })
  const alt = words.radar.alt(axes.map((axis) => words.scale(axis.name, axis.text)).join('; '))
  const drawing = figure(ops, radarHeight(size), alt)
  return ruled(beside([...title, ...note], [drawing]), full, 0, 12)
}
