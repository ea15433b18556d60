import type { keysDe } from './keys.de'

/** Words of the keys that choose a stage. */
export const keysEn: typeof keysDe = {
  keys: 'Keys:',
  stage: 'choose a stage',
  unknownKey: 'd',
  unknown: 'don’t know',
  notApplicableKey: 'n',
  notApplicable: 'not applicable',
  enter: 'Enter',
  goesOn: 'continues',
  switchOff: 'Switch keys off',
  switchOn: 'Choose stages by number keys',
}
