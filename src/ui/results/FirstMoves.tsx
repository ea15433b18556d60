import type { ReportDocument } from '../../report/reportDocument'
import { PlaceLink } from '../parts/PlaceLink'
import type { ResultsTools } from './props'

type Props = { report: ReportDocument; tools: ResultsTools }

const datesShown = 3

/** Whom to call first, and what to do by when. */
export function FirstMoves({ report: { brief, funding }, tools }: Props) {
  const words = tools.messages.monday
  const [helper] = brief.helpers
  const dates = brief.dates.slice(0, datesShown)
  if (!helper && dates.length === 0) return null
  return (
    <div className="first-moves">
      {helper && (
        <section>
          <h3>{words.firstCall}</h3>
          <p>
            <button type="button" className="link-button" onClick={() => tools.openOffer(helper.id)}>
              {helper.name}
            </button>
          </p>
          <p className="secondary">{helper.text}</p>
          <p className="secondary">{helper.contact}</p>
        </section>
      )}
      {dates.length > 0 && (
        <section>
          <h3>{words.dates}</h3>
          <dl className="first-dates">
            {dates.map(({ iso, whenText, text }) => (
              <div key={`${iso} ${text}`}>
                <dt>{whenText}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {funding.timeline.length > 0 && (
            <PlaceLink to={{ screen: 'plan' }} send={tools.send}>
              {words.plan}
            </PlaceLink>
          )}
        </section>
      )}
    </div>
  )
}
