import type { ReportDocument } from '../../report/reportDocument'
import { PageContents } from '../parts/PageContents'
import type { ResultsTools } from './props'

const all = ['topics', 'nextSteps', 'whatIf', 'funding', 'recommendations', 'answers', 'method'] as const

type Props = { report: ReportDocument; hasWhatIf: boolean; tools: ResultsTools }

/** The way to each part of the results that is there. */
export function Contents({ report, hasWhatIf, tools }: Props) {
  const { headings, messages, show } = tools
  const isThere: Readonly<Partial<Record<(typeof all)[number], boolean>>> = {
    whatIf: hasWhatIf,
    answers: report.answers.length > 0,
    method: report.method.length > 0,
  }
  const names = { ...headings, nextSteps: messages.monday.title, whatIf: messages.whatIf.title }
  const parts = all.filter((part) => isThere[part] ?? true)
  return (
    <PageContents
      name={messages.contents}
      parts={parts.map((part) => ({ id: part, heading: names[part] }))}
      show={show}
    />
  )
}
