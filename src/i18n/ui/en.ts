import { answersEn } from './answers.en'
import type { UiMessages } from './de'
import { faultsEn } from './faults.en'
import { keysEn } from './keys.en'
import { pageEn } from './page.en'
import { screensEn } from './screens.en'
import { workshopEn } from './workshop.en'

/** Interface texts up to the results, in English. */
export const en: UiMessages = {
  ...screensEn,
  page: pageEn,
  answers: answersEn,
  keys: keysEn,
  workshop: workshopEn,
  faults: faultsEn,
}
