import { anchorOf } from '../../report/selection'
import { websiteOf } from '../chapters/offer'
import { bodyHeight } from '../layout/grid'
import { firstThatFits } from '../layout/oneSheet'
import { list, paragraph } from '../layout/paragraph'
import { shortened } from '../layout/shortened'
import { heightOf, type Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { named } from '../text/passage'
import type { Run, TextStyle } from '../text/typesetter'
import { chapter, entry } from './headings'
import { numbered } from './numbered'
import { both, passage, type Pair, type Side } from './pair'

type Brief = Side['report']['brief']

/** How much room texts take: size, most lines of a text, space between items and above headings. */
type Density = {
  style: TextStyle
  lines: number
  between: number
  above: number
  /** Without what stands elsewhere in the report, too: reasons of steps, and how to get in touch. */
  isBare?: boolean
}

const headline = { ...styles.headline, size: 13, leading: 16.5 }
/** What to do is not cut where anything else can be. */
const longestAction = 4

const densities: readonly Density[] = [
  { style: styles.body, lines: 6, between: 6, above: 18 },
  { style: styles.card, lines: 6, between: 4, above: 14 },
  { style: styles.tight, lines: 6, between: 4, above: 14 },
  { style: styles.tight, lines: 4, between: 3, above: 11 },
  { style: styles.tight, lines: 4, between: 2, above: 9, isBare: true },
  { style: styles.tight, lines: 3, between: 1, above: 8, isBare: true },
  { style: styles.tight, lines: 2, between: 1, above: 8, isBare: true },
  { style: styles.tight, lines: 1, between: 2, above: 8, isBare: true },
]

/** The chapter to pass on, on one page: where the firm stands, what to do, with whom, with which money and by when. */
export function brief(pair: Pair): Strip[] {
  const head = chapter(
    pair,
    both(pair, ({ words }) => words.summary.title),
    'summary',
  )
  const text = firstThatFits(densities, (density) => page(pair, density), bodyHeight - heightOf(head) - 4)
  return [...head, ...text.map((strip, index) => ({ ...strip, keep: index < text.length - 1 }))]
}

function page(pair: Pair, density: Density): Strip[] {
  const { style, between, lines, isBare = false } = density
  const short = ({ type, column }: Side, text: string, most = lines) =>
    shortened(type, text, style, column.width - 2 * style.size, most)
  const listed = ({ type, column }: Side, items: readonly Run[][]) =>
    items.flatMap((item, index) => list(type, [item], style, column, { before: index === 0 ? 3 : between }))
  return [
    ...passage(pair, told(pair), ({ type, column }, { standing: [first = '', ...rest] }) => [
      ...paragraph(type, first, headline, column, { before: 2 }),
      ...rest.flatMap((each) => paragraph(type, each, style, column, { before: 5 })),
    ]),
    ...part(pair, 'steps', density, (side, { steps, noSteps }) =>
      steps.length === 0
        ? paragraph(side.type, noSteps, style, side.column)
        : numbered(side, steps.map(stepOf(short, side, isBare)), style, between),
    ),
    ...part(pair, 'helpers', density, (side, { helpers, noHelpers }) =>
      helpers.length === 0
        ? paragraph(side.type, noHelpers, style, side.column)
        : listed(
            side,
            helpers.map(({ text, contact, url, ...helper }) => [
              ...nameOf(side, helper),
              { text: `. ${short(side, isBare ? text : `${text} ${contact}`)} ` },
              ...site(url),
            ]),
          ),
    ),
    ...part(pair, 'money', density, (side, { money, moneyText }) => [
      ...paragraph(side.type, short(side, moneyText), style, side.column),
      ...listed(
        side,
        money.map(({ text, ...one }) => [...nameOf(side, one), { text: `. ${short(side, text)}` }]),
      ),
    ]),
    ...part(pair, 'dates', density, (side, { dates }) =>
      listed(
        side,
        dates.map(({ whenText, text }) => [
          { text: `${whenText}: `, weight: 'semibold' },
          { text: short(side, text) },
        ]),
      ),
    ),
  ]
}

function stepOf(short: (side: Side, text: string, most?: number) => string, side: Side, isBare: boolean) {
  return ({ action, reason, topicTitle }: Brief['steps'][number], index: number) => ({
    number: index + 1,
    text: [
      { text: `${short(side, action, longestAction)} `, weight: 'semibold' },
      { text: short(side, isBare ? topicTitle : `${topicTitle}: ${reason}`), colour: colours.second },
    ] satisfies Run[],
  })
}

function told(pair: Pair) {
  return both(pair, ({ report }) => report.brief)
}

function part(
  pair: Pair,
  name: Exclude<keyof Brief['headings'], 'standing'>,
  { above }: Density,
  set: (side: Side, brief: Brief) => Strip[],
): Strip[] {
  const headings = both(pair, ({ report }) => report.brief.headings[name])
  return [...entry(pair, 'H3', headings, { before: above, after: 2 }), ...passage(pair, told(pair), set)]
}

function nameOf({ report }: Side, { id, name }: { id: string; name: string }): Run[] {
  return named(name, report.language, { weight: 'semibold', link: { goTo: anchorOf({ id }) } })
}

function site(url: string | null): Run[] {
  const place = websiteOf(url)
  const host = place?.name.split('/').at(0) ?? ''
  return place === null ? [] : [{ text: host, colour: colours.sea, link: { url: place.url } }]
}
