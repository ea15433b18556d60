import type { ReactNode } from 'react'
import type { FundingVerdict } from '../../report/reportFunding'
import { ToQuestion } from '../results/ToQuestion'
import { TermsIn } from '../terms/KnownTerms'
import type { PlanTools } from './props'
import { RuledList } from './RuledList'

type Props = { verdict: FundingVerdict; tools: PlanTools; children?: ReactNode }

const tagOf = { good: 'tag-ok', open: 'tag-warn', bad: 'tag-flag', plain: '' }

/** One verdict: in a word, why, what to watch out for, and which answers would make it certain. */
export function Verdict({ verdict, tools, children }: Props) {
  const { messages } = tools
  return (
    <section className="verdict">
      <h3>
        {verdict.title}: <span className={`tag ${tagOf[verdict.tone]}`}>{verdict.verdict}</span>
      </h3>
      <TermsIn texts={[verdict.title, verdict.verdict]} />
      {children}
      {verdict.missing.length > 0 && (
        <div className="sentences">
          <p className="label">{messages.missing}</p>
          <ul>
            {verdict.missing.map(({ question, text }) => (
              <li key={question}>
                {text} <ToQuestion question={question} name={text} kind="answerNow" tools={tools} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <RuledList title={messages.cautions} texts={verdict.cautions} />
      {verdict.reasons.length > 0 && (
        <details>
          <summary>
            {messages.reasons}
            <span className="visually-hidden">{messages.of(verdict.title)}</span>
          </summary>
          <RuledList texts={verdict.reasons} />
        </details>
      )}
    </section>
  )
}
