import { useEffect, useState } from 'react'
import type { Language } from '../core/questionnaire/texts'
import type { PaperMessages } from '../i18n/paper/de'
import { loadPart } from './parts'

type PaperWords = { language: Language; paper: PaperMessages }

/** Words of the questionnaire on paper; those of the earlier language stay until the others are there. */
export function usePaperWords(language: Language): PaperWords | null {
  const [words, setWords] = useState<PaperWords | null>(null)
  useEffect(() => {
    let isWanted = true
    paperMessages(language).then(
      (paper) => {
        if (isWanted) setWords({ language, paper })
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

function paperMessages(language: Language): Promise<PaperMessages> {
  return loadPart(async () =>
    language === 'de' ? (await import('../i18n/paper/de')).de : (await import('../i18n/paper/en')).en,
  )
}
