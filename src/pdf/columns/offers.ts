import type { Offers } from '../../report/selection'
import { contacts } from '../chapters/contacts'
import { runsOfSources, type Detail } from '../chapters/offer'
import { list, paragraph } from '../layout/paragraph'
import type { Strip } from '../layout/strip'
import { styles } from '../layout/style'
import type { Run } from '../text/typesetter'
import { card } from './card'
import { chapter, section } from './headings'
import { numbered } from './numbered'
import { both, matched, passage, text, type Pair } from './pair'
import { offersOf, toldOf, type Most, type Told } from './told'

/** So many of the others of a kind are named. */
const mostNamed = 6

/** What the user chose, in that order; no chapter where nothing was chosen. */
export function shortlist(pair: Pair, detail: Detail): Strip[] {
  const told = toldOf(pair, { kinds: 0, perKind: 0 })
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
export function help(pair: Pair, most: Most): Strip[] {
  const told = toldOf(pair, most)
  const kinds = matched([told[0].selection.best, told[1].selection.best], ({ kind }) => kind)
  const { chosen: own, others: left } = told[0].selection
  const isEmpty = kinds.length + own.length + left.length === 0
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
    ...contacts(pair[0], () =>
      section(
        pair,
        both(pair, ({ report }) => report.chamber?.heading ?? ''),
        'help.contacts',
        true,
      ),
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

/** The notes that do not stand with the offers themselves. */
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
