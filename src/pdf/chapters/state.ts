import type { FundingVerdict } from '../../report/reportFunding'
import { scoreLine } from '../charts/scale'
import { beside } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { firstThatFits } from '../layout/oneSheet'
import { heading, list, paragraph } from '../layout/paragraph'
import { figure, ruled } from '../layout/parts'
import { shortened } from '../layout/shortened'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { dayOf } from './cover'
import { topicRow } from './glance'
import { websiteOf } from './offer'
import type { Setting } from './setting'

const mostTopics = 12

/** How much is told: lines of a text, bottlenecks, space above a section. */
type Extent = { lines: number; bottlenecks: number; topics: number; between: number }

const extents: readonly Extent[] = [
  { lines: 4, bottlenecks: 4, topics: mostTopics, between: 13 },
  { lines: 3, bottlenecks: 3, topics: mostTopics, between: 10 },
  { lines: 2, bottlenecks: 3, topics: mostTopics, between: 8 },
  { lines: 1, bottlenecks: 2, topics: mostTopics, between: 6 },
  { lines: 1, bottlenecks: 1, topics: 8, between: 4 },
]

/** Second page of the short form: topics with level and range, bottlenecks, funding, contacts, and how it was worked out. */
export function statePage(setting: Setting): Strip[] {
  return firstThatFits(extents, (extent) => page(setting, extent), bodyHeight).map((strip) => ({
    ...strip,
    keep: true,
  }))
}

function page(setting: Setting, extent: Extent): Strip[] {
  const { type, words, report } = setting
  const { between } = extent
  const titled = (text: string, strips: readonly Strip[]) =>
    beside(heading(type, text, { ...styles.h3, size: 11.5 }, outer, { part: { role: 'H2' } }), strips)
  const section = (text: string, strips: readonly Strip[]) => ruled(titled(text, strips), full, between, 7)
  const applying = report.topics.filter(({ applies }) => applies)
  return [
    ...heading(type, words.short.topics, { ...styles.h3, size: 13, leading: 17 }, full, {
      part: { role: 'H2' },
      anchors: [{ id: 'topics', bookmark: { level: 1, title: words.short.topics } }],
    }),
    ...scoreStrip(setting),
    ...applying
      .slice(0, extent.topics)
      .flatMap((topic, index) => topicRow(setting, topic, index === 0 ? 10 : 0, true)),
    ...section(words.short.bottlenecks, bottlenecks(setting, extent)),
    ...section(words.short.funding, funding(setting, extent)),
    ...section(words.short.contacts, contacts(setting, extent)),
    ...section(words.short.method, method(setting)),
  ]
}

function scoreStrip({ type, words, report: { summary } }: Setting): Strip[] {
  const value = summary.score ?? summary.indicative
  const ops = scoreLine({ x: main.x, y: 4, width: main.width, height: 9 }, value, summary.range)
  const text = [summary.scoreText, summary.rangeText].filter((part) => part !== '').join(', ')
  const style = { ...styles.small, isHeading: true } as const
  const label = paragraph(type, shortened(type, text, style, outer.width, 3), style, outer)
  return beside(label, [figure(ops, 17, words.score.bar(summary.scoreText, summary.rangeText), 6)])
}

function bottlenecks({ type, words, report }: Setting, { lines, bottlenecks: most }: Extent): Strip[] {
  const texts = report.topics.flatMap(({ bottleneck, title }): { title: string; text: string }[] =>
    bottleneck === undefined ? [] : [{ title, text: bottleneck.text }],
  )
  if (texts.length === 0) return paragraph(type, words.short.noBottleneck, styles.card, main)
  const items = texts
    .slice(0, most)
    .map(({ title, text }): Run[] => [
      { text: `${title}: `, weight: 'semibold' },
      { text: shortened(type, text, styles.card, main.width - 11, lines) },
    ])
  return list(type, items, styles.card, main)
}

function funding({ type, report }: Setting, { lines }: Extent): Strip[] {
  const { headline, readiness, size, ledger, disclaimer } = report.funding
  const short = (text: string) => shortened(type, text, styles.card, main.width - 11, lines)
  const verdict = ({ title, verdict: text }: FundingVerdict): Run[] => [
    { text: `${title}: `, weight: 'semibold' },
    { text },
  ]
  const ready: Run[][] =
    readiness === null
      ? []
      : [
          [
            { text: `${readiness.title}: `, weight: 'semibold' },
            { text: `${readiness.indexText}, ${readiness.bandText}. ${short(readiness.advice)}` },
          ],
        ]
  return [
    ...paragraph(type, shortened(type, headline, styles.card, main.width, lines), styles.card, main),
    ...list(type, [...ready, verdict(size), verdict(ledger)], styles.card, main, { before: 3 }),
    ...paragraph(type, disclaimer, styles.small, main, { before: 4 }),
  ]
}

function contacts({ type, report }: Setting, { lines }: Extent): Strip[] {
  const { helpers, noHelpers } = report.brief
  if (helpers.length === 0) return paragraph(type, noHelpers, styles.card, main)
  return helpers.flatMap(({ name, text, url }, index) => {
    const site = websiteOf(url)
    const address: Run[] =
      site === null ? [] : [{ text: ' ' }, { text: site.name, colour: colours.sea, link: { url: site.url } }]
    const strong = { ...styles.card, weight: 'semibold' } as const
    return [
      ...paragraph(type, shortened(type, name, strong, main.width, 2), strong, main, {
        before: index === 0 ? 0 : 4,
      }),
      ...paragraph(
        type,
        [{ text: shortened(type, text, styles.cardQuiet, main.width, Math.min(lines, 2)) }, ...address],
        styles.cardQuiet,
        main,
      ),
    ]
  })
}

function method({ type, words, report }: Setting): Strip[] {
  const { title, version, catalogueVersion } = report.questionnaire
  const text = words.short.methodText(words.cover.version(title, version), dayOf(report, catalogueVersion))
  return paragraph(type, text, styles.small, main)
}
