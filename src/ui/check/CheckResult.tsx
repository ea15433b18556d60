import { DataTable } from '../plan/DataTable'
import { Callout } from '../parts/Callout'
import { CheckFacts } from './CheckFacts'
import { figureRows } from './figureRows'
import { grouped } from './offerGroups'
import { OfferChanges } from './OfferChanges'
import type { CheckedFile, CheckScreenProps } from './props'

type Props = CheckScreenProps & { checked: CheckedFile; onGoOn: () => void }

/** Whether the figures still hold, and if not, which, and why. */
export function CheckResult(props: Props) {
  const { messages, texts, checked, hasAnswers, describeFault } = props
  const { added, dropped, carries, report } = checked
  const rows = figureRows(checked, props)
  const groups = grouped(report.changes)
  const offers = report.changes.length - rows.length - (groups.get('others')?.length ?? 0)
  const holds = rows.length + offers === 0
  const words = messages.table
  return (
    <>
      <Callout tone={holds ? 'good' : 'caution'}>
        <h2 tabIndex={-1} data-check="result">
          {holds ? messages.holds : messages.changed(rows.length, offers)}
        </h2>
        {holds ? <p>{messages.holdsText}</p> : rows.length === 0 && <p>{messages.noFigureChanged}</p>}
        <CheckFacts {...props} />
        {carries !== 'figures' && (
          <p>{carries === 'none' ? messages.withoutFigures : messages.unreadableFigures}</p>
        )}
      </Callout>
      {rows.length > 0 && (
        <section className="check-part">
          <h2>{words.heading}</h2>
          <DataTable
            caption={words.caption}
            heads={[words.figure, words.before, words.now, words.why]}
            rows={rows}
            figures={[]}
          />
        </section>
      )}
      <OfferChanges {...props} />
      {added.length > 0 && (
        <section className="check-part">
          <h2>{messages.added.heading}</h2>
          <p>{messages.added.text}</p>
          <ul>
            {added.map((id) => (
              <li key={id}>{texts.questions[id]?.name ?? id}</li>
            ))}
          </ul>
        </section>
      )}
      {dropped.length > 0 && (
        <section className="check-part">
          <h2>{messages.dropped.heading}</h2>
          <p>{messages.dropped.text}</p>
          <ul>
            {[...new Set(dropped.map(describeFault))].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="check-part">
        <h2>{messages.goOn.heading}</h2>
        <p>{messages.goOn.text}</p>
        {hasAnswers && <p className="secondary">{messages.goOn.replaces}</p>}
        <p>
          <button type="button" className="button" onClick={props.onGoOn}>
            {messages.goOn.button}
          </button>
        </p>
      </section>
    </>
  )
}
