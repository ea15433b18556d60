import { createContext, useContext } from 'react'
import type { Language } from '../../core/questionnaire/texts'
import { foreignName } from '../../i18n/properName'

/** Language of the report that is read. */
export const ReportLanguage = createContext<Language>('de')

/** A proper name, with its language where that is plainly the other one, so that it is read out as it sounds. */
export function Name({ text }: { text: string }) {
  const foreign = foreignName(text, useContext(ReportLanguage))
  if (foreign === null) return <>{text}</>
  return (
    <>
      <span lang={foreign.language}>{foreign.name}</span>
      {foreign.rest}
    </>
  )
}
