import type {
  ReportDocument,
  ReportField,
  ReportRecommendation,
  ReportStep,
  ReportTopic,
} from '../../../src/report/reportDocument'
import { someFunding } from '../../support/someFunding'

const levels = ['Noch nicht begonnen', 'Einstieg', 'Aufbau', 'Etabliert', 'Vernetzt', 'Vorreiter']

/** A field answered on a level. */
function someField(id: string, changes: Partial<ReportField> = {}): ReportField {
  const value = changes.value === undefined ? 2 : changes.value
  return {
    id,
    question: id,
    name: `Feld ${id}`,
    core: false,
    state: 'answered',
    value,
    valueText: value === null ? 'nicht gewusst' : `${value} · ${levels[Math.round(value)] ?? ''}`,
    now: 'So ist es heute.',
    next: 'So wäre es eine Stufe höher.',
    ...changes,
  }
}

/** A topic that applies, rated on level 2 with 40 points. */
export function someTopic(id: string, changes: Partial<ReportTopic> = {}): ReportTopic {
  return {
    id,
    title: `Thema ${id}`,
    applies: true,
    note: 'Alle zwei Fragen sind beantwortet.',
    level: 2,
    levelText: 'Aufbau',
    score: 40,
    indicative: 40,
    range: { low: 40, high: 40 },
    scoreText: '40 von 100 Punkten',
    rangeText: 'steht fest, nichts ist offen',
    coverageText: '2 von 2 Fragen beantwortet',
    importance: 2,
    importanceText: 'mittlere Wichtigkeit',
    fields: [someField(`${id}.first`), someField(`${id}.second`)],
    ...changes,
  }
}

/** A step from level 0 to 1 of a field. */
function someStep(rank: number, changes: Partial<ReportStep> = {}): ReportStep {
  return {
    rank,
    field: `iot.step${rank}`,
    question: `iot.step${rank}`,
    topic: 'iot',
    topicTitle: 'Thema iot',
    fieldName: `Feld iot.step${rank}`,
    from: 0,
    to: 1,
    action: `Handlung ${rank}`,
    reached: 'Eine Liste aller Geräte liegt vor.',
    reason: 'Ihnen wichtig, zwei Stufen unter dem Ziel.',
    bottleneck: false,
    offers: [],
    ...changes,
  }
}

/** An offer that fits. */
export function someOffer(id: string, changes: Partial<ReportRecommendation> = {}): ReportRecommendation {
  return {
    id,
    kind: 'competence-centre',
    kindText: 'Beratungsstelle',
    name: `Angebot ${id}`,
    place: 'Hamburg',
    location: { lat: 53.55, lon: 9.99 },
    distanceKm: null,
    states: ['DE-HH'],
    regionText: 'Hamburg',
    countries: [],
    topicIds: ['iot'],
    tags: [],
    outcome: 'fits',
    outcomeText: 'passt',
    offer: 'Kostenfreie Workshops und begleitete Umsetzung.',
    cost: 'free',
    costText: 'kostenlos',
    terms: [],
    money: [],
    conditions: [],
    changes: [],
    reasons: ['Hilft beim Thema „Internet der Dinge“.'],
    open: [],
    failed: [],
    unsure: [],
    cautions: [],
    cautionSources: [],
    related: [],
    advice: [],
    aliases: [],
    url: 'https://www.example.org/',
    statusText: 'läuft',
    statusNote: '',
    checkedText: 'Geprüft am 21. November 2026',
    sources: [{ url: 'https://www.example.org/quelle', text: 'example.org, 3. Mai 2026' }],
    confidenceText: 'aus erster Quelle',
    errorMail: { subject: `Fehler im Eintrag ${id}`, body: `Eintrag: ${id}` },
    topics: ['Thema iot'],
    ...changes,
  }
}

/** The report of a firm with three rated topics, one of them held back, and one that does not apply. */
export function someReport(changes: Partial<ReportDocument> = {}): ReportDocument {
  return {
    language: 'de',
    title: 'Wo wir stehen',
    company: 'Metallbau Beispiel GmbH',
    date: { iso: '2026-11-21', text: '21. November 2026' },
    questionnaire: {
      id: 'mittelstand',
      version: '1.0.0',
      title: 'Selbstcheck',
      catalogueVersion: '2026-11-21',
    },
    levels,
    headings: {
      topics: 'Ihre Themen',
      nextSteps: 'Was Sie als Nächstes tun',
      clarifications: 'Was noch zu klären ist',
      recommendations: 'Wer Ihnen hilft',
      context: 'Hintergrund und Geschlossenes',
      funding: 'Förderung und Fahrplan',
      shortlist: 'Ihre Merkliste',
      answers: 'Ihre Antworten',
      method: 'Wie dieser Bericht entsteht',
    },
    brief: {
      headings: {
        standing: 'Wo Sie stehen',
        steps: 'Was Sie als Nächstes tun',
        helpers: 'Wer Ihnen hilft',
        money: 'Welches Geld in Frage kommt',
        dates: 'Was bis wann zu tun ist',
      },
      standing: ['Es geht voran.'],
      steps: [{ action: 'Geräte sichern', reason: 'Weil es drängt.', topicTitle: 'Thema iot' }],
      noSteps: 'Es steht kein Schritt an.',
      helpers: [{ id: 'centre', name: 'Ein Zentrum', text: 'Hilft.', contact: 'Anrufen.', url: null }],
      noHelpers: 'Zurzeit passt keine Stelle.',
      money: [],
      moneyText: 'Ein Betrag lässt sich noch nicht nennen.',
      dates: [{ iso: '2026-12-01', whenText: 'bis 1. Dezember 2026', text: 'Anrufen.', source: 'advice' }],
    },
    summary: {
      headline:
        'Der Anfang ist gemacht, und eines bremst besonders: Der Zugang zu Ihren Maschinen steht offen.',
      paragraphs: ['Ihr Engpass ist „Sicherheit der Geräte“ im Thema „Internet der Dinge“.'],
      score: 31.4,
      indicative: 31.4,
      range: { low: 31.4, high: 33 },
      scoreText: '31,4 von 100 Punkten',
      rangeText: 'möglich: 31,4 bis 33',
      band: 'Im Aufbau',
    },
    topics: [
      someTopic('strategy'),
      someTopic('data', { indicative: 32.5, scoreText: '32,5 von 100 Punkten' }),
      someTopic('iot', {
        level: 1,
        levelText: 'Einstieg',
        indicative: 36.67,
        range: { low: 30, high: 46.67 },
        bottleneck: {
          field: 'iot.security',
          name: 'Sicherheit der Geräte',
          text: 'Das Thema bleibt auf Stufe 1.',
        },
        fields: [
          someField('iot.security', {
            core: true,
            value: 0,
            name: 'Sicherheit der Geräte',
            note: 'Fernwartung!',
          }),
          someField('iot.usage', { value: null, state: 'unknown', name: 'Nutzung der Daten' }),
          someField('iot.platform', { value: null, state: 'postponed', valueText: 'nicht gefragt' }),
        ],
      }),
      someTopic('am', {
        applies: false,
        note: 'Dieses Thema zählt nicht mit.',
        level: null,
        levelText: 'nicht dabei',
        score: null,
        indicative: null,
        range: null,
        fields: [],
      }),
    ],
    nextSteps: [1, 2, 3, 4, 5, 6, 7].map((rank) =>
      someStep(rank, rank === 1 ? { bottleneck: true, offers: ['centre', 'lab'] } : {}),
    ),
    clarifications: {
      intro: 'Eine Antwort fehlt noch.',
      items: [
        {
          field: 'iot.usage',
          question: 'iot.usage',
          name: 'Nutzung der Daten',
          topicTitle: 'Thema iot',
          text: 'Mit „weiß nicht“ beantwortet.',
        },
      ],
      postponedText: 'Eine Frage wurde in der kurzen Runde nicht gestellt.',
    },
    recommendations: [
      someOffer('centre'),
      someOffer('lab', {
        outcome: 'perhaps',
        outcomeText: 'passt vielleicht',
        open: [{ question: 'company.exports', text: 'Exportieren Sie?' }],
        unsure: ['Ob es das Angebot so noch gibt, ist nicht belegt: Stand prüfen.'],
        cautions: ['Geben Sie nichts Vertrauliches an.'],
      }),
      someOffer('bavaria', {
        outcome: 'doesNotFit',
        outcomeText: 'passt nicht',
        failed: ['Nur für Betriebe in: Bayern.'],
      }),
    ],
    context: [someOffer('ended', { outcome: 'closed', outcomeText: 'geschlossen', url: null })],
    deciding: [],
    shortlist: [],
    partnerCountries: [],
    funding: someFunding(),
    answers: [
      {
        id: 'company',
        title: 'Betrieb',
        rows: [
          {
            question: 'company.employees',
            heading: 'Wie viele Beschäftigte?',
            answer: '42',
            note: 'Stand Mai',
          },
        ],
      },
    ],
    method: [{ heading: 'Stufen', paragraphs: ['Ein eigenes Modell.'] }],
    ...changes,
  }
}
