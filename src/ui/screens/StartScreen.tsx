import { lazy, Suspense } from 'react'
import { formatsOf } from '../../i18n/format'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import { Icon } from '../icons/Icon'
import type { IconName } from '../icons/shapes'
import { Boundary } from '../parts/Boundary'
import { FileOpener } from '../parts/FileOpener'
import { ImportNotice } from '../parts/ImportNotice'
import { KeptOffer } from '../parts/KeptOffer'
import { PlaceLink } from '../parts/PlaceLink'
import type { StartScreenProps } from '../props'

const HarbourScene = lazy(() =>
  import('../drawings/HarbourScene').then((module) => ({ default: module.HarbourScene })),
)

/** What this is, what it takes, what happens to the answers; begin, go on or open a file. */
export function StartScreen(props: StartScreenProps) {
  const { language, messages, entries, reportPicture, hasAnswers, keptOffered, takesFocus, send } = props
  const words = messages.start
  const heading = useHeadingFocus(takesFocus)
  const beginAsGroup = () => {
    send({ type: 'mode.chosen', mode: 'workshop' })
    send({ type: 'wizard.started' })
  }
  const facts: { icon: IconName; title: string; text: string }[] = [
    { icon: 'clock', ...words.time },
    { icon: 'shield', ...words.device },
    { icon: 'report', ...words.report },
    { icon: 'list', title: words.offers.title(formatsOf(language).number(entries)), text: words.offers.text },
  ]
  const ways = [
    { screen: 'blank', text: messages.workshop.blank },
    { screen: 'keyIn', text: messages.workshop.keyIn },
    { screen: 'check', text: words.check },
    { screen: 'adviser', text: words.adviser },
  ] as const
  return (
    <div className="start">
      <div className="start-head">
        <div className="start-words">
          <h1 ref={heading} tabIndex={-1}>
            {words.heading}
          </h1>
          <p className="lead">{props.isOfSome ? words.leadOfSome : words.lead}</p>
          <ImportNotice {...props} />
          {keptOffered && <KeptOffer {...props} />}
          <div className="button-row start-buttons">
            <button
              type="button"
              className={keptOffered ? 'button button-secondary' : 'button'}
              onClick={() => send({ type: 'wizard.started' })}
            >
              {hasAnswers ? words.goOn : words.begin}
            </button>
            <FileOpener {...props} />
          </div>
        </div>
        <figure className="start-report">
          <img src={reportPicture} alt={words.reportPicture.alt} loading="lazy" width="576" height="815" />
          <figcaption>{words.reportPicture.caption}</figcaption>
        </figure>
      </div>
      <div className="start-harbour">
        <Boundary instead={null}>
          <Suspense>
            <HarbourScene />
          </Suspense>
        </Boundary>
      </div>
      <section aria-labelledby="start-facts">
        <h2 id="start-facts" className="visually-hidden">
          {words.factsHeading}
        </h2>
        <ul className="facts">
          {facts.map(({ icon, title, text }) => (
            <li key={title}>
              <Icon name={icon} />
              <div>
                <strong>{title}</strong>
                {text}
              </div>
            </li>
          ))}
        </ul>
      </section>
      <div className="start-more">
        <section className="ready">
          <h2>{words.readyHeading}</h2>
          <ul>
            {words.ready.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
          <p className="secondary">{words.readyHint}</p>
        </section>
        <nav className="ready" aria-labelledby="start-ways">
          <h2 id="start-ways">{words.waysHeading}</h2>
          <ul className="start-ways">
            <li>
              <button type="button" className="link-button" onClick={beginAsGroup}>
                {hasAnswers ? messages.workshop.begun : messages.workshop.begin}
              </button>
            </li>
            {ways.map(({ screen, text }) => (
              <li key={screen}>
                <PlaceLink to={{ screen }} send={send}>
                  {text}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}
