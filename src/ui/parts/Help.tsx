import type { TermsOfQuestion } from '../../core/questionnaire/termsIn'
import type { QuestionTexts } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'
import { ExplainedText } from '../terms/ExplainedText'

type Props = { texts: QuestionTexts; messages: UiMessages; terms: TermsOfQuestion }

/** What is meant, with an example, folded. */
export function Help({ texts, messages, terms }: Props) {
  if (texts.help === undefined && texts.example === undefined) return null
  const words = messages.page
  return (
    <details className="help">
      <summary>
        {words.help}
        <span className="visually-hidden"> – {texts.name}</span>
      </summary>
      <div className="details-inside">
        {texts.help !== undefined && <ExplainedText text={texts.help} places={terms.help} />}
        {texts.example !== undefined && (
          <ExplainedText
            text={texts.example}
            places={terms.example}
            lead={<strong>{words.example}: </strong>}
          />
        )}
      </div>
    </details>
  )
}
