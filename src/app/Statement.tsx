import type { Operator } from '../core/operator'
import { PrivacyScreen } from '../ui/statement/PrivacyScreen'
import { StatementScreen } from '../ui/statement/StatementScreen'
import { appWords } from './appWords'
import { useStatementWords } from './statementWords'
import type { Words } from './words'

type Props = {
  screen: 'statement' | 'privacy'
  words: Words
  /** Whoever offers the page, where it names itself. */
  operator: Operator | undefined
  takesFocus: boolean
}

const nobodyNamed: Operator = {}

/** The pages about the page itself, with everything that only they need. */
export function Statement({ screen, words, operator = nobodyNamed, takesFocus }: Props) {
  const loaded = useStatementWords(words.language)
  if (!loaded) return <output>{appWords(words.language).loading}</output>
  const { language, messages } = loaded
  if (screen === 'privacy')
    return <PrivacyScreen words={messages.privacy} operator={operator} takesFocus={takesFocus} />
  return (
    <StatementScreen
      language={language}
      words={messages.statement}
      operator={operator}
      takesFocus={takesFocus}
    />
  )
}
