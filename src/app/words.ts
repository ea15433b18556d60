import { useEffect, useState } from 'react'
import type { Term } from '../core/questionnaire/glossary'
import type { Language, QuestionnaireTexts, TextSet } from '../core/questionnaire/texts'
import type { Fault } from '../core/result'
import { faultText, type FaultMessages } from '../i18n/faults/faultMessages'
import type { UiMessages } from '../i18n/ui/de'
import { loadPart } from './parts'

/** All words of one set; first those that the first questions need, the others follow. */
export type Words = {
  set: TextSet
  language: Language
  ui: UiMessages
  texts: QuestionnaireTexts
  /** The terms that these texts explain: they come with them, so that nothing moves when they are there. */
  terms: readonly Term[]
  /** Absent until all words are there. */
  faults: FaultMessages | null
}

const first = { de: firstGerman, 'de-plain': firstPlain, en: firstEnglish }
const rest = { de: restGerman, 'de-plain': restPlain, en: restEnglish }

/** The words up to the first section. */
export async function firstWords(set: TextSet): Promise<Words> {
  const { ui, texts, terms } = await loadPart(first[set])
  return { set, language: texts.language, ui, texts, terms, faults: null }
}

/** The words of all questions. */
export async function allWords(words: Words): Promise<Words> {
  const { questions, terms, faults } = await loadPart(rest[words.set])
  const texts = { ...words.texts, questions: { ...words.texts.questions, ...questions } }
  return { ...words, texts, terms: [...words.terms, ...terms], faults }
}

/**
 * The words of a set; those of the earlier set stay until they are there. All of them are loaded only once they
 * are wanted, so that the first question waits for nothing else.
 */
export function useWords(set: TextSet, atFirst: Words, wantsAll: boolean): Words {
  const [words, setWords] = useState(atFirst)
  const isComplete = words.set === set && (words.faults !== null || !wantsAll)
  useEffect(() => {
    if (isComplete) return undefined
    let isWanted = true
    const show = (loaded: Words) => {
      if (isWanted) setWords(loaded)
    }
    const next = words.set === set ? allWords(words) : firstWords(set)
    // What does not arrive is told by loadPart.
    next.then(show, () => undefined)
    return () => {
      isWanted = false
    }
  }, [set, words, isComplete])
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
  const [{ texts, terms }, { de }] = await Promise.all([
    import('virtual:lotse/texts/de/first'),
    import('../i18n/ui/de'),
  ])
  return { texts, terms, ui: de }
}

async function firstPlain() {
  const [{ texts, terms }, { dePlain }] = await Promise.all([
    import('virtual:lotse/texts/de-plain/first'),
    import('../i18n/ui/dePlain'),
  ])
  return { texts, terms, ui: dePlain }
}

async function firstEnglish() {
  const [{ texts, terms }, { en }] = await Promise.all([
    import('virtual:lotse/texts/en/first'),
    import('../i18n/ui/en'),
  ])
  return { texts, terms, ui: en }
}

async function restGerman() {
  const [{ questions, terms }, { de }] = await Promise.all([
    import('virtual:lotse/texts/de/rest'),
    import('../i18n/faults/de'),
  ])
  return { questions, terms, faults: de }
}

async function restPlain() {
  const [{ questions, terms }, { de }] = await Promise.all([
    import('virtual:lotse/texts/de-plain/rest'),
    import('../i18n/faults/de'),
  ])
  return { questions, terms, faults: de }
}

async function restEnglish() {
  const [{ questions, terms }, { en }] = await Promise.all([
    import('virtual:lotse/texts/en/rest'),
    import('../i18n/faults/en'),
  ])
  return { questions, terms, faults: en }
}
