/** Words of the PDF around what is judged for funding. */
export const fundingDe = {
  firm: 'Was für Ihren Betrieb gilt',
  rules: 'Angewandte Regeln',
  caution: 'Vorsicht',
  guard: {
    closes: 'Das ist damit verschlossen',
    staysOpen: 'Das bleibt offen',
    wouldChange: 'Das würde etwas ändern',
  },
  readiness: {
    ofHundred: 'von 100 Punkten',
    columns: { name: 'Woran es hängt', outcome: 'Stand', toDo: 'Was zu tun ist', gain: 'Punkte' },
  },
  size: {
    columns: {
      name: 'Unternehmen',
      employees: 'Beschäftigte',
      turnover: 'Umsatz',
      balanceSheet: 'Bilanzsumme',
      treatment: 'Zählt',
    },
  },
  ledger: {
    columns: { date: 'Bewilligt am', amount: 'Betrag', by: 'Erhalten von', counts: 'Zählt mit' },
  },
  programmes: {
    title: 'Programme für Ihr Vorhaben',
    conditions: 'Bedingungen',
    condition: (numbers: string) => `Unter Bedingung ${numbers}.`,
    exclusions: 'Nicht zusammen für dieselben Kosten',
    columns: { name: 'Programm', outcome: 'Ergebnis', money: 'Geld und Bedingungen' },
  },
  timeline: {
    title: 'Fahrplan',
    intro:
      'In dieser Reihenfolge verlieren Sie keine Fördermöglichkeit. Ein rotes Quadrat heißt: Erst anfangen, wenn das Schreiben da ist.',
    alt: (steps: string) => `Zeitstrahl: ${steps}`,
    guarded: 'Erst wenn das Schreiben da ist.',
    columns: { number: 'Nr.', when: 'Wann', step: 'Schritt', waitsFor: 'Wartet auf' },
  },
  papers: {
    title: 'Unterlagen',
    askedBy: (names: readonly string[], more: number) =>
      more === 0
        ? `Verlangt von: ${names.join('; ')}`
        : `Verlangt von: ${names.join('; ')}; und ${more === 1 ? 'einem weiteren' : `${more} weiteren`}`,
    columns: { name: 'Unterlage', state: 'Stand', leadTime: 'Vorlauf' },
  },
}
