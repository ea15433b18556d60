import type { Term } from '../../core/questionnaire/glossary'
import type { UiMessages } from '../../i18n/ui/de'
import { TermButton, useExplained, WithMeaning } from './Meaning'

/** Terms from words that cannot hold a button, such as headings and answers. */
export function TermRow({ terms, messages }: { terms: readonly Term[]; messages: UiMessages }) {
  const explained = useExplained()
  if (terms.length === 0) return null
  return (
    <WithMeaning explained={explained}>
      <p className="terms">
        {messages.page.terms}{' '}
        {terms.map((term) => (
          <TermButton key={term.id} term={term} words={term.name} explained={explained} />
        ))}
      </p>
    </WithMeaning>
  )
}
