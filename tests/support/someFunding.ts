import type { ReportFunding, TimelineStep } from '../../src/report/reportFunding'

function someStep(id: string, changes: Partial<TimelineStep> = {}): TimelineStep {
  return {
    id,
    title: `Schritt ${id}`,
    from: '2026-11-23',
    to: '2026-12-04',
    whenText: '23. November bis 4. Dezember 2026',
    waitsFor: [],
    guarded: false,
    text: 'Das ist zu tun.',
    ...changes,
  }
}

/** A timetable with a step that must not begin before a letter is there. */
export const someTimeline: readonly TimelineStep[] = [
  someStep('advice', {
    title: 'Gespräch mit der Förderberatung führen',
    text: 'Nehmen Sie die Projektskizze mit und fragen Sie nach der Reihenfolge.',
  }),
  someStep('application', {
    title: 'Antrag stellen',
    from: '2026-12-07',
    to: '2026-12-18',
    whenText: '7. bis 18. Dezember 2026',
    waitsFor: ['Gespräch mit der Förderberatung führen'],
  }),
  someStep('approval', {
    title: 'Auf die Bewilligung warten',
    from: '2026-12-19',
    to: '2027-04-02',
    whenText: '19. Dezember 2026 bis 2. April 2027',
    waitsFor: ['Antrag stellen'],
    text: 'Solange nichts bestellen.',
  }),
  someStep('order', {
    title: 'Maschine bestellen',
    from: '2027-04-05',
    to: '2027-04-05',
    whenText: '5. April 2027',
    waitsFor: ['Auf die Bewilligung warten'],
    guarded: true,
    text: 'Erst wenn der Bescheid da ist, dürfen Sie unterschreiben.',
  }),
]

/** What is judged of a small firm with a project and earlier aid. */
export function someFunding(changes: Partial<ReportFunding> = {}): ReportFunding {
  return {
    disclaimer: 'Unverbindliche Ersteinschätzung: Sie ersetzt weder Beratung noch Bescheid.',
    asOf: 'Stand der Regeln: 21. November 2026.',
    headline: 'Ihr Vorhaben ist fast antragsreif; bestellen Sie noch nichts.',
    paragraphs: ['Drei Zuschüsse passen, zwei davon nicht für dieselben Kosten.'],
    hasProject: true,
    size: {
      title: 'Größenklasse',
      tone: 'good',
      verdict: 'Kleines Unternehmen',
      reasons: [
        { text: 'Zusammen 34,5 Vollzeitstellen.', rule: 'Art. 2 Abs. 2 Anhang, Empfehlung 2003/361/EG' },
      ],
      cautions: [{ text: 'Die Klasse wechselt erst nach zwei Jahren.' }],
      missing: [{ question: 'company.balanceSheetEur', text: 'Bilanzsumme' }],
      sums: [
        {
          name: 'Ihr Betrieb',
          employees: '28',
          turnover: '4.200.000 €',
          balanceSheet: 'nicht angegeben',
          treatment: 'ganz',
        },
        {
          name: 'Unternehmen 1',
          employees: '6,5',
          turnover: '900.000 €',
          balanceSheet: '400.000 €',
          treatment: '40 % als Partner',
        },
        {
          name: 'Summe',
          employees: '34,5',
          turnover: '5.100.000 €',
          balanceSheet: 'unklar',
          treatment: '',
        },
      ],
    },
    ledger: {
      title: 'De-minimis-Beihilfen',
      tone: 'open',
      verdict: '120.000 € frei',
      reasons: [
        { text: 'Es zählen die drei Jahre vor der Bewilligung.', rule: 'Art. 3 Abs. 2 VO (EU) 2023/2831' },
      ],
      cautions: [],
      missing: [],
      figures: [
        { label: 'Höchstbetrag', text: '300.000 €' },
        { label: 'Verbraucht', text: '180.000 €' },
        { label: 'Frei', text: '120.000 €' },
      ],
      usedShare: 0.6,
      rows: [
        { date: '3. Mai 2024', amount: '180.000 €', by: 'Ihrem Betrieb', counts: 'zählt bis 3. Mai 2027' },
        { date: '1. Juni 2021', amount: '20.000 €', by: 'Ihrem Betrieb', counts: 'zählt nicht mehr' },
      ],
      returns: ['Ab 4. Mai 2027 sind 300.000 € frei.'],
    },
    difficulty: {
      title: 'Unternehmen in Schwierigkeiten',
      tone: 'open',
      verdict: 'Unklar',
      reasons: [],
      cautions: [],
      missing: [{ question: 'company.equityEur', text: 'Eigenkapital' }],
    },
    readiness: {
      title: 'Wie reif Ihr Vorhaben ist',
      index: 64,
      indexText: '64 von 100',
      band: 'nearlyReady',
      bandText: 'fast antragsreif',
      advice: 'Schließen Sie zuerst die Lücken beim Kostenplan.',
      caps: [
        {
          text: 'Der Wert ist auf 64 begrenzt, solange der Eigenanteil offen ist.',
          rule: 'Nr. 1.2 ANBest-P',
        },
      ],
      criteria: [
        {
          question: 'funding.description',
          name: 'Beschreibung',
          outcome: 'met',
          outcomeText: 'erfüllt',
          gain: 0,
        },
        {
          question: 'funding.costPlan',
          name: 'Kostenplan',
          outcome: 'partly',
          outcomeText: 'zum Teil erfüllt',
          toDo: 'Holen Sie je Posten zwei Angebote ein; rechnen Sie mit drei Wochen.',
          gain: 4.6,
        },
        {
          question: 'funding.access',
          name: 'Zugang zum Portal',
          outcome: 'notMet',
          outcomeText: 'nicht erfüllt',
          toDo: 'Beantragen Sie das ELSTER-Zertifikat.',
          gain: 6,
        },
        {
          question: 'funding.ownShare',
          name: 'Eigenanteil',
          outcome: 'open',
          outcomeText: 'offen',
          toDo: 'Klären Sie mit der Hausbank, wer den Rest zahlt.',
          gain: 12,
        },
      ],
    },
    orderGuard: {
      tone: 'bad',
      headline: 'Sie haben verbindlich bestellt',
      closes: ['Zuschüsse und Förderkredite für das, was bestellt ist.'],
      staysOpen: ['Forschungszulage und Abschreibung.'],
      wouldChange: ['Ein Rücktrittsrecht ohne Kosten, das im Vertrag steht.'],
      rule: 'Art. 2 Nr. 23 AGVO',
    },
    groups: [
      {
        id: 'grants',
        title: 'Zuschüsse',
        intro: 'Geld, das Sie nicht zurückzahlen.',
        programmes: ['centre', 'lab'],
        exclusions: ['Angebot centre und Angebot lab nicht für dieselben Kosten.'],
      },
      {
        id: 'loans',
        title: 'Kredite',
        intro: 'Zinsgünstig, über die Hausbank.',
        programmes: [],
        exclusions: [],
      },
    ],
    timeline: someTimeline,
    earliestStart: { iso: '2027-04-05', text: 'Frühester Beginn: 5. April 2027, nach der Bewilligung.' },
    papers: [
      {
        id: 'accounts',
        name: 'Jahresabschlüsse',
        text: 'Die letzten zwei, vom Steuerberater unterschrieben.',
        leadTimeText: 'eine Woche',
        state: 'there',
        stateText: 'liegt vor',
        programmes: ['Angebot centre'],
      },
      {
        id: 'offers',
        name: 'Vergleichsangebote',
        text: 'Drei Angebote je Posten über 1.000 Euro.',
        leadTimeText: 'drei Wochen',
        state: 'missing',
        stateText: 'fehlt',
        programmes: ['Angebot centre', 'Angebot lab'],
      },
    ],
    rules: [
      { text: 'De-minimis-Beihilfen', rule: 'VO (EU) 2023/2831, Stand 21. November 2026' },
      { text: 'Beginn der Arbeiten', rule: 'Art. 2 Nr. 23 VO (EU) 651/2014' },
    ],
    ...changes,
  }
}
