import { useEffect, useState } from 'react'
import type { Term } from '../core/questionnaire/glossary'
import type { Language } from '../core/questionnaire/texts'

type Terms = readonly Term[]

const none: Terms = []
const known = new Map<Language, Terms>()

/** The terms of a language; none until they are there, and none if they never arrive: the questions do without. */
export function useGlossary(language: Language): Terms {
  const [terms, setTerms] = useState(known)
  useEffect(() => {
    if (known.has(language)) return undefined
    let isWanted = true
    const show = ({ terms: loaded }: { terms: Terms }) => {
      known.set(language, loaded)
      if (isWanted) setTerms(new Map(known))
    }
    termsOf(language).then(show, () => undefined)
    return () => {
      isWanted = false
    }
  }, [language])
  return terms.get(language) ?? known.get(language) ?? none
}

function termsOf(language: Language): Promise<{ terms: Terms }> {
  return language === 'de' ? import('virtual:lotse/glossary/de') : import('virtual:lotse/glossary/en')
}
