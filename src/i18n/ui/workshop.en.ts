import type { workshopDe } from './workshop.de'

/** Words of the view for a group before a projector, and of the way to and from paper. */
export const workshopEn: typeof workshopDe = {
  begin: 'Fill it in as a group with a projector',
  begun: 'Continue with the projector',
  end: 'Leave the projector view',
  choose: 'Projector view',
  chooseHint: 'Large type, one question at a time, answers by keys. Your answers stay as they are.',
  note: 'What was said in the round',
  keys: 'Keys:',
  choice: 'choose an answer',
  twoDigits: '(two digits)',
  noteKey: 'm',
  writeNote: 'note',
  on: 'continue',
  back: 'back',
  switchOff: 'Switch keys off',
  switchOn: 'Switch keys on',
  blank: 'Print the questionnaire',
  keyIn: 'Key in a completed sheet',
}
