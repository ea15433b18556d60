import { useHeadingFocus } from '../../ui/hooks/useHeadingFocus'
import { Icon } from '../../ui/icons/Icon'
import type { IconName } from '../../ui/icons/shapes'
import { FileOpener } from '../../ui/parts/FileOpener'
import { ImportNotice } from '../../ui/parts/ImportNotice'
import { KeptOffer } from '../../ui/parts/KeptOffer'
import type { StartScreenProps } from '../../ui/props'

/** The start inside another page: what this is, what it takes, what happens to the answers; begin or open a file. */
export function FrameStart(props: StartScreenProps) {
  const { messages, hasAnswers, keptOffered, takesFocus, send } = props
  const words = messages.start
  const heading = useHeadingFocus(takesFocus)
  const facts: { icon: IconName; title: string; text: string }[] = [
    { icon: 'clock', ...words.time },
    { icon: 'shield', ...words.device },
    { icon: 'report', ...words.report },
  ]
  return (
    <div className="frame-start">
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
    </div>
  )
}
