import type { ReportDocument } from '../../report/reportDocument'
import { PageContents } from '../parts/PageContents'
import type { ResultsTools } from './props'

const all = ['topics', 'nextSteps', 'recommendations', 'funding', 'answers', 'method'] as const

/** The way to each part of the results that is there. */
export function Contents({ report, tools }: { report: ReportDocument; tools: ResultsTools }) {
  const { headings, messages, show } = tools
  const parts = all.filter((part) => (part !== 'answers' && part !== 'method') || report[part].length > 0)
  return (
    <PageContents
      name={messages.contents}
      parts={parts.map((part) => ({ id: part, heading: headings[part] }))}
      show={show}
    />
  )
}
