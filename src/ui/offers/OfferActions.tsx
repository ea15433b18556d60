import { useState } from 'react'
import { mostShortlisted } from '../../core/answers/answersFile'
import type { ReportRecommendation } from '../../report/reportDocument'
import { mailAddress } from './mailAddress'
import { mostCompared, type OfferTools } from './offerTools'

/** What can be done with an entry: keep it for the report, compare it, report an error. */
export function OfferActions({ offer, tools }: { offer: ReportRecommendation; tools: OfferTools }) {
  const { messages, shortlist, comparison, send } = tools
  const { card: words, of } = messages
  const name = <span className="visually-hidden">{of(offer.name)}</span>
  const [refusal, setRefusal] = useState('')
  const isRemembered = shortlist.includes(offer.id)
  const isCompared = comparison?.ids.includes(offer.id) ?? false
  const remember = () => {
    const isFull = !isRemembered && shortlist.length >= mostShortlisted
    setRefusal(isFull ? words.listFull(mostShortlisted) : '')
    if (!isFull) send({ type: 'shortlist.toggled', entry: offer.id })
  }
  const compare = () => {
    const isFull = !isCompared && (comparison?.ids.length ?? 0) >= mostCompared
    setRefusal(isFull ? words.comparisonFull(mostCompared) : '')
    if (!isFull) comparison?.toggle(offer.id)
  }
  return (
    <div className="card-actions">
      <button type="button" className="toggle" aria-pressed={isRemembered} onClick={remember}>
        {words.remember}
        {name}
      </button>
      {comparison && (
        <button type="button" className="toggle" aria-pressed={isCompared} onClick={compare}>
          {words.compare}
          {name}
        </button>
      )}
      <a href={mailAddress(offer.errorMail)}>
        {words.reportError}
        {name}
      </a>
      {comparison && isCompared && comparison.ids.length > 1 && (
        <button type="button" className="link-button" onClick={comparison.open}>
          {words.toComparison}
        </button>
      )}
      {refusal !== '' && (
        <p className="card-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  )
}
