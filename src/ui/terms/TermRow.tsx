import type { Term } from '../../core/questionnaire/glossary'
import { TermButton, useExplained, WithMeaning } from './Meaning'

/** Terms from words that cannot hold a button, such as headings and answers. */
export function TermRow({ terms, label }: { terms: readonly Term[]; label: string }) {
  const explained = useExplained()
  if (terms.length === 0) return null
  return (
    <WithMeaning explained={explained}>
      <p className="terms">
        {label}{' '}
        {terms.map((term) => (
          <TermButton key={term.id} term={term} words={term.name} explained={explained} />
        ))}
      </p>
    </WithMeaning>
  )
}
