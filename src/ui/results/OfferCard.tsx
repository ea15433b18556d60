import type { ReportRecommendation } from '../../report/reportDocument'
import { ExternalLink } from './ExternalLink'
import { OfferEvidence } from './OfferEvidence'
import { NamedTexts } from './NamedTexts'
import type { ResultsTools } from './props'
import { SourceList } from './SourceList'
import { SentenceList } from './SentenceList'
import { ToQuestion } from './ToQuestion'

const tagOf = { fits: 'tag-ok', perhaps: 'tag-warn', doesNotFit: '', closed: '', context: '' }

/** One offer: what it is, why it stands here, what is open, what to watch out for, and how well it is evidenced. */
export function OfferCard({ offer, tools }: { offer: ReportRecommendation; tools: ResultsTools }) {
  const words = tools.messages.offers
  return (
    <li className={`card card-${offer.outcome}`}>
      <h4 tabIndex={-1} data-target={`offer.${offer.id}`}>
        {offer.name}
      </h4>
      <p className="card-tags">
        <span className={`tag ${tagOf[offer.outcome]}`}>{offer.outcomeText}</span>
        <span className="secondary">{offer.kindText}</span>
      </p>
      <p>{offer.offer}</p>
      <NamedTexts
        className="card-facts"
        rows={[
          [words.place, offer.place],
          [words.cost, offer.costText],
          [words.status, offer.statusText],
        ]}
      />
      <SentenceList title={words.reasons} sentences={offer.reasons} />
      <SentenceList title={words.failed} sentences={offer.failed} />
      {offer.open.length > 0 && (
        <div className="sentences">
          <p className="label">{words.open}</p>
          <ul>
            {offer.open.map(({ question, text }) => (
              <li key={question}>
                {text} <ToQuestion question={question} name={text} kind="answerNow" tools={tools} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <SentenceList title={words.unsure} sentences={offer.unsure} />
      <SentenceList title={words.advice} sentences={offer.advice} />
      {offer.cautions.length > 0 && (
        <details className="card-cautions">
          <summary>
            {words.cautions(offer.cautions.length)}
            <span className="visually-hidden">{tools.messages.of(offer.name)}</span>
          </summary>
          <SentenceList sentences={offer.cautions} />
          <SourceList sources={offer.cautionSources} tools={tools} />
        </details>
      )}
      <OfferEvidence offer={offer} tools={tools} />
      {offer.apply !== undefined && (
        <p>
          <span className="label">{words.apply}</span> {offer.apply}
        </p>
      )}
      {offer.url !== null && (
        <p className="card-visit">
          <ExternalLink
            url={offer.url}
            text={words.visitShort}
            more={tools.messages.of(offer.name)}
            newTab={tools.messages.newTab}
          />
        </p>
      )}
    </li>
  )
}
