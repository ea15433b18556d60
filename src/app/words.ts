import { useEffect, useState } from 'react'
import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'
import { faultText, type FaultMessages } from '../i18n/faults/faultMessages'
import type { UiMessages } from '../i18n/ui/de'
import { loadPart } from './parts'

/** All words of one language; first those that the first questions need, the others follow. */
export type Words = {
  language: Language
  ui: UiMessages
  texts: QuestionnaireTexts
  /** Absent until all words are there. */
  faults: FaultMessages | null
}

/** The words up to the first section. */
export async function firstWords(language: Language): Promise<Words> {
  const { ui, texts } = await loadPart(language === 'de' ? firstGerman : firstEnglish)
  return { language, ui, texts, faults: null }
}

/** The words of all questions. */
export async function allWords(first: Words): Promise<Words> {
  const { questions, faults } = await loadPart(first.language === 'de' ? restGerman : restEnglish)
  const texts = { ...first.texts, questions: { ...first.texts.questions, ...questions } }
  return { ...first, texts, faults }
}

/**
 * The words of a language; those of the earlier language stay until they are there. All of them are loaded only once they
 * are wanted, so that the first question waits for nothing else.
 */
export function useWords(language: Language, first: Words, wantsAll: boolean): Words {
  const [words, setWords] = useState(first)
  const isComplete = words.language === language && (words.faults !== null || !wantsAll)
  useEffect(() => {
    if (isComplete) return undefined
    let isWanted = true
    const show = (loaded: Words) => {
      if (isWanted) setWords(loaded)
    }
    const next = words.language === language ? allWords(words) : firstWords(language)
    // What does not arrive is told by loadPart.
    next.then(show, () => undefined)
    return () => {
      isWanted = false
    }
  }, [language, words, isComplete])
  return words
}

/** A fault of a file in words, with the name of the question it is about. */
export function describeFault(fault: Fault, { texts, faults }: Words): string {
  if (faults === null) return ''
  const [, place = ''] = /^(?:answers|notes)\.(.+)$/.exec(fault.path) ?? []
  const question = Object.keys(texts.questions).find((id) => place === id || place.startsWith(`${id}.`))
  const name = question === undefined ? '' : texts.questions[question]?.name
  return name ? `${name}: ${faultText(fault, faults)}` : faultText(fault, faults)
}

async function firstGerman() {
  const [{ texts }, { de }] = await Promise.all([
    import('virtual:lotse/texts/de/first'),
    import('../i18n/ui/de'),
  ])
  return { texts, ui: de }
}

async function firstEnglish() {
  const [{ texts }, { en }] = await Promise.all([
    import('virtual:lotse/texts/en/first'),
    import('../i18n/ui/en'),
  ])
  return { texts, ui: en }
}

async function restGerman() {
  const [{ questions }, { de }] = await Promise.all([
    import('virtual:lotse/texts/de/rest'),
    import('../i18n/faults/de'),
  ])
  return { questions, faults: de }
}

async function restEnglish() {
  const [{ questions }, { en }] = await Promise.all([
    import('virtual:lotse/texts/en/rest'),
    import('../i18n/faults/en'),
  ])
  return { questions, faults: en }
}
