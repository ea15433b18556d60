import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { CheckScreen } from '../ui/check/CheckScreen'
import type { CheckNames, CheckState } from '../ui/check/props'
import type { PickedFile, WizardEvent } from '../wizard/events'
import type { WizardState } from '../wizard/selectors'
import { appWords } from './appWords'
import { checkFile, successorOf } from './checkFile'
import { checkWords, type CheckWords } from './checkWords'
import { today } from './clock'
import { checkedLast, keepCheck, onChecked } from './keptCheck'
import { describeFault, type Words } from './words'

type Props = {
  state: WizardState
  words: Words
  send: (event: WizardEvent) => void
  takesFocus: boolean
}

/** The page that checks an earlier report, with everything that only it needs. The file stays outside the wizard. */
export function Check({ state, words, send, takesFocus }: Props) {
  const { questionnaire, answers, notes } = state.context
  const [loaded, setLoaded] = useState<CheckWords | null>(null)
  const check = useSyncExternalStore(onChecked, checkedLast)
  useEffect(() => {
    let isWanted = true
    checkWords(words.language).then(
      (arrived) => {
        if (isWanted) setLoaded(arrived)
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [words.language])
  const names = useMemo((): CheckNames => {
    const questions = new Map(
      questionnaire.scoring.topics.flatMap(({ fields }) => fields.map(({ id, question }) => [id, question])),
    )
    const entry = (id: string) =>
      (loaded && Object.hasOwn(loaded.entries, id) ? loaded.entries[id]?.name : undefined) ?? id
    return {
      entry,
      successor: (id) => {
        const successor = successorOf(id)
        return successor === undefined ? undefined : entry(successor)
      },
      field: (id) => words.texts.questions[questions.get(id) ?? id]?.name ?? id,
    }
  }, [loaded, questionnaire, words.texts])
  const take = (file: PickedFile) => {
    const reading: CheckState = { state: 'reading' }
    keepCheck(reading)
    // Of two files the one chosen last counts.
    const show = (next: CheckState) => {
      if (checkedLast() === reading) keepCheck(next)
    }
    checkFile(file, questionnaire, today()).then(show, () =>
      show({ state: 'refused', faults: [{ code: 'unreadable', path: '' }] }),
    )
  }
  if (!loaded) return <output>{appWords(words.language).loading}</output>
  return (
    <CheckScreen
      language={loaded.language}
      messages={loaded.messages}
      texts={words.texts}
      names={names}
      check={check}
      hasAnswers={Object.keys(answers).length > 0 || Object.keys(notes).length > 0}
      describeFault={(fault) => describeFault(fault, words)}
      onFile={take}
      send={send}
      takesFocus={takesFocus}
    />
  )
}
