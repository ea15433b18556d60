import { numberedCautions, type Cautions } from '../../report/cautions'
import type { ReportRecommendation } from '../../report/reportDocument'
import { anchorOf, select, type Offers, type Selection } from '../../report/selection'
import { offerText, runsOfSources, type Detail } from '../chapters/offer'
import { outcomeOf, whereOf } from '../chapters/offerCard'
import { together } from '../layout/beside'
import { bodyHeight, full } from '../layout/grid'
import { list, paragraph } from '../layout/paragraph'
import { ruled } from '../layout/parts'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import { named } from '../text/passage'
import type { Run } from '../text/typesetter'
import { chapter, entry, section } from './headings'
import { numbered } from './numbered'
import { both, matched, passage, text, type Pair, type Two } from './pair'

/** So many of the others of a kind are named. */
const mostNamed = 6

type Told = Two<{ selection: Selection; cautions: Cautions }>

function toldOf(pair: Pair, perKind: number): Told {
  return both(pair, ({ report }) => {
    const selection = select(report, perKind)
    // Entries that are only named have no numbers beside them.
    return { selection, cautions: numberedCautions({ ...selection, others: [], inFunding: [] }) }
  })
}

function offersOf(told: Told, of: (selection: Selection) => Offers): Two<ReportRecommendation>[] {
  return matched([of(told[0].selection), of(told[1].selection)], ({ id }) => id)
}

/** What the user chose, in that order; no chapter where nothing was chosen. */
export function shortlist(pair: Pair, detail: Detail): Strip[] {
  const told = toldOf(pair, 0)
  const chosen = offersOf(told, (selection) => selection.chosen)
  if (chosen.length === 0) return []
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.shortlist),
      'shortlist',
    ),
    ...text(
      pair,
      both(pair, ({ words }) => words.shortlist.intro(chosen.length)),
      styles.cardQuiet,
      { keep: true },
    ),
    ...chosen.flatMap((two) => card(pair, two, told, 'H3', detail)),
  ]
}

/** Who helps: so many of each kind with their reasons, the others by name, and the notes of caution. */
export function help(pair: Pair, perKind: number): Strip[] {
  const told = toldOf(pair, perKind)
  const kinds = matched([told[0].selection.best, told[1].selection.best], ({ kind }) => kind)
  const isEmpty = kinds.length === 0 && told[0].selection.chosen.length === 0
  return [
    ...chapter(
      pair,
      both(pair, ({ report }) => report.headings.recommendations),
      'help',
    ),
    ...text(
      pair,
      both(pair, ({ words }) => (isEmpty ? words.help.none : words.help.seeAll)),
      styles.card,
    ),
    ...kinds.flatMap(([{ kind, offers }, other]) => [
      ...section(
        pair,
        both(pair, ({ words }) => words.help.kinds[kind]),
        `help.${kind}`,
        true,
      ),
      ...matched([offers, other.offers], ({ id }) => id).flatMap((two) =>
        card(pair, two, told, 'H4', 'brief'),
      ),
    ]),
    ...others(pair, told),
    ...cautions(pair, told),
  ]
}

function card(
  pair: Pair,
  two: Two<ReportRecommendation>,
  told: Told,
  role: 'H3' | 'H4',
  detail: Detail,
): Strip[] {
  const [{ report }, { report: other }] = pair
  const names: Two<Run[]> = [named(two[0].name, report.language), named(two[1].name, other.language)]
  const numbers = new Map([
    [two[0], told[0].cautions],
    [two[1], told[1].cautions],
  ])
  const strips = [
    ...entry(pair, role, names, { anchors: [{ id: anchorOf(two[0]) }] }),
    ...passage(pair, two, (side, offer) => {
      const { text: outcome, colour } = outcomeOf(offer)
      const facts = [detail === 'full' ? offer.kindText : '', whereOf(offer), offer.costText]
      const runs: Run[] = [
        { text: outcome, weight: 'semibold', colour },
        { text: facts.flatMap((fact) => (fact === '' ? [] : ` · ${fact}`)).join('') },
      ]
      return [
        ...paragraph(side.type, runs, styles.small, side.column, { before: 1, keep: true }),
        ...offerText(side, offer, numbers.get(offer) ?? told[0].cautions, detail, side.column),
        ...(detail === 'full'
          ? list(
              side.type,
              offer.terms.map((term): Run[] => [
                { text: `${term.label}: `, weight: 'semibold' },
                { text: term.text },
              ]),
              styles.tight,
              side.column,
              { before: 5 },
            )
          : []),
      ]
    }),
  ]
  return together(ruled(strips, full, 8, 7), bodyHeight * 0.28)
}

/** The first of a kind by name; that more follow, the number before them says. */
function namesOf(offers: Offers): string {
  const names = offers.slice(0, mostNamed).map(({ name }) => name)
  return [...names, ...(offers.length > mostNamed ? ['…'] : [])].join('; ')
}

/** All others that fit or may fit, by kind: how many there are, and the names of the first. */
function others(pair: Pair, told: Told): Strip[] {
  const kinds = matched([told[0].selection.others, told[1].selection.others], ({ kind }) => kind)
  if (kinds.length === 0) return []
  const count = kinds.reduce((sum, [{ offers }]) => sum + offers.length, 0)
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.help.others),
      'help.others',
    ),
    ...text(
      pair,
      both(pair, ({ words }) => words.help.othersIntro(count)),
      styles.cardQuiet,
      { keep: true },
    ),
    ...passage(
      pair,
      [kinds.map(([own]) => own), kinds.map(([, own]) => own)],
      ({ type, words, column }, all) =>
        list(
          type,
          all.map(({ kind, offers }): Run[] => [
            { text: `${words.help.counted(words.help.kinds[kind], offers.length)}: `, weight: 'semibold' },
            { text: namesOf(offers) },
          ]),
          styles.tight,
          column,
          { before: 3 },
        ),
    ),
  ]
}

function cautions(pair: Pair, [first, second]: Told): Strip[] {
  const left = ({ cautions: { notes, withChosen } }: Told[number]) =>
    notes.filter((each) => !withChosen.includes(each))
  if (left(first).length === 0) return []
  return [
    ...section(
      pair,
      both(pair, ({ words }) => words.help.cautionsHeading),
      'cautions',
    ),
    ...text(
      pair,
      both(pair, ({ words }) => words.help.cautionsIntro),
      styles.cardQuiet,
      { keep: true },
    ),
    ...passage(pair, [left(first), left(second)], (side, notes) => numbered(side, notes, styles.tight)),
    ...passage(pair, [first, second], ({ type, words, column }, { cautions: { sources } }) =>
      sources.length === 0
        ? []
        : paragraph(
            type,
            [{ text: `${words.help.cautionSources}: `, weight: 'semibold' }, ...runsOfSources(sources)],
            styles.tightQuiet,
            column,
            { before: 6 },
          ),
    ),
  ]
}
