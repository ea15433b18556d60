import { Drawing } from '../drawings/Drawing'
import { emptyBench } from '../drawings/nothingYet'
import { Callout } from '../parts/Callout'
import type { PlanTools } from './props'

/** Without a project there is no timetable: says so and leads to the question that opens it. */
export function NoProject({ tools: { messages, pageOf, send } }: { tools: PlanTools }) {
  const words = messages.noProject
  const page = pageOf('funding.wanted')
  return (
    <Callout
      picture={
        <div className="drawing-small">
          <Drawing drawing={emptyBench} />
        </div>
      }
    >
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() =>
            send(
              page === undefined
                ? { type: 'place.requested', place: { screen: 'tasks' } }
                : { type: 'place.requested', place: { screen: 'page', page }, returnTo: 'plan' },
            )
          }
        >
          {page === undefined ? words.overview : words.go}
        </button>
      </div>
    </Callout>
  )
}
