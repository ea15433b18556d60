import { isDate } from '../../core/date'
import { formatsOf } from '../../i18n/format'
import type { ReportDocument, ReportTopic } from '../../report/reportDocument'
import { flag } from '../charts/flag'
import { full, main, outer, page } from '../layout/grid'
import { limited } from '../layout/limited'
import { placed } from '../layout/paragraph'
import { artifact, type Mark, type Op, type Part } from '../layout/strip'
import { colours, ramp, rampColour, styles } from '../layout/style'
import { hairline } from '../layout/table'
import { adviserCover } from './adviserCover'
import type { Setting } from './setting'

/** More columns than this would not carry their names. */
const mostTopics = 8
const square = { height: 25, gap: 3.5 }
const top = { flag: 64, title: 178 }
const imprint = page.height - 172
/** Where the profile stands; its names hang below. */
const bottom = imprint - 62

/** First page: mark, title, firm, the profile of the topics as a skyline, and what the report is based on. */
export function cover(setting: Setting): Mark[] {
  const { type, words, report, highest } = setting
  const product = placed(type, words.product, styles.h2, { x: full.x + 38, top: top.flag + 2, width: 300 })
  const title = placed(type, report.title, styles.cover, { x: full.x, top: top.title, width: full.width })
  let y = top.title + title.height + 8
  const name = limited(type, report.company ?? report.questionnaire.title, styles.firm, full.width, 6)
  const firm = placed(type, name, styles.firm, {
    x: full.x,
    top: y,
    width: full.width,
  })
  y += firm.height + 26
  const adviser = adviserCover(setting, y)
  y += adviser.height
  const applying = report.topics.filter((topic) => topic.applies)
  const hasRoom =
    applying.length > 0 &&
    applying.length <= mostTopics &&
    y < bottom - highest * (square.height + square.gap)
  return [
    { part: artifact, ops: flag(full.x, top.flag, 22) },
    { part: { role: 'P' }, ops: product.ops },
    { part: { role: 'H1' }, ops: title.ops },
    { part: { role: 'P' }, ops: firm.ops },
    ...adviser.marks,
    ...(hasRoom ? profile(applying) : []),
    ...facts(),
  ]

  function profile(topics: readonly ReportTopic[]): Mark[] {
    const step = full.width / topics.length
    const alt = topics.map((topic) => words.scale(topic.title, topic.levelText)).join('; ')
    const part: Part = { role: 'Figure', alt: `${words.cover.profile}: ${alt}` }
    const ops = topics.flatMap((topic, index) => {
      const x = full.x + index * step
      const name = placed(type, topic.title, styles.name, { x, top: bottom + 6, width: step - 8 })
      return [...tower(topic, x, step - 8), ...name.ops]
    })
    return [{ part, ops: [...ops, hairline(full.x, full.x + full.width, bottom + 2, colours.ink)] }]
  }

  function tower(topic: ReportTopic, x: number, width: number): Op[] {
    const provisional = topic.indicative === null ? 0 : (topic.indicative / 100) * highest
    return Array.from({ length: highest }, (_, index): Op => {
      const level = index + 1
      const y = bottom - level * (square.height + square.gap)
      const box = { x, y, width, height: square.height }
      if (topic.level !== null && level <= topic.level)
        return { op: 'rect', ...box, fill: rampColour(level, highest), stroke: thin }
      const isHint = topic.level === null && level <= Math.round(provisional)
      return { op: 'rect', ...box, fill: isHint ? ramp[1] : colours.paper, stroke: thin }
    })
  }

  function facts(): Mark[] {
    const rows: [string, string][] = [
      [words.cover.date, report.date.text],
      [
        words.cover.questionnaire,
        words.cover.version(report.questionnaire.title, report.questionnaire.version),
      ],
      [words.cover.catalogue, words.cover.asOf(dayOf(report, report.questionnaire.catalogueVersion))],
      [words.cover.language, words.languageName],
    ]
    const list: Part = { role: 'L' }
    let row = imprint
    return rows.flatMap(([name, value]) => {
      const label = placed(type, name, styles.small, { ...outer, top: row + 5 })
      const text = placed(type, value, styles.smallInk, { ...main, top: row + 5 })
      const line = hairline(full.x, full.x + full.width, row)
      row += Math.max(label.height, text.height) + 10
      const item: Part = { role: 'LI', within: list }
      return [
        { part: artifact, ops: [line] },
        { part: { role: 'Lbl', within: item }, ops: label.ops },
        { part: { role: 'LBody', within: item }, ops: text.ops },
      ]
    })
  }
}

const thin = { colour: colours.line, width: 0.6 }

/** A version that is a day, as days are written. */
export function dayOf({ language }: Pick<ReportDocument, 'language'>, version: string): string {
  return isDate(version) ? formatsOf(language).date(version) : version
}
