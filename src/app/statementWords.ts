import { useEffect, useState } from 'react'
import type { Language } from '../core/questionnaire/texts'
import type { StatementMessages } from '../i18n/statement/de'
import { loadPart } from './parts'

type StatementWords = { language: Language; messages: StatementMessages }

/** Words of the pages about the page; those of the earlier language stay until the others are there. */
export function useStatementWords(language: Language): StatementWords | null {
  const [words, setWords] = useState<StatementWords | null>(null)
  useEffect(() => {
    let isWanted = true
    statementMessages(language).then(
      (messages) => {
        if (isWanted) setWords({ language, messages })
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}

function statementMessages(language: Language): Promise<StatementMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/statement/de')).de : (await import('../i18n/statement/en')).en,
  )
}
