import type { BriefHelper, BriefMoney, BriefStep } from '../../report/reportBrief'
import { anchorOf } from '../../report/selection'
import { beside, spaced } from '../layout/beside'
import { bodyHeight, full, main, type Column } from '../layout/grid'
import { firstThatFits, sideBySide } from '../layout/oneSheet'
import { heading, paragraph } from '../layout/paragraph'
import { chapterHeading, ruled } from '../layout/parts'
import { shortened } from '../layout/shortened'
import { heightOf, type Part, type Role, type Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { named } from '../text/passage'
import type { Run, TextStyle } from '../text/typesetter'
import { figures } from './figures'
import { websiteOf } from './offer'
import type { Setting } from './setting'

const gap = 20
const half = (full.width - gap) / 2
const columns = { left: { x: full.x, width: half }, right: { x: full.x + half + gap, width: half } }
const rank = 22
const when = 168
/** In characters. */
const longName = 40
const title = { ...styles.h3, size: 12, leading: 16 }

/** How much room texts take: sizes, most lines of a text, space between items. */
type Density = { strong: TextStyle; plain: TextStyle; quiet: TextStyle; lines: number; gap: number }

const card = {
  strong: { ...styles.card, weight: 'semibold' },
  plain: styles.card,
  quiet: styles.cardQuiet,
} as const
const tight = { strong: styles.tightStrong, plain: styles.tight, quiet: styles.tightQuiet } as const
const small = {
  strong: { ...styles.smallInk, weight: 'semibold' },
  plain: styles.smallInk,
  quiet: styles.small,
} as const
const densities: readonly Density[] = [
  { strong: styles.bodyStrong, plain: styles.body, quiet: styles.quiet, lines: 5, gap: 8 },
  { ...card, lines: 4, gap: 7 },
  { ...card, lines: 4, gap: 4 },
  { ...small, lines: 4, gap: 5 },
  { ...small, lines: 3, gap: 3 },
  { ...tight, lines: 4, gap: 4 },
  { ...tight, lines: 3, gap: 3 },
  { ...tight, lines: 2, gap: 4 },
  { ...tight, lines: 1, gap: 2 },
]

/** The chapter to pass on: exactly one page, whatever stands in it. */
export function summary(setting: Setting): Strip[] {
  const head = chapterHeading(setting.type, setting.words.summary.title, 'summary')
  return [...head, ...summaryPage(setting, bodyHeight - heightOf(head), 'H3')]
}

/** Standing, steps, helpers, money and dates, in no more than the room. */
export function summaryPage(setting: Setting, room: number, role: Role): Strip[] {
  return firstThatFits(densities, (density) => page(setting, density, role), room).map((strip) => ({
    ...strip,
    keep: true,
  }))
}

function page(setting: Setting, density: Density, role: Role): Strip[] {
  const { brief } = setting.report
  const titled = (text: string, column: Column) =>
    heading(setting.type, text, title, column, { part: { role } })
  const helpers = [...titled(brief.headings.helpers, columns.left), ...helpersOf(setting, density)]
  const money = [...titled(brief.headings.money, columns.right), ...moneyOf(setting, density)]
  const between = density.gap + 5
  return [
    ...beside(figures(setting), standing(setting, density)),
    ...ruled([...titled(brief.headings.steps, full), ...stepsOf(setting, density)], full, between, 7),
    ...ruled([sideBySide(helpers, money)], full, between, 7),
    ...ruled([...titled(brief.headings.dates, full), ...datesOf(setting, density)], full, between, 7),
  ]
}

function standing({ type, report }: Setting, { plain, lines }: Density): Strip[] {
  const [headline = '', ...rest] = report.brief.standing
  const style = { ...styles.headline, size: 16, leading: 20.5 }
  const text = shortened(type, rest.join(' '), plain, main.width, lines)
  return [
    ...paragraph(type, shortened(type, headline, style, main.width, 4), style, main, { before: 2 }),
    ...paragraph(type, text, plain, main, { before: 5 }),
  ]
}

function stepsOf({ type, words, report }: Setting, density: Density): Strip[] {
  const { steps, noSteps } = report.brief
  if (steps.length === 0) return paragraph(type, noSteps, density.plain, full, { before: 3 })
  const list: Part = { role: 'L', isNumbered: true }
  const column = { x: full.x + rank, width: full.width - rank }
  return steps.flatMap((step, index) => {
    const item: Part = { role: 'LI', within: list }
    const body: Part = { role: 'LBody', within: item }
    const numeral = { ...styles.rank, size: 17, leading: density.strong.leading }
    const label = paragraph(
      type,
      String(index + 1),
      numeral,
      { x: full.x, width: rank },
      {
        part: { role: 'Lbl', within: item },
      },
    )
    const action = shortened(type, step.action, density.strong, column.width, density.lines)
    const text = [
      ...paragraph(type, action, density.strong, column, { part: { role: 'P', within: body } }),
      ...paragraph(type, noteOf(step), density.quiet, column, { part: { role: 'P', within: body } }),
    ]
    return spaced(beside(label, text), index === 0 ? 3 : density.gap)
  })

  function noteOf({ topicTitle, reason, offer }: BriefStep): Run[] {
    const width = column.width * Math.min(density.lines, 2) * 0.92
    const helps = offer === undefined ? '' : ` ${words.steps.offers}: `
    const name =
      offer === undefined ? '' : shortened(type, shortName(offer.name), density.quiet, width / 3, 1)
    const free = width - type.width(helps + name, density.quiet)
    const why = shortened(type, `${topicTitle}: ${reason}`, density.quiet, free, 1)
    if (offer === undefined) return [{ text: why }]
    const look = { colour: colours.sea, link: { goTo: anchorOf(offer) } }
    return [{ text: why + helps }, ...named(name, report.language, look)]
  }
}

/** A long name without what explains it in brackets; all of it stands in the chapter on the offer. */
function shortName(name: string): string {
  return name.length > longName ? name.replace(/ \([^()]*\)$/u, '') : name
}

function helpersOf(setting: Setting, density: Density): Strip[] {
  const { helpers, noHelpers } = setting.report.brief
  const { type } = setting
  if (helpers.length === 0) return paragraph(type, noHelpers, density.plain, columns.left, { before: 3 })
  return helpers.flatMap((helper, index) =>
    spaced(entry(setting, density, columns.left, helper), index === 0 ? 3 : density.gap),
  )
}

function moneyOf(setting: Setting, density: Density): Strip[] {
  const { type, report } = setting
  const text = shortened(type, report.brief.moneyText, density.plain, half, density.lines + 2)
  return [
    ...paragraph(type, text, density.plain, columns.right, { before: 3 }),
    ...report.brief.money.flatMap((one) => spaced(entry(setting, density, columns.right, one), density.gap)),
  ]
}

/** Name, what it is, and how to get there. */
function entry(
  { type, report }: Setting,
  density: Density,
  column: Column,
  one: BriefHelper | BriefMoney,
): Strip[] {
  const { strong, plain, quiet, lines } = density
  const link = { link: { goTo: anchorOf(one) } }
  const name = shortened(type, one.name, strong, column.width, Math.min(lines, 3))
  const site = 'url' in one ? websiteOf(one.url) : null
  const short = (text: string) => shortened(type, text, plain, column.width, lines)
  const address = site === null ? '' : shortened(type, site.name, quiet, column.width, 1)
  return [
    ...paragraph(type, named(name, report.language, link), strong, column),
    ...paragraph(type, short(one.text), quiet, column),
    ...('contact' in one ? paragraph(type, short(one.contact), plain, column) : []),
    ...(site === null || address.endsWith('…')
      ? []
      : paragraph(type, [{ text: address, colour: colours.sea, link: { url: site.url } }], quiet, column)),
  ]
}

function datesOf({ type, report }: Setting, { strong, plain, lines, gap: space }: Density): Strip[] {
  const list: Part = { role: 'L' }
  const column = { x: full.x + when, width: full.width - when }
  return report.brief.dates.flatMap(({ whenText, text }, index) => {
    const item: Part = { role: 'LI', within: list }
    const day = shortened(type, whenText, strong, when - 10, 2)
    const label = paragraph(
      type,
      day,
      strong,
      { x: full.x, width: when - 10 },
      {
        part: { role: 'Lbl', within: item },
      },
    )
    const body = paragraph(
      type,
      shortened(type, text, plain, column.width, Math.min(lines, 2)),
      plain,
      column,
      {
        part: { role: 'LBody', within: item },
      },
    )
    return spaced(beside(label, body), index === 0 ? 3 : space / 2)
  })
}
