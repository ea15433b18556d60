/** Words of what is supposed on the results screen. */
export const whatIfDe = {
  title: 'Was wäre, wenn …?',
  intro:
    'Nehmen Sie an, ein Schritt sei getan, und sehen Sie sofort, was sich bewegt. Ihre Antworten bleiben, wie sie sind.',
  suppose: 'Angenommen, der Schritt ist getan',
  choose: 'Stufen annehmen',
  readiness: 'Förderreife',
  supposedIn: (count: number) => (count === 1 ? '1 Annahme' : `${count} Annahmen`),
  today: (label: string) => `Heute: ${label}`,
  notKnown: 'noch nicht beantwortet',
  stage: (level: string, label: string) => `${level} · ${label}`,
  none: 'Noch ist nichts angenommen. Haken Sie oben einen Schritt an oder wählen Sie hier Stufen.',
  supposed: (count: number) => (count === 1 ? 'Eine Annahme' : `${count} Annahmen`),
  show: 'Was sich ändert',
  reset: 'Annahmen löschen',
  clear: 'Löschen',
  ofAssumptions: ': Annahmen',
  assumed: 'Angenommen',
  changed: 'Was sich dann ändert',
  overall: 'Gesamtwert',
  points: 'Punkte',
  pointsOf: (points: string) => `${points} Punkte`,
  level: (level: string, name: string) => `Stufe ${level} · ${name}`,
  noLevel: 'noch keine Stufe',
  notRated: 'noch offen',
  fromTo: (from: string, to: string) => `von ${from} auf ${to}`,
  same: 'unverändert',
  topics: 'Themen, die sich bewegen',
  noTopics: 'Kein Thema bewegt sich.',
  lifted: 'Engpass behoben',
  offers: 'Angebote',
  noOffers: 'An den Angeboten, die passen, ändert sich nichts.',
  groups: {
    fits: 'Passt dann',
    perhaps: 'Passt dann vielleicht',
    doesNotFit: 'Passt dann nicht mehr',
    joins: 'Rückt unter die besten sechs',
    leaves: 'Macht dafür Platz, passt aber weiter',
  },
  more: (count: number) => (count === 1 ? 'und eines mehr' : `und ${count} mehr`),
  funding: 'Förderung',
  programmes: 'Programme, die passen oder vielleicht passen',
  indexOf: (index: string) => `${index} von 100`,
  capped: (names: string) => `Gedeckelt, bis geklärt ist: ${names}.`,
  stopped: (names: string) => `Unabhängig von den Punkten steht im Weg: ${names}.`,
  opened: (count: number) =>
    count === 1
      ? 'Dann stellt sich eine Frage mehr. Solange sie offen ist, zählt sie nicht mit.'
      : `Dann stellen sich ${count} Fragen mehr. Solange sie offen sind, zählen sie nicht mit.`,
  onlyHere:
    'Das sind Annahmen. Gespeichert werden sie nicht; nur wenn Sie diese Seite drucken, kommen sie als eigenes Blatt mit. Ist ein Schritt wirklich getan, ändern Sie die Antwort.',
  onPaper: (date: string) => `Dieses Blatt zeigt Annahmen, keine Antworten. Stand ${date}.`,
  said: (points: string, topics: number, offers: number) =>
    `Gesamtwert ${points}. ${topics === 1 ? 'Ein Thema bewegt' : `${topics} Themen bewegen`} sich, ${
      offers === 1 ? 'ein Angebot ändert' : `${offers} Angebote ändern`
    } sich.`,
}

export type WhatIfMessages = typeof whatIfDe
