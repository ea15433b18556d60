import { answersDe } from './answers.de'
import { faultsDe } from './faults.de'
import { keysDe } from './keys.de'
import { pageDe } from './page.de'
import { screensDe } from './screens.de'
import { workshopDe } from './workshop.de'

/** Interface texts up to the results, in German: the source of the type. */
export const de = {
  ...screensDe,
  page: pageDe,
  answers: answersDe,
  keys: keysDe,
  workshop: workshopDe,
  faults: faultsDe,
}

export type UiMessages = typeof de
