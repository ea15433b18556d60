import { about } from 'virtual:lotse/about'
import { questionnaire } from 'virtual:lotse/questionnaire'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Questionnaire } from '../core/questionnaire/questionnaire'
import type { Language, QuestionnaireTexts } from '../core/questionnaire/texts'
import { allWords, firstWords } from './words'

/** What a page about the product, beside the product itself, is made from. */
export type SiteContent = { version: string; questionnaire: Questionnaire; texts: QuestionnaireTexts }

/** Version, questions, and the words of all of them. */
export async function siteContent(language: Language): Promise<SiteContent> {
  const { texts } = await allWords(await firstWords(language))
  return { version: about.version, questionnaire, texts }
}

/** Shows a page in an element. */
export function showPage(root: HTMLElement, page: ReactNode): void {
  createRoot(root).render(page)
}
