import type { judgedDe } from './judged.de'

export const judgedEn: typeof judgedDe = {
  guard: {
    closes: 'This is closed now',
    staysOpen: 'This stays open',
    wouldChange: 'This would change something',
  },
  size: {
    name: 'Enterprise',
    employees: 'Staff',
    turnover: 'Turnover',
    balanceSheet: 'Balance sheet total',
    treatment: 'Counts',
  },
  ledger: { date: 'Approved on', amount: 'Amount', by: 'Received by', counts: 'Counts' },
  exclusions: 'Not together for the same costs',
}
