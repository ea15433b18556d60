import { blankEn } from './blank.en'
import { conditionsEn } from './conditions.en'
import type { PaperMessages } from './de'
import { keyInEn } from './keyIn.en'

/** Words of the questionnaire on paper and of keying it in, in English. */
export const en: PaperMessages = { blank: blankEn, keyIn: keyInEn, conditions: conditionsEn }
