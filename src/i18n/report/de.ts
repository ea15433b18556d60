import { deFunding } from '../funding/de'
import { deAdviser } from './deAdviser'
import { deChamber } from './deChamber'
import { deBrief } from './deBrief'
import { deMethod } from './deMethod'
import { deOffers } from './deOffers'
import { deRecommendations } from './deRecommendations'

const numerals = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

/** Number in words, for feminine nouns, as far as words are usual. */
function numeral(count: number): string {
  return numerals[count] ?? String(count)
}

const stages = (count: number) => `${numeral(count)} ${count === 1 ? 'Stufe' : 'Stufen'}`
const questions = (count: number) => (count === 1 ? 'Frage' : 'Fragen')
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const importances = ['Für Sie kein Thema', 'Ihnen weniger wichtig', 'Ihnen wichtig', 'Ihnen sehr wichtig']

/** First half of the headline by band, before the constraint. */
const openings: Readonly<Record<string, string>> = {
  start: 'Sie stehen am Anfang',
  building: 'Der Anfang ist gemacht',
  advanced: 'Vieles ist eingerichtet',
  leading: 'Sie arbeiten durchgängig digital',
}

/** What the report says in German; the English words have the same shape. */
export const de = {
  title: 'Wo wir stehen',
  headings: {
    topics: 'Ihre Themen',
    nextSteps: 'Was Sie als Nächstes tun',
    clarifications: 'Was noch zu klären ist',
    recommendations: 'Wer Ihnen hilft',
    context: 'Hintergrund und beendete Angebote',
    funding: 'Förderung und Fahrplan',
    shortlist: 'Ihre Merkliste',
    answers: 'Ihre Antworten',
    method: 'Wie dieser Bericht entsteht',
  },
  summary: {
    openings,
    opening: (band: string) => `Eingeordnet als „${band}“`,
    limited: (opening: string, constraint: string) => `${opening}, und eines bremst besonders: ${constraint}`,
    weakest: (opening: string, constraint: string) => `${opening}, und am meisten fehlt hier: ${constraint}`,
    onTarget: (opening: string) => `${opening}, und in jedem bewerteten Thema ist das Ziel erreicht.`,
    firstEstimate: (constraint: string) => `Erste Einschätzung aus den Kernfragen: ${constraint}`,
    earlyEstimate: (constraint: string) => `Erste Einschätzung aus den bisherigen Antworten: ${constraint}`,
    estimateOnTarget: 'Nach der ersten Einschätzung ist das Ziel in jedem befragten Thema erreicht.',
    nothingKnown: 'Für eine Einschätzung fehlen noch Ihre Antworten.',
    limitedBy: (name: string, topic: string) => `„${name}“ begrenzt das Thema „${topic}“.`,
    notKnown: (name: string, topic: string) => `„${name}“ im Thema „${topic}“ ist noch nicht geklärt.`,
    belowTarget: (topic: string) => `„${topic}“ liegt am weitesten unter dem Ziel.`,
    scored: (points: string, band: string) => `${points} von 100 Punkten, eingeordnet als „${band}“.`,
    possible: (low: string, high: string) =>
      `Je nachdem, wie Sie die offenen Fragen beantworten, werden daraus ${low} bis ${high} Punkte.`,
    estimated: (points: string, isQuick: boolean) =>
      `Aus den ${isQuick ? 'Kernfragen' : 'bisherigen Antworten'} ergeben sich vorläufig ${points} von 100 Punkten. Das ist ein erster Anhaltspunkt und noch kein Ergebnis.`,
    missing: (topics: string, more: number, share: string) =>
      topics === ''
        ? `Für einen Gesamtwert ${more === 1 ? 'fehlt noch ein weiteres Thema' : `fehlen noch ${numeral(more)} weitere Themen`}, in dem mindestens ${share} der Fragen beantwortet sind.`
        : `Für einen Gesamtwert müssen noch mindestens ${share} der Fragen beantwortet sein in: ${topics}${more === 0 ? '' : `; dazu in ${more === 1 ? 'einem weiteren Thema' : `${numeral(more)} weiteren Themen`}`}.`,
    bottleneck: (name: string, topic: string, field: number, level: number) =>
      `Ihr Engpass ist „${name}“ im Thema „${topic}“: Solange dieses Feld auf Stufe ${field} steht, bleibt das Thema auf Stufe ${level}.`,
    unknownBottleneck: (name: string, topic: string, level: number) =>
      `„${name}“ ist noch nicht geklärt. Bis dahin gilt dafür Stufe 0, und das Thema „${topic}“ bleibt auf Stufe ${level}.`,
    moreBottlenecks: (names: string) => `Ebenfalls Engpass: ${names}.`,
    farthest: (topic: string, level: number, target: number) =>
      `Am weitesten vom Ziel entfernt ist „${topic}“: Stufe ${level}, Ziel ${target}.`,
    firstStep: (action: string) => `Der erste Schritt: ${action}.`,
    score: (points: string) => `${points} von 100 Punkten`,
    scoreEstimated: (points: string) => `vorläufig ${points} von 100 Punkten`,
    noScore: 'noch kein Punktwert',
    range: (low: string, high: string) => `möglich: ${low} bis ${high}`,
    settled: 'steht fest, nichts ist offen',
    noRange: '',
  },
  topics: {
    notForYou:
      'Sie haben angegeben, dass dieses Thema für Sie keine Rolle spielt. Es wird nicht gefragt und zählt nicht mit.',
    undecided: 'Ob dieses Thema in Ihrem Betrieb vorkommt, zeigen erst weitere Antworten.',
    outOfScope: 'Dieses Thema passt nicht zu Ihrem Betrieb und zählt nicht mit.',
    complete: (count: number) =>
      count === 1
        ? 'Die Frage ist beantwortet.'
        : `${count === 2 ? 'Beide' : `Alle ${numeral(count)}`} Fragen sind beantwortet.`,
    partly: (answered: number, count: number) =>
      `${capital(numeral(answered))} von ${numeral(count)} Fragen ${answered < 2 ? 'ist' : 'sind'} beantwortet.`,
    notRated: (answered: number, count: number, needed: number) =>
      `${capital(numeral(answered))} von ${numeral(count)} Fragen ${answered < 2 ? 'ist' : 'sind'} beantwortet. Für eine Stufe braucht es ${numeral(needed)}.`,
    coverage: (answered: number, count: number) => `${answered} von ${count} ${questions(count)} beantwortet`,
    doesNotCount: 'zählt nicht mit',
    noLevel: 'noch nicht einzuschätzen',
    notApplying: 'nicht dabei',
    importance: ['für Sie kein Thema', 'geringe Wichtigkeit', 'mittlere Wichtigkeit', 'hohe Wichtigkeit'],
    basic: 'Grundlage, zählt immer mit',
    caps: (level: number) => `Das Thema bleibt deshalb auf Stufe ${level}.`,
  },
  fields: {
    level: (level: number, name: string) => `${level} · ${name}`,
    unknown: 'weiß nicht',
    unanswered: 'nicht beantwortet',
    postponed: 'noch nicht gefragt',
    notApplicable: 'trifft nicht zu',
    outOfScope: 'passt nicht zu Ihrem Betrieb',
  },
  steps: {
    action: (name: string, to: number) => `${name}: auf Stufe ${to} kommen`,
    bottleneck: (topic: string, level: number) => `Engpass: begrenzt „${topic}“ auf Stufe ${level}.`,
    reason: (importance: number, isBasic: boolean, gap: number) =>
      `${isBasic ? 'Grundlage für alles Weitere' : (importances[importance] ?? 'Ihnen wichtig')}, ${stages(gap)} unter dem Ziel.`,
  },
  clarifications: {
    nothing: 'Es ist nichts offen.',
    intro: (count: number) =>
      count === 1
        ? 'Eine Antwort fehlt noch. Mit ihr wird das Ergebnis genauer.'
        : `${capital(numeral(count))} Antworten fehlen noch. Mit jeder wird das Ergebnis genauer.`,
    unknown: 'Mit „weiß nicht“ beantwortet.',
    unknownCore:
      'Kernfrage, mit „weiß nicht“ beantwortet: Bis sie geklärt ist, begrenzt sie das Thema wie eine Antwort auf Stufe 0.',
    unanswered: 'Noch nicht beantwortet.',
    narrowsMost: 'Diese Antwort verkleinert die Spanne des Gesamtwerts am meisten.',
    postponed: (count: number, isQuick: boolean) =>
      `${count === 1 ? 'Eine Frage wurde' : `${capital(numeral(count))} Fragen wurden`} ${isQuick ? 'in der kurzen Runde' : 'noch'} nicht gestellt. Sie können sie jederzeit nachholen.`,
  },
  answers: {
    unknown: 'weiß nicht',
    notApplicable: 'trifft nicht zu',
    unanswered: 'nicht beantwortet',
    row: (name: string, number: number) => `${name} ${number}`,
  },
  funding: deFunding,
  recommendations: deRecommendations,
  offers: deOffers,
  adviser: deAdviser,
  chamber: deChamber,
  brief: deBrief,
  method: deMethod,
}

export type ReportMessages = typeof de
