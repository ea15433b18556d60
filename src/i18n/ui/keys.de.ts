/** Words of the keys that choose a stage. */
export const keysDe = {
  keys: 'Tasten:',
  stage: 'Stufe wählen',
  unknownKey: 'w',
  unknown: 'weiß nicht',
  notApplicableKey: 't',
  notApplicable: 'trifft nicht zu',
  enter: 'Eingabe',
  goesOn: 'weiter',
  switchOff: 'Tasten ausschalten',
  switchOn: 'Stufen mit Zifferntasten wählen',
}
