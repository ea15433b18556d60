/** Words around one page of questions. */
export const pageDe = {
  next: 'Weiter',
  save: 'Änderung übernehmen',
  back: 'Zurück',
  optional: 'freiwillig',
  help: 'Was ist gemeint?',
  example: 'Beispiel',
  terms: 'Begriffe:',
  note: 'Notiz zu dieser Antwort',
  noteGiven: 'Notiz zu dieser Antwort (vorhanden)',
  noteHint: 'Steht im Bericht neben Ihrer Antwort.',
  or: 'oder',
  way: 'Ihr Weg',
  position: (first: number, last: number, of: number) =>
    first === last ? `Frage ${first} von ${of}` : `Fragen ${first} bis ${last} von ${of}`,
  positionShort: (first: number, of: number) => `${first} von ${of}`,
  progress: 'Fortschritt auf Ihrem Weg',
  left: (count: number) =>
    count === 0
      ? 'alles Nötige ist beantwortet'
      : count === 1
        ? 'noch 1 Frage auf Ihrem Weg'
        : `noch ${count} Fragen auf Ihrem Weg`,
  minutes: (count: number) => (count === 1 ? 'etwa 1 Minute' : `etwa ${count} Minuten`),
  brought: (count: number) =>
    count > 0
      ? `${count === 1 ? 'Eine Frage ist' : `${count} Fragen sind`} durch Ihre Antworten auf der Seite davor dazugekommen.`
      : `${count === -1 ? 'Eine Frage entfällt' : `${-count} Fragen entfallen`} durch Ihre Antworten auf der Seite davor.`,
  errorHeading: (count: number) =>
    count === 1
      ? 'Das fehlt noch oder stimmt noch nicht'
      : `${count} Angaben fehlen noch oder stimmen noch nicht`,
  errorPrefix: 'Fehler:',
}
