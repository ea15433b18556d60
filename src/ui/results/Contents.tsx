import type { ReportDocument } from '../../report/reportDocument'
import type { Part } from './PartHeading'
import type { ResultsTools } from './props'

const all: readonly Part[] = ['topics', 'nextSteps', 'recommendations', 'funding', 'answers', 'method']

/** The way to each part of a long page, under the words that head it. */
export function Contents({ report, tools }: { report: ReportDocument; tools: ResultsTools }) {
  const { headings, messages, show } = tools
  const parts = all.filter((part) => (part !== 'answers' && part !== 'method') || report[part].length > 0)
  return (
    <nav className="results-contents" aria-label={messages.contents}>
      <p className="secondary" aria-hidden="true">
        {messages.contents}:
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <button type="button" className="link-button" onClick={() => show(`part.${part}`)}>
              {headings[part]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
