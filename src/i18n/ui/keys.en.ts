import { answerLetters } from '../../core/questionnaire/numbers'
import type { keysDe } from './keys.de'

/** Words of the keys that choose a stage. */
export const keysEn: typeof keysDe = {
  keys: 'Keys:',
  stage: 'choose a stage',
  unknownKey: answerLetters.en.unknown,
  unknown: 'don’t know',
  notApplicableKey: answerLetters.en.notApplicable,
  notApplicable: 'not applicable',
  enter: 'Enter',
  goesOn: 'continues',
  switchOff: 'Switch keys off',
  switchOn: 'Choose stages by number keys',
}
