/** Words of the view for a group before a projector, and of the way to and from paper. */
export const workshopDe = {
  begin: 'In der Gruppe am Projektor ausfüllen',
  begun: 'Am Projektor weitermachen',
  end: 'Projektor-Ansicht beenden',
  choose: 'Projektor-Ansicht',
  chooseHint:
    'Große Schrift, eine Frage auf einmal, Antworten mit Tasten. Ihre Antworten bleiben, wie sie sind.',
  note: 'Was in der Runde gesagt wurde',
  keys: 'Tasten:',
  choice: 'Antwort wählen',
  twoDigits: '(zwei Ziffern)',
  noteKey: 'n',
  writeNote: 'Notiz',
  on: 'weiter',
  back: 'zurück',
  switchOff: 'Tasten ausschalten',
  switchOn: 'Tasten einschalten',
  blank: 'Fragebogen drucken',
  keyIn: 'Ausgefüllten Bogen eingeben',
}
