import { places } from 'virtual:lotse/places'
import { useEffect, useState } from 'react'
import type { TextSet } from '../core/questionnaire/texts'
import type { Walk } from '../core/questionnaire/walk'
import { whatIf } from '../core/whatIf'
import type { Supposing } from '../ui/whatIf/supposing'
import { today } from './clock'
import { offeredWith } from './catalogueOf'
import { loadPart } from './parts'
import { questionTexts } from './questionTexts'

/** What lets the results suppose other answers, with the words of a set; `null` until they are there. */
export function useSupposing(walk: Walk, set: TextSet): Supposing | null {
  const [supposing, setSupposing] = useState<Supposing | null>(null)
  useEffect(() => {
    let isWanted = true
    supposingOf(walk, set).then(
      (found) => {
        if (isWanted) setSupposing(found)
      },
      // What does not arrive is told by loadPart.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [walk, set])
  return supposing
}

async function supposingOf(walk: Walk, set: TextSet): Promise<Supposing> {
  const [texts, { bands }, { catalogue }] = await Promise.all([
    questionTexts(set),
    readinessWords(set),
    offeredWith(walk.questionnaire),
  ])
  const questions = new Map(walk.asked.map((question) => [question.id, question]))
  return {
    answers: walk.answers,
    whatIf: (changes) => whatIf(walk, changes, catalogue, places, today()),
    choicesOf: (id) => {
      const question = questions.get(id)
      if (question?.type !== 'single') return []
      return question.options.map((option) => ({
        id: option,
        label: texts.questions[id]?.options?.[option]?.label ?? option,
      }))
    },
    bandName: (band) => texts.bands[band] ?? band,
    readinessName: (band) => bands[band].name,
  }
}

function readinessWords(set: TextSet) {
  return loadPart(async () =>
    set === 'en'
      ? (await import('../i18n/report/en')).en.funding.readiness
      : (await import('../i18n/report/de')).de.funding.readiness,
  )
}
