import type { ReportTopic } from '../../report/reportDocument'
import { adviserCover } from '../chapters/adviserCover'
import { flag } from '../charts/flag'
import { body, full, page } from '../layout/grid'
import { limited } from '../layout/limited'
import { placed } from '../layout/paragraph'
import { artifact, type Mark, type Op, type Part } from '../layout/strip'
import { colours, ramp, rampColour, styles } from '../layout/style'
import { hairline } from '../layout/table'
import { both, type Pair, type Side } from './pair'

/** More columns than this would not carry their names. */
const mostTopics = 8
const square = { height: 22, gap: 3.5 }
const top = { flag: 64, title: 150 }
const imprint = page.height - 172
/** Where the profile stands; its names in both languages hang below. */
const bottom = imprint - 92

/** First page: mark, title and facts in both languages, and the profile of the topics. */
export function cover(pair: Pair): Mark[] {
  const [first, second] = pair
  const { type, words, report } = first
  const { language } = second.report
  const wide = { x: full.x, width: full.width }
  const product = placed(type, words.product, styles.h2, { x: full.x + 38, top: top.flag + 2, width: 300 })
  const title = placed(type, report.title, styles.cover, { ...wide, top: top.title })
  const otherStyle = { ...styles.cover, size: 24, leading: 29, colour: colours.second }
  const other = placed(second.type, [{ text: second.report.title, language }], otherStyle, {
    ...wide,
    top: top.title + title.height + 4,
  })
  const below = top.title + title.height + other.height + 22
  const name = limited(type, report.company ?? report.questionnaire.title, styles.firm, full.width, 4)
  const firm = placed(type, name, styles.firm, { ...wide, top: below })
  const adviser = adviserCover(first, below + firm.height + 26)
  const isFree =
    below + firm.height + 26 + adviser.height < bottom - first.highest * (square.height + square.gap)
  return [
    { part: artifact, ops: flag(full.x, top.flag, 22) },
    { part: { role: 'P' }, ops: product.ops },
    { part: { role: 'H1' }, ops: [...spacedOut(title.ops), ...other.ops] },
    { part: { role: 'P' }, ops: firm.ops },
    ...adviser.marks,
    ...(isFree ? profile(pair) : []),
    ...pair.flatMap((side, index) => facts(side, index > 0)),
  ]
}

/** The space at the end keeps the two titles of the heading apart. */
function spacedOut(ops: readonly Op[]): Op[] {
  const last = ops.at(-1)
  return last?.op === 'text' ? [...ops.slice(0, -1), { ...last, text: `${last.text} ` }] : [...ops]
}

function profile(pair: Pair): Mark[] {
  const topics = both(pair, ({ report }) => report.topics.filter((topic) => topic.applies))
  const [first, second] = pair
  const count = topics[0].length
  if (count === 0 || count > mostTopics) return []
  const step = full.width / count
  const alt = topics[0].map((topic) => first.words.scale(topic.title, topic.levelText)).join('; ')
  const part: Part = { role: 'Figure', alt: `${first.words.cover.profile}: ${alt}` }
  const otherStyle = { ...styles.tightQuiet, isHeading: true }
  const ops = topics[0].flatMap((topic, index) => {
    const at = { x: full.x + index * step, width: step - 6 }
    const name = placed(
      first.type,
      topic.title,
      { ...styles.tightStrong, isHeading: true },
      { ...at, top: bottom + 6 },
    )
    const other = topics[1].find(({ id }) => id === topic.id)?.title ?? ''
    const otherName = placed(second.type, other, otherStyle, { ...at, top: bottom + 8 + name.height })
    return [...tower(first, topic, at), ...name.ops, ...otherName.ops]
  })
  return [{ part, ops: [...ops, hairline(full.x, full.x + full.width, bottom + 2, colours.ink)] }]
}

function tower({ highest }: Side, topic: ReportTopic, { x, width }: { x: number; width: number }): Op[] {
  const provisional = Math.round(((topic.indicative ?? 0) / 100) * highest)
  return Array.from({ length: highest }, (_, index): Op => {
    const level = index + 1
    const y = bottom - level * (square.height + square.gap)
    const isReached = topic.level !== null && level <= topic.level
    const isHint = topic.level === null && level <= provisional
    const fill = isReached ? rampColour(level, highest) : isHint ? ramp[1] : colours.paper
    return {
      op: 'rect',
      x,
      y,
      width,
      height: square.height,
      fill,
      stroke: { colour: colours.line, width: 0.6 },
    }
  })
}

function facts({ type, words, report, column }: Side, isOther: boolean): Mark[] {
  const { cover: names } = words
  const { title, version } = report.questionnaire
  const rows = [
    [names.date, report.date.text],
    [names.questionnaire, names.version(title, version)],
    [names.language, words.languageName],
  ] as const
  const list: Part = { role: 'L', ...(isOther && { language: report.language }) }
  let y = Math.min(imprint, body.bottom)
  return rows.flatMap(([name, value]): Mark[] => {
    const label = placed(type, name, styles.small, { x: column.x, width: 70, top: y + 5 })
    const text = placed(
      type,
      value,
      { ...styles.smallInk, isHeading: true },
      {
        x: column.x + 76,
        width: column.width - 76,
        top: y + 5,
      },
    )
    const line = hairline(column.x, column.x + column.width, y)
    y += Math.max(label.height, text.height) + 10
    const item: Part = { role: 'LI', within: list }
    return [
      { part: artifact, ops: [line] },
      { part: { role: 'Lbl', within: item }, ops: label.ops },
      { part: { role: 'LBody', within: item }, ops: text.ops },
    ]
  })
}
