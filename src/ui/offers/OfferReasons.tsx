import type { ReportRecommendation } from '../../report/reportDocument'
import { SentenceList } from '../results/SentenceList'
import { ToQuestion } from '../results/ToQuestion'
import type { OfferTools } from './offerTools'

const shownAtOnce = 2

/** Why an offer stands where it stands: what speaks for it, on which conditions, what is open, what would change it. */
export function OfferReasons({ offer, tools }: { offer: ReportRecommendation; tools: OfferTools }) {
  const { card: words, of } = tools.messages
  const { reasons } = offer
  // One more is shown rather than folded alone.
  const first = reasons.length <= shownAtOnce + 1 ? reasons : reasons.slice(0, shownAtOnce)
  const later = reasons.slice(first.length)
  return (
    <>
      <SentenceList title={words.reasons} sentences={first} />
      {later.length > 0 && (
        <details className="card-later">
          <summary>
            {words.moreReasons(later.length)}
            <span className="visually-hidden">{of(offer.name)}</span>
          </summary>
          <SentenceList sentences={later} />
        </details>
      )}
      <SentenceList title={words.money} sentences={offer.money} />
      <SentenceList title={words.conditions} sentences={offer.conditions} />
      <Questions title={words.open} rows={offer.open} kind="answerNow" tools={tools} />
      <SentenceList title={words.failed} sentences={offer.failed} />
      <Questions title={words.changes} rows={offer.changes} kind="changeAnswer" tools={tools} />
      <SentenceList title={words.unsure} sentences={offer.unsure} />
      <SentenceList title={words.advice} sentences={offer.advice} />
    </>
  )
}

type QuestionsProps = {
  title: string
  rows: readonly { text: string; question?: string }[]
  kind: 'answerNow' | 'changeAnswer'
  tools: OfferTools
}

function Questions({ title, rows, kind, tools }: QuestionsProps) {
  if (rows.length === 0) return null
  return (
    <div className="sentences">
      <p className="label">{title}</p>
      <ul>
        {rows.map(({ question, text }) => (
          <li key={`${question} ${text}`}>
            {text}{' '}
            {question !== undefined && (
              <ToQuestion question={question} name={text} kind={kind} tools={tools} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
