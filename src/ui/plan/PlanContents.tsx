import type { PlanMessages } from '../../i18n/plan/de'
import type { ReportFunding } from '../../report/reportFunding'

type Props = { funding: ReportFunding; messages: PlanMessages; show: (target: string) => void }

/** The way to each part of a long page, under the words that head it. */
export function PlanContents({ funding, messages, show }: Props) {
  const parts: readonly (readonly [id: string, name: string, present: boolean])[] = [
    ['readiness', funding.readiness?.title ?? '', funding.readiness !== null],
    ['programmes', messages.programmes.title, funding.groups.length > 0],
    ['timeline', messages.timeline.title, funding.timeline.length > 0],
    ['papers', messages.papers.title, funding.papers.length > 0],
    ['sketch', messages.sketch.title, funding.hasProject],
    ['firm', messages.firm.title, true],
  ]
  return (
    <nav className="results-contents" aria-label={messages.contents}>
      <p className="secondary" aria-hidden="true">
        {messages.contents}:
      </p>
      <ul>
        {parts
          .filter(([, , present]) => present)
          .map(([id, name]) => (
            <li key={id}>
              <button type="button" className="link-button" onClick={() => show(`part.${id}`)}>
                {name}
              </button>
            </li>
          ))}
      </ul>
    </nav>
  )
}
