import { deFunding, type FundingMessages } from './de'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const { project } = deFunding

/** What a report says on funding, with its first sentences in plain German. */
export const dePlainFunding: FundingMessages = {
  ...deFunding,
  project: {
    ...project,
    headline: {
      ...project.headline,
      noProject: 'Sie haben noch kein Vorhaben genannt. Darum sagen wir nur, was für Ihren Betrieb gilt.',
      undecided:
        'Wollen Sie Geld für ein Vorhaben? Das ist noch offen. Hier steht, was für Ihren Betrieb gilt.',
      insolvency:
        'Ihr Betrieb ist zahlungsunfähig. Darum gibt es fast kein Geld vom Staat. Lassen Sie sich zuerst beraten.',
      recovery: 'Sie müssen eine frühere Hilfe zurückzahlen. Tun Sie das zuerst. Vorher gibt es keine neue.',
      binding:
        'Sie haben schon bestellt. Dafür gibt es keinen Zuschuss mehr. Steuerliche Hilfen und kostenlose Angebote bleiben.',
      ready: (programmes: string) => `Sie können jetzt einen Antrag stellen. ${capital(programmes)}.`,
      nearlyReady: (programmes: string) => `Sie können bald einen Antrag stellen. ${capital(programmes)}.`,
      preparing: (programmes: string) => `Sie bereiten Ihr Vorhaben noch vor. ${capital(programmes)}.`,
      early: (programmes: string) => `Ihr Vorhaben steht noch am Anfang. ${capital(programmes)}.`,
    },
    sizeOpen: 'Ist Ihr Betrieb nach den Regeln der EU klein oder mittel? Das steht noch nicht fest.',
    firstToDo: (toDo: string) => `Das hilft jetzt am meisten: ${toDo}`,
  },
}
