import type { ReportDocument } from '../../src/report/reportDocument'
import type { ProgrammeGroup, ReportFunding, RuledText } from '../../src/report/reportFunding'

const criteria = [
  ['Beschreibung des Vorhabens', 'met', 0],
  ['Ziele mit Ausgangswert', 'partly', 4.2],
  ['Kostenplan und Angebote', 'partly', 4.7],
  ['Eigenanteil', 'met', 0],
  ['Vorfinanzierung', 'open', 10.5],
  ['Zeitplan', 'met', 0],
  ['Verantwortliche Person', 'met', 0],
  ['KMU-Status mit Beteiligungen', 'partly', 3.7],
  ['Frühere De-minimis-Beihilfen', 'met', 0],
  ['Steuern und Sozialabgaben', 'met', 0],
  ['Zugang zum Portal', 'notMet', 5.3],
  ['Jahresabschlüsse und Registerauszug', 'met', 0],
  ['Datenschutz und IT-Sicherheit', 'partly', 2.1],
  ['Nachweise und Aufbewahrung', 'met', 0],
  ['Gespräch mit Hausbank oder Kammer', 'notMet', 2.1],
] as const
const words = { met: 'erfüllt', partly: 'zum Teil', notMet: 'fehlt', open: 'offen' } as const

const steps = [
  ['ELSTER-Zertifikat beantragen', '2026-11-23', '2026-12-06', [], false],
  ['Gespräch mit der Förderberatung führen', '2026-11-23', '2026-11-27', [], false],
  ['Zwei Angebote je Posten einholen', '2026-11-23', '2026-12-13', [], false],
  [
    'Projektskizze fertig schreiben',
    '2026-11-30',
    '2026-12-13',
    ['Gespräch mit der Förderberatung führen'],
    false,
  ],
  ['Finanzierung mit der Hausbank klären', '2026-11-30', '2026-12-27', [], false],
  [
    'Antrag stellen',
    '2026-12-28',
    '2027-01-08',
    ['Zwei Angebote je Posten einholen', 'Projektskizze fertig schreiben'],
    false,
  ],
  ['Auf die Bewilligung warten', '2027-01-09', '2027-03-20', ['Antrag stellen'], false],
  ['Bestellen und unterschreiben', '2027-03-22', '2027-03-22', ['Zuwendungsbescheid'], true],
  ['Umsetzen und Belege sammeln', '2027-03-22', '2027-09-22', ['Bestellen und unterschreiben'], true],
  ['Verwendungsnachweis einreichen', '2027-09-23', '2027-12-22', ['Umsetzen und Belege sammeln'], false],
] as const

const papers = [
  ['De-minimis-Erklärung', 'there'],
  ['KMU-Erklärung', 'partly'],
  ['Zwei Jahresabschlüsse', 'there'],
  ['Auszug aus dem Handelsregister', 'missing'],
  ['Angebote je Kostenposten', 'missing'],
  ['Projektbeschreibung', 'partly'],
  ['Nachweis der Finanzierung', 'open'],
  ['Stundennachweise', 'open'],
] as const
const states = { there: 'liegt vor', partly: 'zum Teil', missing: 'fehlt', open: 'offen' } as const

/** About as much judged for funding as there is of a firm with a project; its programmes are those of the report. */
export function someFunding(report: ReportDocument, changes: Partial<ReportFunding> = {}): ReportFunding {
  return {
    disclaimer: 'Unverbindliche Ersteinschätzung: Sie ersetzt weder Beratung noch Bescheid.',
    asOf: 'Stand der Regeln: 21. November 2026.',
    headline: 'Ihr Vorhaben ist fast antragsreif; bestellen Sie noch nichts.',
    paragraphs: [
      'Als kleines Unternehmen kommen Sie für fast alle Programme in Frage, und auf Ihrem De-minimis-Konto ist Platz.',
      'Am meisten fehlt noch die Zusage der Hausbank, die volle Rechnung vorzustrecken.',
    ],
    hasProject: true,
    size: {
      title: 'Größenklasse',
      tone: 'good',
      verdict: 'Kleines Unternehmen',
      reasons: [
        ruled(
          'Zusammen 34,5 Vollzeitstellen und 5,1 Mio. Euro Umsatz.',
          'Art. 2 Abs. 2 Anhang, Empfehlung 2003/361/EG',
        ),
      ],
      cautions: [
        { text: 'Die Klasse wechselt erst, wenn die Zahlen zwei Jahre hintereinander anders sind.' },
      ],
      missing: [{ question: 'company.balanceSheetEur', text: 'Bilanzsumme' }],
      sums: ['Ihr Betrieb', 'Muster Beteiligung GmbH', 'Summe'].map((name) => ({
        name,
        employees: '34,5',
        turnover: '5.100.000 €',
        balanceSheet: 'nicht angegeben',
        treatment: '40 % als Partner',
      })),
    },
    ledger: {
      title: 'De-minimis-Beihilfen',
      tone: 'good',
      verdict: '291.500 € frei',
      reasons: [
        ruled('Es zählen die drei Jahre vor der Bewilligung.', 'Art. 3 Abs. 2 Verordnung (EU) 2023/2831'),
      ],
      cautions: [],
      missing: [],
      figures: [
        { label: 'Höchstbetrag', text: '300.000 €' },
        { label: 'Verbraucht', text: '8.500 €' },
        { label: 'Frei', text: '291.500 €' },
      ],
      usedShare: 8.5 / 300,
      rows: [
        { date: '1. März 2024', amount: '8.500 €', by: 'Ihrem Betrieb', counts: 'zählt bis 1. März 2027' },
        { date: '1. Juni 2021', amount: '20.000 €', by: 'Ihrem Betrieb', counts: 'zählt nicht mehr' },
      ],
      returns: ['Ab 2. März 2027 sind 300.000 € frei.'],
    },
    difficulty: {
      title: 'Unternehmen in Schwierigkeiten',
      tone: 'good',
      verdict: 'Nein',
      reasons: [
        ruled('Kein Insolvenzverfahren, keine Verluste über die Hälfte des Kapitals.', 'Art. 2 Nr. 18 AGVO'),
      ],
      cautions: [],
      missing: [],
    },
    readiness: {
      title: 'Wie reif Ihr Vorhaben ist',
      index: 67,
      indexText: '67 von 100',
      band: 'nearlyReady',
      bandText: 'fast antragsreif',
      advice: 'Schließen Sie zuerst die Lücken beim Kostenplan. Das dauert zwei bis vier Wochen.',
      caps: [ruled('Solange die Vorfinanzierung offen ist, zählt sie nicht.', 'Nr. 1.2 ANBest-P')],
      criteria: criteria.map(([name, outcome, gain]) => ({
        question: `funding.${name}`,
        name,
        outcome,
        outcomeText: words[outcome],
        ...(outcome !== 'met' && { toDo: `Kümmern Sie sich darum: ${name}; rechnen Sie mit zwei Wochen.` }),
        gain,
      })),
    },
    orderGuard: {
      tone: 'good',
      headline: 'Nichts bestellt: So bleibt alles offen',
      closes: [],
      staysOpen: ['Zuschüsse, Gutscheine und Förderkredite für das ganze Vorhaben.'],
      wouldChange: ['Eine Bestellung ohne Rücktrittsrecht schließt Zuschüsse und Kredite.'],
      rule: 'Art. 2 Nr. 23 AGVO',
    },
    groups: groupsOf(report),
    timeline: steps.map(([title, from, to, waitsFor, guarded]) => ({
      id: title,
      title,
      from,
      to,
      whenText: from === to ? `am ${from}` : `${from} bis ${to}`,
      waitsFor,
      guarded,
      text: 'Nehmen Sie die Projektskizze mit und fragen Sie nach der Reihenfolge.',
    })),
    earliestStart: { iso: '2027-03-22', text: 'Frühester Beginn: 22. März 2027, nach der Bewilligung.' },
    papers: papers.map(([name, state]) => ({
      id: name,
      name,
      text: 'Von der Geschäftsführung unterschrieben, nicht älter als drei Monate.',
      leadTimeText: 'eine Woche',
      state,
      stateText: states[state],
      programmes: ['Hamburg Digital', 'ERP-Förderkredit Digitalisierung'],
    })),
    rules: Array.from({ length: 9 }, (_, index) =>
      ruled(
        `Regel ${index + 1}: Was gilt, steht im Gesetz`,
        'Verordnung (EU) 2023/2831, Stand 21. November 2026',
      ),
    ),
    ...changes,
  }
}

function ruled(text: string, rule: string): RuledText {
  return { text, rule }
}

function groupsOf({ recommendations }: ReportDocument): ProgrammeGroup[] {
  const programmes = recommendations.filter(
    ({ kind, outcome }) => kind === 'funding-programme' && (outcome === 'fits' || outcome === 'perhaps'),
  )
  const group = (
    id: ProgrammeGroup['id'],
    title: string,
    instruments: readonly string[],
  ): ProgrammeGroup => ({
    id,
    title,
    intro: 'Geld, das zu Ihrem Vorhaben passt.',
    programmes: programmes.flatMap((one) => (instruments.includes(one.instrument ?? '') ? one.id : [])),
    exclusions: id === 'grants' ? ['Hamburg Digital und go-digital nicht für dieselben Kosten.'] : [],
  })
  return [
    group('grants', 'Zuschüsse und Gutscheine', ['grant', 'voucher']),
    group('loans', 'Förderkredite', ['loan']),
    group('tax', 'Steuerliche Förderung', ['tax']),
    group('services', 'Kostenfreie Leistungen', ['service']),
    group('equity', 'Beteiligungen', ['equity']),
  ]
}
