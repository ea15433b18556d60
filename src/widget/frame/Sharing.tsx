import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WizardActor } from '../../app/wizardActor'
import { firstWords } from '../../app/words'
import { firstOpenPage } from '../../core/questionnaire/path'
import type { Language, QuestionnaireTexts } from '../../core/questionnaire/texts'
import type { Place } from '../../wizard/events'
import { walkOf } from '../../wizard/places'
import type { HostWishes } from './hostWishes'
import type { Line } from './line'
import { ShareOffer } from './ShareOffer'
import { summaryOf } from './summary'
import { widgetWords } from './words'

type Props = { actor: WizardActor | null; wishes: HostWishes; line: Line; place: Place; language: Language }

/** The question whether the results are passed on: only where the host page asked, and nothing is left to answer. */
export function Sharing({ actor, wishes, line, place, language }: Props) {
  const { shares } = useSyncExternalStore(wishes.follow, wishes.options)
  const [answered, setAnswered] = useState<{ result: string; answer: 'yes' | 'no' } | null>(null)
  const texts = useTexts(language, shares && place.screen === 'results')
  if (!shares || !line.isOpen() || place.screen !== 'results' || !actor || !texts) return null
  const walk = walkOf(actor.getSnapshot().context)
  if (firstOpenPage(walk)) return null
  const summary = summaryOf(walk)
  const result = JSON.stringify(summary)
  return (
    <ShareOffer
      summary={summary}
      host={line.host()}
      texts={texts}
      words={widgetWords(language).share}
      answer={answered?.result === result ? answered.answer : null}
      onAnswer={(answer) => {
        setAnswered({ result, answer })
        if (answer === 'yes') line.tell({ type: 'summary', summary })
      }}
    />
  )
}

function useTexts(language: Language, isWanted: boolean): QuestionnaireTexts | null {
  const [texts, setTexts] = useState<QuestionnaireTexts | null>(null)
  useEffect(() => {
    let isCurrent = isWanted
    const show = (loaded: QuestionnaireTexts) => {
      if (isCurrent) setTexts(loaded)
    }
    // What does not arrive is told by loadPart.
    if (isWanted)
      firstWords(language).then(
        (words) => show(words.texts),
        () => undefined,
      )
    return () => {
      isCurrent = false
    }
  }, [language, isWanted])
  return texts
}
