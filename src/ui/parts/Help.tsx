import type { QuestionTexts } from '../../core/questionnaire/texts'
import type { UiMessages } from '../../i18n/ui/de'

/** What is meant, with an example, folded. */
export function Help({ texts, messages }: { texts: QuestionTexts; messages: UiMessages }) {
  if (texts.help === undefined && texts.example === undefined) return null
  const words = messages.page
  return (
    <details className="help">
      <summary>
        {words.help}
        <span className="visually-hidden"> – {texts.name}</span>
      </summary>
      <div className="details-inside">
        {texts.help !== undefined && <p>{texts.help}</p>}
        {texts.example !== undefined && (
          <p>
            <strong>{words.example}:</strong> {texts.example}
          </p>
        )}
      </div>
    </details>
  )
}
