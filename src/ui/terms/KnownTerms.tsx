import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Term } from '../../core/questionnaire/glossary'
import { noTerms, termFinder, termsIn } from '../../core/questionnaire/termsIn'
import { ExplainedText } from './ExplainedText'
import { TermRow } from './TermRow'

const Known = createContext({ find: noTerms, label: '' })

type KnownTermsProps = {
  terms: readonly Term[]
  /** Stands before a row of terms. */
  label: string
  children: ReactNode
}

/** Below it, headings and leading sentences explain these terms; without it, none. */
export function KnownTerms({ terms, label, children }: KnownTermsProps) {
  const known = useMemo(() => ({ find: termFinder(terms), label }), [terms, label])
  return <Known.Provider value={known}>{children}</Known.Provider>
}

/** A leading sentence whose terms can be opened where they stand. */
export function Sentence({ text, className }: { text: string; className?: string }) {
  const { find } = useContext(Known)
  return <ExplainedText className={className} text={text} places={find(text)} />
}

/** The terms in headings, each once, below them; nothing where there are none. */
export function TermsIn({ texts }: { texts: readonly string[] }) {
  const { find, label } = useContext(Known)
  return <TermRow terms={termsIn(texts, find)} label={label} />
}
