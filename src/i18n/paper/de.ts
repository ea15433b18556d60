import { blankDe } from './blank.de'
import { conditionsDe } from './conditions.de'
import { keyInDe } from './keyIn.de'

/** Words of the questionnaire on paper and of keying it in, in German: the source of the type. */
export const de = { blank: blankDe, keyIn: keyInDe, conditions: conditionsDe }

export type PaperMessages = typeof de
