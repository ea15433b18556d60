import type { Cautions } from '../../report/cautions'
import type { ReportRecommendation } from '../../report/reportDocument'
import { NamedTexts } from '../results/NamedTexts'
import { SentenceList } from '../results/SentenceList'
import { Labelled } from './Labelled'
import { Name } from './Name'
import { asSentence, outcomeOf, whereOf } from './offerTexts'
import type { TwinWords } from './props'
import { Sources } from './Sources'
import { WebLink } from './WebLink'

type Props = {
  offer: ReportRecommendation
  cautions: Cautions
  words: TwinWords
  /** Everything that the catalogue knows, or what it takes to choose and to get in touch. */
  inFull: boolean
}

/** An offer: whether it fits, where, at what cost, what it is, why, on what terms, how to go about it. */
export function OfferCard({ offer, cautions, words: { help }, inFull }: Props) {
  const facts = [inFull ? offer.kindText : '', offer.operator ?? '', whereOf(offer), offer.costText]
  return (
    <div className="twin-card">
      {inFull ? (
        <h3>
          <Name text={offer.name} />
        </h3>
      ) : (
        <h4>
          <Name text={offer.name} />
        </h4>
      )}
      <p className="secondary">
        <strong>{outcomeOf(offer)}</strong> · {facts.filter((fact) => fact !== '').join(' · ')}
      </p>
      <p>{offer.offer}</p>
      {inFull ? <SentenceList sentences={offer.reasons} /> : <p>{offer.reasons.join(' ')}</p>}
      <Labelled label={help.failed}>{offer.failed.join(' ')}</Labelled>
      <Labelled label={help.conditions}>{offer.conditions.join(' ')}</Labelled>
      <Labelled label={help.money}>{offer.money.join(' ')}</Labelled>
      <Labelled label={help.open}>{offer.open.map(({ text }) => text).join(', ')}</Labelled>
      <Labelled label={help.unsure}>{offer.unsure.join(' ')}</Labelled>
      <Labelled label={help.advice}>{offer.advice.join(' ')}</Labelled>
      <OfferCautions offer={offer} cautions={cautions} help={help} inFull={inFull} />
      <Labelled label={help.apply}>{offer.apply}</Labelled>
      {offer.url !== null && (
        <Labelled label={help.website}>
          <WebLink url={offer.url} text={offer.name} isName />
        </Labelled>
      )}
      <p className="secondary twin-small">
        <strong>{help.status}:</strong> {stateOf(offer, inFull)}
      </p>
      <Sources label={help.sources} sources={offer.sources} />
      {inFull && (
        <NamedTexts
          className="twin-terms"
          rows={offer.terms.map(({ label, text }) => [label, text] as const)}
        />
      )}
    </div>
  )
}

type CautionProps = Pick<Props, 'offer' | 'cautions' | 'inFull'> & { help: TwinWords['help'] }

/** Each note is told once; elsewhere its number leads to it. */
function OfferCautions({ offer, cautions, help, inFull }: CautionProps) {
  const numbers = cautions.numbersOf(offer)
  if (numbers === '') return null
  if (!inFull)
    return (
      <p>
        <strong className="twin-caution">{help.cautions(numbers)}</strong>
      </p>
    )
  const own = cautions.broughtUpBy(offer)
  const earlier = cautions.numbersOf({
    ...offer,
    cautions: offer.cautions.filter((text) => !own.some((note) => note.text === text)),
  })
  return (
    <>
      {earlier !== '' && (
        <p>
          <strong className="twin-caution">{help.cautionsAbove(earlier)}</strong>
        </p>
      )}
      {own.map(({ number, text }) => (
        <Labelled key={number} label={help.caution(String(number))} look="caution">
          {text}
        </Labelled>
      ))}
    </>
  )
}

function stateOf(offer: ReportRecommendation, inFull: boolean): string {
  const { statusText, statusNote, validText, successor, originText, checkedText, confidenceText } = offer
  const parts = inFull
    ? [statusText, statusNote, validText, successor?.text, originText, checkedText, confidenceText]
    : [statusText, validText, successor?.text, checkedText]
  return parts.flatMap((each) => (each === undefined || each === '' ? [] : asSentence(each))).join(' ')
}
