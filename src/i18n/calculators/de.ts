/** Words of the calculators under a field. */
export const de = {
  notSent: 'Nichts davon wird gespeichert oder gesendet, nur das Ergebnis kommt in das Feld.',
  checkFigures: 'Prüfen Sie die Zahlen, zum Beispiel 3 oder 19,5.',
  take: 'Ergebnis übernehmen',
  taken: (figure: string) => `${figure} steht jetzt im Feld.`,
  workUnits: {
    fullTime: 'Vollzeit, das ganze Jahr',
    owners: 'Inhaber und Gesellschafter, die mitarbeiten',
    apprentices: 'Auszubildende (zählen nicht)',
    week: 'Wochenstunden einer Vollzeitkraft',
    partTime: 'Teilzeit, das ganze Jahr',
    partOfYear: 'Nur einen Teil des Jahres, in Vollzeit',
    people: 'Personen',
    hours: 'Stunden in der Woche',
    months: 'Monate',
    morePartTime: 'Weitere Teilzeitgruppe',
    morePartOfYear: 'Weitere Gruppe mit Monaten',
    inGroup: (field: string, group: string, number: number) => `${field} – ${group} ${number}`,
    sum: (figure: string) => `Zusammen ${figure} Vollzeitstellen.`,
  },
  equity: {
    capital: 'Gezeichnetes Kapital in Euro',
    premium: 'Aufgeld (Agio) in Euro',
    reserves: 'Weitere Rücklagen in Euro',
    carried: 'Gewinnvortrag in Euro, Verlustvortrag mit Minus',
    result: 'Jahresüberschuss in Euro, Fehlbetrag mit Minus',
    equity: (equity: string) => `Eigenkapital: ${equity}.`,
    lost: (half: string) =>
      `Mehr als die Hälfte des Kapitals ist verloren: Das Eigenkapital liegt unter ${half}.`,
    notLost: (half: string) =>
      `Nicht mehr als die Hälfte des Kapitals ist verloren: Das Eigenkapital liegt bei ${half} oder darüber.`,
    rule: 'Art. 2 Nr. 18 Verordnung (EU) Nr. 651/2014. Haftet jemand persönlich, zählt das Kapital, wie es in den Büchern steht.',
  },
}

export type CalculatorMessages = typeof de
