/** Words on what is judged for funding that the screen and the PDF have in common. */
export const judgedDe = {
  guard: {
    closes: 'Das ist damit verschlossen',
    staysOpen: 'Das bleibt offen',
    wouldChange: 'Das würde etwas ändern',
  },
  size: {
    name: 'Unternehmen',
    employees: 'Beschäftigte',
    turnover: 'Umsatz',
    balanceSheet: 'Bilanzsumme',
    treatment: 'Zählt',
  },
  ledger: { date: 'Bewilligt am', amount: 'Betrag', by: 'Erhalten von', counts: 'Zählt mit' },
  exclusions: 'Nicht zusammen für dieselben Kosten',
}
