import type { Language } from '../../core/questionnaire/texts'
import { full, main } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { sectionHeading } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { colours, styles } from '../layout/style'
import { table, type Row } from '../layout/table'
import type { ReportRecommendation } from '../../report/reportDocument'
import { named } from '../text/passage'
import type { Run } from '../text/typesetter'
import type { Cautions } from '../../report/cautions'
import { runsOfSources, websiteOf } from './offer'
import { outcomeOf, whereOf } from './offerCard'
import { anchorOf, type Selection } from '../../report/selection'
import type { Setting } from './setting'

const columns = [
  { x: full.x, width: 198 },
  { x: full.x + 205, width: 130 },
  { x: full.x + 342, width: 70 },
  { x: full.x + 418, width: full.width - 418 },
]

/** Everything else that fits or may fit, a row each, by kind. */
export function others(setting: Setting, selection: Selection, cautions: Cautions): Strip[] {
  const { type, words, report } = setting
  const { help } = words
  const rows = selection.others.flatMap(({ kind, offers }): Row[] => [
    { cells: [{ text: help.counted(help.kinds[kind], offers.length), style: groupStyle }], isGroup: true },
    ...offers.map((offer) => otherRow(offer, cautions, help.caution, report.language)),
  ])
  const head = [help.columns.name, help.columns.place, help.columns.outcome, help.columns.cost]
  return [
    ...othersHeading(setting, selection),
    ...(rows.length === 0 ? [] : table(type, { columns, head, rows, isTight: true })),
  ]
}

/** Heading and how many there are; nothing where nothing is left. */
export function othersHeading({ type, words }: Setting, { others: kinds, inFunding }: Selection): Strip[] {
  if (kinds.length === 0 && inFunding.length === 0) return []
  const { help } = words
  const count = kinds.reduce((sum, { offers }) => sum + offers.length, 0)
  const text = [
    ...(count === 0 ? [] : [help.othersIntro(count)]),
    ...(inFunding.length === 0 ? [] : [help.inFunding(inFunding.length)]),
  ]
  return [
    ...sectionHeading(type, help.others, 'others'),
    ...paragraph(type, text.join(' '), styles.quiet, main, { keep: count > 0 }),
  ]
}

const groupStyle = { ...styles.h3, leading: 18 }

function otherRow(
  offer: ReportRecommendation,
  cautions: Cautions,
  say: (numbers: string) => string,
  language: Language,
): Row {
  const { text, colour } = outcomeOf(offer)
  const numbers = cautions.numbersOf(offer)
  const warning: Run[] =
    numbers === ''
      ? []
      : [
          {
            text: ` · ${say(numbers)}`,
            weight: 'semibold',
            colour: colours.amber,
            link: { goTo: 'cautions' },
          },
        ]
  return {
    cells: [
      { text: [...nameOf(offer, language), ...warning], style: styles.tight },
      { text: whereOf(offer), style: styles.tightQuiet },
      { text, style: { ...styles.tight, colour } },
      { text: offer.costText, style: styles.tightQuiet },
    ],
    anchors: [{ id: anchorOf(offer) }],
  }
}

const warningStyle = { ...styles.tightStrong, colour: colours.amber }

/** The name, as a link where there is a website. */
export function nameOf(offer: ReportRecommendation, language: Language): Run[] {
  const website = websiteOf(offer.url)
  const look = website === null ? {} : { colour: colours.sea, link: { url: website.url } }
  return named(offer.name, language, look)
}

/** Closed programmes with what comes after them. */
export function ended({ type, words, report }: Setting, { ended: offers }: Selection): Strip[] {
  if (offers.length === 0) return []
  const items = offers.map((offer): Run[] => [
    ...named(offer.name, report.language, { weight: 'semibold' }),
    { text: ': ', weight: 'semibold' },
    { text: `${offer.statusText}. ` },
    ...(offer.successor === undefined
      ? []
      : [{ text: offer.successor.text, colour: colours.sea, link: { goTo: anchorOf(offer.successor) } }]),
  ])
  return [
    ...sectionHeading(type, words.help.ended, 'ended', { isMinor: true }),
    ...list(type, items, styles.card, main),
  ]
}

/** Background on the partner countries, with the notes of caution that go with it. */
export function warnings(
  { type, words, report }: Setting,
  { warnings: offers }: Selection,
  cautions: Cautions,
): Strip[] {
  if (offers.length === 0) return []
  const { help } = words
  return [
    ...sectionHeading(type, help.warnings, 'warnings', { isMinor: true }),
    ...table(type, {
      columns: [
        { x: full.x, width: 140 },
        { x: full.x + 148, width: full.width - 148 },
      ],
      head: [help.columns.entry, help.columns.about],
      rows: offers.map((offer): Row => ({
        cells: [
          [
            { text: nameOf(offer, report.language), style: styles.tightStrong },
            { text: offer.outcomeText, style: styles.tightQuiet },
          ],
          [
            { text: offer.offer, style: styles.tight },
            {
              text: [{ text: help.cautions(cautions.numbersOf(offer)), link: { goTo: 'cautions' } }],
              style: warningStyle,
            },
            {
              text: [
                { text: `${offer.statusText} · ${offer.checkedText} ` },
                ...runsOfSources(offer.sources),
              ],
              style: styles.tightQuiet,
            },
          ],
        ],
        anchors: [{ id: anchorOf(offer) }],
      })),
      isTight: true,
    }),
  ]
}
