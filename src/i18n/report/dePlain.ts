import { dePlainFunding } from '../funding/dePlain'
import { de, type ReportMessages } from './de'

const importances = [
  'Das ist für Sie kein Thema.',
  'Das ist Ihnen weniger wichtig.',
  'Das ist Ihnen wichtig.',
  'Das ist Ihnen sehr wichtig.',
]
const questions = (count: number) => (count === 1 ? 'eine Frage' : `${count} Fragen`)

/** The sentences of the report that carry it, in plain German; the rest is said as usual. */
export const dePlain: ReportMessages = {
  ...de,
  summary: {
    ...de.summary,
    openings: {
      start: 'Sie fangen gerade erst an',
      building: 'Sie haben gut angefangen',
      advanced: 'Sie haben schon viel geschafft',
      leading: 'Sie arbeiten überall digital',
    },
    limited: (opening: string, constraint: string) => `${opening}. Das bremst Sie am meisten: ${constraint}`,
    weakest: (opening: string, constraint: string) => `${opening}. Hier fehlt am meisten: ${constraint}`,
    onTarget: (opening: string) => `${opening}. Sie haben Ihr Ziel in jedem Thema erreicht.`,
    firstEstimate: (constraint: string) => `Unser erster Eindruck: ${constraint}`,
    earlyEstimate: (constraint: string) => `Unser erster Eindruck: ${constraint}`,
    estimateOnTarget: 'Unser erster Eindruck: Sie haben Ihr Ziel in jedem Thema erreicht.',
    nothingKnown: 'Wir können noch nichts sagen. Dazu brauchen wir mehr Antworten.',
    limitedBy: (name: string, topic: string) => `„${name}“ bremst das Thema „${topic}“.`,
    notKnown: (name: string, topic: string) =>
      `Beim Thema „${topic}“ fehlt noch eine wichtige Antwort. Sie heißt: „${name}“.`,
    belowTarget: (topic: string) => `Beim Thema „${topic}“ ist der Weg zum Ziel am weitesten.`,
    scored: (points: string, band: string) =>
      `Sie haben ${points} von 100 Punkten. Das nennen wir: „${band}“.`,
    possible: (low: string, high: string) =>
      `Einige Antworten fehlen noch. Mit ihnen werden es ${low} bis ${high} Punkte.`,
    estimated: (points: string) =>
      `Bisher sind es ${points} von 100 Punkten. Das ist noch kein festes Ergebnis.`,
    missing: (topics: string, more: number, share: string) =>
      topics === ''
        ? `Für die Punkte insgesamt fehlt noch etwas. Beantworten Sie ${more === 1 ? 'ein weiteres Thema' : `${more} weitere Themen`} zu mindestens ${share}.`
        : `Für die Punkte insgesamt fehlt noch etwas. Beantworten Sie mindestens ${share} der Fragen zu: ${topics}.${more === 0 ? '' : ` Dazu ${more === 1 ? 'kommt ein weiteres Thema' : `kommen ${more} weitere Themen`}.`}`,
    bottleneck: (name: string, topic: string, field: number, level: number) =>
      `„${name}“ bremst Sie am meisten. Hier stehen Sie auf Stufe ${field}. Darum bleibt das Thema „${topic}“ auf Stufe ${level}.`,
    unknownBottleneck: (name: string, topic: string, level: number) =>
      `Zu „${name}“ fehlt noch Ihre Antwort. Bis dahin rechnen wir mit Stufe 0. Darum bleibt das Thema „${topic}“ auf Stufe ${level}.`,
    moreBottlenecks: (names: string) => `Auch das bremst Sie: ${names}.`,
    farthest: (topic: string, level: number, target: number) =>
      `Beim Thema „${topic}“ ist der Weg am weitesten. Sie stehen auf Stufe ${level}. Das Ziel ist Stufe ${target}.`,
    firstStep: (action: string) => `Das tun Sie zuerst: ${action}.`,
    noScore: 'noch keine Punkte',
    settled: 'Das steht fest, keine Antwort fehlt.',
  },
  topics: {
    ...de.topics,
    notForYou: 'Sie haben gesagt: Dieses Thema ist für uns nicht wichtig. Darum fragen wir nicht danach.',
    undecided: 'Passt dieses Thema zu Ihrem Betrieb? Das zeigen erst weitere Antworten.',
    outOfScope: 'Dieses Thema passt nicht zu Ihrem Betrieb. Es zählt nicht mit.',
    caps: (level: number) => `Darum bleibt das Thema auf Stufe ${level}.`,
  },
  steps: {
    ...de.steps,
    bottleneck: (topic: string, level: number) =>
      `Das bremst das Thema „${topic}“. Es bleibt sonst auf Stufe ${level}.`,
    reason: (importance: number, isBasic: boolean, gap: number) =>
      `${isBasic ? 'Das brauchen Sie für alles Weitere.' : (importances[importance] ?? 'Das ist Ihnen wichtig.')} Bis zum Ziel ${gap === 1 ? 'fehlt eine Stufe' : `fehlen ${gap} Stufen`}.`,
  },
  clarifications: {
    ...de.clarifications,
    intro: (count: number) => `Beantworten Sie noch ${questions(count)}. Dann wird das Ergebnis genauer.`,
    unknown: 'Sie haben geantwortet: „weiß nicht“.',
    unknownCore:
      'Das ist eine wichtige Frage. Sie haben geantwortet: „weiß nicht“. Darum rechnen wir hier mit Stufe 0.',
    narrowsMost: 'Diese Antwort hilft dem Ergebnis am meisten.',
    postponed: (count: number) =>
      `Wir haben ${questions(count)} noch nicht gestellt. Sie können das jederzeit nachholen.`,
  },
  brief: {
    ...de.brief,
    headings: {
      ...de.brief.headings,
      money: 'Welches Geld Sie bekommen können',
      dates: 'Was Sie bis wann tun',
    },
    noSteps: 'Sie haben Ihr Ziel in jedem Thema erreicht. Sie müssen zurzeit nichts tun.',
    noHelpers: 'Zurzeit passt keine Stelle aus dem Verzeichnis.',
    searched: 'Wir kennen keine Adresse. Fragen Sie Ihre Kammer danach.',
    free: 'Diese Hilfe kostet nichts.',
    tax: 'Wie viel Sie bekommen, hängt von Ihren Steuern ab. Fragen Sie Ihre Steuerberatung.',
    noAmount: 'Wie viel es ist, können wir noch nicht sagen.',
    openFor: (question: string) => `Das müssen Sie zuerst klären: ${question}.`,
    noProject:
      'Was haben Sie vor, und was kostet es? Beantworten Sie die Fragen dazu. Dann stehen hier Programme mit Beträgen.',
    noProgramme: 'Zurzeit passt kein Programm. Hilfe ohne Kosten gibt es trotzdem.',
    contact: (name: string) => `Rufen Sie an und bitten Sie um ein erstes Gespräch: ${name}.`,
    begin: (action: string) => `Beginnen Sie mit Schritt 1: ${action}.`,
    answerOpen: (count: number) => `Beantworten Sie noch ${questions(count)}.`,
    again: 'Beantworten Sie die Fragen noch einmal. Vergleichen Sie dann beide Ergebnisse.',
  },
  funding: dePlainFunding,
}
