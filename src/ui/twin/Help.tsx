import { entryKinds, type EntryKind } from '../../core/catalogue/entry'
import { numberedCautions } from '../../report/cautions'
import { select } from '../../report/selection'
import { Contacts } from './Contacts'
import { Ended, Notes, Others, Warnings, type HelpProps } from './HelpTables'
import { OfferCard } from './OfferCard'
import type { ChapterProps } from './props'
import { TwinTable } from './TwinTable'

/** So many offers of a kind are told with their reasons, as in a file with room. */
const perKind = 3
const outcomes = ['fits', 'perhaps', 'doesNotFit', 'closed'] as const

/** Who helps: how many of each kind, the best of each with their reasons, the others as tables, the notes of caution. */
export function Help({ report, words }: ChapterProps) {
  const selection = select(report, perKind)
  const cautions = numberedCautions(selection)
  const shared = { report, words, selection, cautions }
  const { help } = words
  return (
    <section>
      <h2>{report.headings.recommendations}</h2>
      {report.chamber && <Contacts chamber={report.chamber} />}
      {selection.best.length === 0 && selection.chosen.length === 0 && <p>{help.none}</p>}
      <Overview {...shared} />
      {report.deciding.map(({ text, questions }) => (
        <div key={text} className="twin-callout">
          <p>
            <strong>{text}</strong>
          </p>
          <p>{help.deciding(questions.map((question) => question.text).join('; '))}</p>
        </div>
      ))}
      {selection.best.map(({ kind, offers }) => (
        <section key={kind}>
          <h3>{help.kinds[kind]}</h3>
          {offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} cautions={cautions} words={words} inFull={false} />
          ))}
        </section>
      ))}
      <Others {...shared} />
      <Ended {...shared} />
      <Warnings {...shared} />
      <Notes {...shared} />
    </section>
  )
}

/** How many entries of each kind fit, may fit, do not fit or are closed. */
function Overview({ report, words: { help }, selection }: HelpProps) {
  const all = [...report.recommendations, ...report.context]
  const offered = all.filter(({ outcome }) => outcome !== 'context')
  if (offered.length === 0) return null
  const counts = (kind: EntryKind | null) =>
    outcomes.map(
      (one) =>
        offered.filter(({ outcome, kind: own }) => outcome === one && (kind === null || own === kind)).length,
    )
  const kinds = entryKinds.filter((kind) => offered.some((each) => each.kind === kind))
  const inFull = selection.best.reduce((sum, { offers }) => sum + offers.length, 0)
  return (
    <>
      <p>
        {help.overview(offered.length, all.length - offered.length)}
        {inFull > 0 && ` ${help.best(inFull)}`}
        {selection.chosen.length > 0 && ` ${help.chosen(selection.chosen.length)}`} {help.seeAll}
      </p>
      <TwinTable
        caption={report.headings.recommendations}
        heads={[help.columns.kind, ...outcomes.map((each) => help.outcomes[each])]}
        rows={[
          ...kinds.map((kind) => ({ id: kind, cells: [help.kinds[kind], ...counts(kind)] })),
          { id: 'sum', cells: [help.sum, ...counts(null)] },
        ]}
      />
    </>
  )
}
