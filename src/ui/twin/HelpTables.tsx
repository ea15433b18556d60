import type { Cautions } from '../../report/cautions'
import type { ReportRecommendation } from '../../report/reportDocument'
import type { Selection } from '../../report/selection'
import { asSentence, outcomeOf, whereOf } from './offerTexts'
import { Name } from './Name'
import type { ChapterProps } from './props'
import { Sources } from './Sources'
import { TwinTable } from './TwinTable'
import { WebLink } from './WebLink'

export type HelpProps = ChapterProps & { selection: Selection; cautions: Cautions }

/** Everything else that fits or may fit, a row each, by kind. */
export function Others({ words: { help }, selection: { others, inFunding }, cautions }: HelpProps) {
  if (others.length === 0 && inFunding.length === 0) return null
  const count = others.reduce((sum, { offers }) => sum + offers.length, 0)
  const heads = [help.columns.name, help.columns.place, help.columns.outcome, help.columns.cost]
  return (
    <section>
      <h3>{help.others}</h3>
      <p>
        {count > 0 && help.othersIntro(count)} {inFunding.length > 0 && help.inFunding(inFunding.length)}
      </p>
      {others.map(({ kind, offers }) => (
        <section key={kind}>
          <h4>{help.counted(help.kinds[kind], offers.length)}</h4>
          <TwinTable
            caption={help.kinds[kind]}
            heads={heads}
            rows={offers.map((offer) => ({
              id: offer.id,
              cells: [
                <Linked
                  key="name"
                  offer={offer}
                  caution={captionOf(cautions.numbersOf(offer), help.caution)}
                />,
                whereOf(offer),
                outcomeOf(offer),
                offer.costText,
              ],
            }))}
          />
        </section>
      ))}
    </section>
  )
}

function Linked({ offer, caution }: { offer: ReportRecommendation; caution: string }) {
  return (
    <>
      <WebLink url={offer.url} text={offer.name} isName />
      {caution !== '' && <strong className="twin-caution"> · {caution}</strong>}
    </>
  )
}

function captionOf(numbers: string, say: (numbers: string) => string): string {
  return numbers === '' ? '' : say(numbers)
}

/** Closed programmes with what comes after them. */
export function Ended({ words: { help }, selection: { ended } }: HelpProps) {
  if (ended.length === 0) return null
  return (
    <section>
      <h3>{help.ended}</h3>
      <ul>
        {ended.map((offer) => (
          <li key={offer.id}>
            <strong>
              <Name text={offer.name} />:
            </strong>{' '}
            {asSentence(offer.statusText)} {offer.successor?.text}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Background on the partner countries, with the notes of caution that go with it. */
export function Warnings({ words: { help }, selection: { warnings }, cautions }: HelpProps) {
  if (warnings.length === 0) return null
  return (
    <section>
      <h3>{help.warnings}</h3>
      {warnings.map((offer) => (
        <div key={offer.id} className="twin-card">
          <h4>
            <WebLink url={offer.url} text={offer.name} isName />
          </h4>
          <p className="secondary">{offer.outcomeText}</p>
          <p>{offer.offer}</p>
          <p>
            <strong className="twin-caution">{help.cautions(cautions.numbersOf(offer))}</strong>
          </p>
          <p className="secondary twin-small">
            {offer.statusText} · {offer.checkedText}
          </p>
          <Sources label={help.sources} sources={offer.sources} />
        </div>
      ))}
    </section>
  )
}

/** The notes of caution by their numbers, but for those told with the shortlist. */
export function Notes({ words: { help }, cautions: { notes, withChosen, sources } }: HelpProps) {
  const left = notes.filter((note) => !withChosen.includes(note))
  const [first] = left
  if (first === undefined) return null
  return (
    <section>
      <h3>{help.cautionsHeading}</h3>
      <p>
        {help.cautionsIntro} {withChosen.length > 0 && help.cautionsWithChosen(withChosen.length)}
      </p>
      <ol start={first.number}>
        {left.map(({ number, text }) => (
          <li key={number}>{text}</li>
        ))}
      </ol>
      <Sources label={help.cautionSources} sources={sources} />
    </section>
  )
}
