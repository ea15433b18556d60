import type { Language } from '../../core/questionnaire/texts'
import type { ReportRecommendation, ReportStep } from '../../report/reportDocument'
import { beside, together } from '../layout/beside'
import { bodyHeight, full, main, outer } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { chapterHeading, ruled, sectionHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { table } from '../layout/table'
import { named } from '../text/passage'
import type { Run } from '../text/typesetter'
import { labelled } from './offer'
import { anchorOf } from '../../report/selection'
import type { Setting } from './setting'

/** So many of those that help with a step are named. */
const mostHelpers = 3

/** What to do, in order: so many steps with who helps, the others as a table; then what is still to be clarified. */
export function nextSteps(setting: Setting, inFull: number): Strip[] {
  const { type, words, report } = setting
  const steps = report.nextSteps
  const offers = new Map(report.recommendations.map((offer) => [offer.id, offer]))
  return [
    ...chapterHeading(type, report.headings.nextSteps, 'nextSteps'),
    ...(steps.length === 0 ? paragraph(type, words.steps.none, styles.body, main) : []),
    ...steps.slice(0, inFull).flatMap((step) => stepRow(setting, step, offers)),
    ...more(setting, steps.slice(inFull)),
    ...clarifications(setting),
  ]
}

/** An offer that is in the catalogue as what it is and as a programme is named once. */
function helping(step: ReportStep, offers: ReadonlyMap<string, ReportRecommendation>) {
  const known = step.offers.flatMap((id) => offers.get(id) ?? [])
  const isFirst = ({ name }: ReportRecommendation, index: number) =>
    known.findIndex((other) => other.name === name) === index
  return known.filter(isFirst).slice(0, mostHelpers)
}

function stepRow(
  { type, words, report }: Setting,
  step: ReportStep,
  offers: ReadonlyMap<string, ReportRecommendation>,
): Strip[] {
  const rank = { ...styles.rank, colour: step.bottleneck ? colours.flag : colours.sea }
  const tag = { ...styles.smallStrong, colour: colours.flag }
  const aside = [
    ...paragraph(type, String(step.rank), rank, outer),
    ...(step.bottleneck ? paragraph(type, words.steps.bottleneck, tag, outer) : []),
  ]
  const place = words.steps.place(step.topicTitle, step.fieldName, step.from, step.to)
  const helpers = helping(step, offers)
  const text = [
    ...paragraph(type, step.action, styles.h3, main, {
      part: { role: 'H3' },
      keep: true,
    }),
    ...paragraph(type, place, styles.small, main, { before: 1, keep: true }),
    ...paragraph(type, labelled(words.steps.reached, step.reached), styles.card, main, { before: 2 }),
    ...paragraph(type, labelled(words.steps.reason, step.reason), styles.card, main, { before: 2 }),
    ...(helpers.length === 0
      ? []
      : paragraph(type, helpersOf(helpers, words.steps.offers, report.language), styles.card, main, {
          before: 2,
        })),
  ]
  return together(ruled(beside(aside, text), full, 8, 7), bodyHeight / 2)
}

function helpersOf(helpers: readonly ReportRecommendation[], label: string, language: Language): Run[] {
  const names = helpers.flatMap((helper, index): Run[] => [
    ...named(helper.name, language, { colour: colours.sea, link: { goTo: anchorOf(helper) } }),
    { text: index < helpers.length - 1 ? '; ' : '' },
  ])
  return [{ text: `${label}: `, weight: 'semibold', colour: colours.second }, ...names]
}

function more({ type, words }: Setting, steps: readonly ReportStep[]): Strip[] {
  if (steps.length === 0) return []
  const { columns, levels } = words.steps
  const level = 36
  const place = 116
  const rank = 18
  return [
    ...sectionHeading(type, words.steps.more, 'moreSteps'),
    ...table(type, {
      columns: [
        { x: outer.x, width: rank },
        { x: outer.x + rank + 8, width: full.width - rank - place - level - 32 },
        { x: full.x + full.width - level - place - 12, width: place },
        { x: full.x + full.width - level, width: level },
      ],
      head: [columns.rank, columns.action, columns.place, columns.levels],
      rows: steps.map((step) => ({
        cells: [
          { text: String(step.rank), style: styles.tightStrong },
          { text: step.action, style: styles.tight },
          {
            text: [{ text: step.fieldName, link: { goTo: `topic.${step.topic}` } }],
            style: styles.tightQuiet,
          },
          { text: levels(step.from, step.to), style: styles.tight },
        ],
      })),
      isTight: true,
      headColumn: 1,
    }),
  ]
}

function clarifications({ type, report }: Setting): Strip[] {
  const { intro, items, postponedText } = report.clarifications
  const texts = items.map((item): Run[] => [
    { text: `${item.topicTitle}, ${item.name}: `, weight: 'semibold' },
    { text: item.text },
  ])
  return [
    ...sectionHeading(type, report.headings.clarifications, 'clarifications'),
    ...paragraph(type, intro, styles.body, main, { keep: items.length > 0 }),
    ...list(type, texts, styles.body, main, { before: 5 }),
    ...(postponedText === '' ? [] : paragraph(type, postponedText, styles.body, main, { before: 6 })),
  ]
}
