import type { TextPage } from '../../i18n/statement/textPage'
import { useHeadingFocus } from '../hooks/useHeadingFocus'
import '../styles/textPage.css'
import { TextSections } from './TextSections'

type Props = { words: TextPage; takesFocus: boolean }

/** What happens to what is entered. */
export function PrivacyScreen({ words, takesFocus }: Props) {
  const heading = useHeadingFocus(takesFocus)
  return (
    <article className="text-page">
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p className="lead">{words.lead}</p>
      <TextSections sections={words.sections} />
    </article>
  )
}
