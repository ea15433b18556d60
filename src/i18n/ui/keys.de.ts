import { answerLetters } from '../../core/questionnaire/numbers'

/** Words of the keys that choose a stage. */
export const keysDe = {
  keys: 'Tasten:',
  stage: 'Stufe wählen',
  unknownKey: answerLetters.de.unknown,
  unknown: 'weiß nicht',
  notApplicableKey: answerLetters.de.notApplicable,
  notApplicable: 'trifft nicht zu',
  enter: 'Eingabe',
  goesOn: 'weiter',
  switchOff: 'Tasten ausschalten',
  switchOn: 'Stufen mit Zifferntasten wählen',
}
