import type { Operator } from '../../core/operator'
import type { PrivacyMessages } from '../../i18n/statement/textPage'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import '../styles/textPage.css'
import { TextSections } from './TextSections'

type Props = { words: PrivacyMessages; operator?: Operator; takesFocus: boolean }

/** What happens to what is entered. */
export function PrivacyScreen({ words, operator, takesFocus }: Props) {
  const heading = useHeadingFocus(takesFocus)
  return (
    <article className="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      {operator?.privacy !== undefined && (
        <p>
          {words.ofOperator}{' '}
          <a href={operator.privacy} target="_blank" rel="noopener noreferrer">
            {operator.name ?? operator.privacy} ({words.newTab})
          </a>
        </p>
      )}
      <TextSections sections={words.sections} />
    </article>
  )
}
