import { criterionColours, criterionMarks } from '../chapters/funding/readiness'
import { ruled } from '../chapters/funding/ruledText'
import { toneColours, toneMarks } from '../chapters/funding/tone'
import { labelled } from '../chapters/offer'
import { scoreLine } from '../charts/scale'
import type { FundingVerdict, OrderGuard, ReadinessReport } from '../../report/reportFunding'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { figure, ruled as belowLine } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { chapter, entry, section } from './headings'
import { alongside, both, passage, text, type Pair, type Side, type Two } from './pair'
import { papers, timeline } from './plan'
import { programmes } from './programmes'

const headline = { ...styles.headline, size: 14, leading: 18 }

/** What is judged for funding: the sentence, what ordering has closed, readiness, the firm, programmes, plan, papers. */
export function funding(pair: Pair): Strip[] {
  const judged = both(pair, ({ report }) => report.funding)
  const [first, second] = judged
  const paragraphs = alongside([first.paragraphs, second.paragraphs])
  const readiness = present([first.readiness, second.readiness])
  const guard = present([first.orderGuard, second.orderGuard])
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.funding),
      'funding',
    ),
    ...text(pair, [first.headline, second.headline], headline, { before: 2 }),
    ...paragraphs.flatMap((each) => text(pair, each, styles.body, { before: 5 })),
    ...text(
      pair,
      [`${first.disclaimer} ${first.asOf}`, `${second.disclaimer} ${second.asOf}`],
      styles.cardQuiet,
      {
        before: 6,
      },
    ),
    ...(guard === null ? [] : together(passage(pair, guard, guardText), bodyHeight / 2)),
    ...(readiness === null ? [] : criteria(pair, readiness)),
    ...section(
      pair,
      both(pair, ({ words }) => words.funding.firm),
      'funding.firm',
    ),
    ...verdict(pair, [first.size, second.size]),
    ...verdict(pair, [first.ledger, second.ledger], ledgerText(judged)),
    ...verdict(pair, [first.difficulty, second.difficulty]),
    ...programmes(pair),
    ...timeline(pair),
    ...papers(pair),
  ]
}

function present<Value>([first, second]: Two<Value | null>): Two<Value> | null {
  return first === null || second === null ? null : [first, second]
}

function guardText({ type, words, column }: Side, guard: OrderGuard): Strip[] {
  const { closes, staysOpen, wouldChange } = words.funding.guard
  const style = { ...styles.bodyStrong, colour: toneColours[guard.tone] }
  const part = (label: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          ...paragraph(type, label, styles.smallStrong, column, { before: 4, keep: true }),
          ...list(type, items, styles.card, column, { before: 1 }),
        ]
  return [
    ...paragraph(type, guard.headline, style, column, { before: 14, keep: true }),
    ...part(closes, guard.closes),
    ...part(staysOpen, guard.staysOpen),
    ...part(wouldChange, guard.wouldChange),
    ...paragraph(type, guard.rule, styles.small, column, { before: 4 }),
  ]
}

function criteria(pair: Pair, readiness: Two<ReadinessReport>): Strip[] {
  return [
    ...section(pair, [readiness[0].title, readiness[1].title], 'funding.readiness'),
    ...passage(
      pair,
      readiness,
      ({ type, words, column }, { title, index, indexText, bandText, advice, caps }) => {
        const line = scoreLine({ x: column.x, y: 3, width: column.width, height: 8 }, index, null)
        return [
          { ...figure(line, 16, words.scale(title, indexText)), keep: true },
          ...paragraph(type, words.scale(bandText, indexText), styles.bodyStrong, column, { keep: true }),
          ...paragraph(type, advice, styles.card, column, { before: 2 }),
          ...list(type, caps.map(ruled), styles.card, column, { before: 3 }),
        ]
      },
    ),
    ...passage(pair, readiness, ({ type, column }, { criteria: all }) =>
      list(
        type,
        all
          .toSorted((one, other) => other.gain - one.gain)
          .map(({ name, outcome, outcomeText, toDo }) => [
            { text: `${name}: `, weight: 'semibold' },
            { text: criterionMarks[outcome] + outcomeText, colour: criterionColours[outcome] },
            { text: toDo === undefined ? '' : `. ${toDo}` },
          ]),
        styles.tight,
        column,
        { before: 6 },
      ),
    ),
  ]
}

/** A verdict on the firm with its reasons and what is open; `more` stands below them. */
function verdict(pair: Pair, judged: Two<FundingVerdict>, more: (side: Side) => Strip[] = () => []): Strip[] {
  const strips = [
    ...entry(pair, 'H4', [judged[0].title, judged[1].title]),
    ...passage(pair, judged, (side, each) => {
      const { type, words, column } = side
      const { tone, reasons, cautions, missing } = each
      const style = { ...styles.bodyStrong, colour: toneColours[tone] }
      const open = missing.map((question) => question.text).join(', ')
      const card = (label: string, sentence: string) =>
        sentence === ''
          ? []
          : paragraph(type, labelled(label, sentence, colours.amber), styles.card, column, { before: 3 })
      return [
        ...paragraph(type, toneMarks[tone] + each.verdict, style, column, { keep: true }),
        ...list(type, reasons.map(ruled), styles.card, column, { before: 3 }),
        ...cautions.flatMap((caution) => card(words.funding.caution, caution.text)),
        ...card(words.help.open, open),
        ...more(side),
      ]
    }),
  ]
  return together(belowLine(strips, full, 9, 8), bodyHeight / 3)
}

function ledgerText([first, second]: Two<Side['report']['funding']>): (side: Side) => Strip[] {
  return ({ type, column, report }) => {
    const { figures, returns } = (report.funding === first ? first : second).ledger
    const amounts = figures.map(({ label, text: amount }) => labelled(label, amount))
    return [
      ...list(type, amounts, styles.card, column, { before: 3 }),
      ...list(type, returns, styles.card, column, { before: 3 }),
    ]
  }
}
