import { deCount as count } from './deCount'

type GroupId = 'grants' | 'loans' | 'tax' | 'services' | 'equity'
type Started = 'nothing' | 'offers' | 'withdrawable' | 'separable' | 'binding' | 'unknown'

const guard: Readonly<
  Record<
    Started,
    {
      headline: string
      closes: readonly string[]
      staysOpen: readonly string[]
      wouldChange: readonly string[]
    }
  >
> = {
  nothing: {
    headline: 'Noch ist alles offen: Bestellen Sie nichts, bevor die Förderung geklärt ist.',
    closes: [],
    staysOpen: [
      'Was den Beginn angeht, alle Programme. Angebote einholen und planen dürfen Sie, außer wenn gerade die Planung gefördert werden soll.',
    ],
    wouldChange: [
      'Eine verbindliche Bestellung oder Unterschrift vor der Bewilligung schließt Zuschüsse, Gutscheine und Förderkredite für dieses Vorhaben.',
      'Wenn es eilt, fragen Sie vorher nach einer schriftlichen Zustimmung zum vorzeitigen Beginn. Nachträglich gibt es sie nicht, und ein Anspruch auf Förderung folgt daraus nicht.',
    ],
  },
  offers: {
    headline: 'Angebote schaden nicht: Unterschreiben Sie aber noch nichts.',
    closes: [],
    staysOpen: ['Was den Beginn angeht, alle Programme: Angebote und Planung gelten nicht als Beginn.'],
    wouldChange: [
      'Eine verbindliche Bestellung oder Unterschrift vor der Bewilligung schließt Zuschüsse, Gutscheine und Förderkredite für dieses Vorhaben.',
      'Wenn es eilt, fragen Sie vorher nach einer schriftlichen Zustimmung zum vorzeitigen Beginn. Nachträglich gibt es sie nicht, und ein Anspruch auf Förderung folgt daraus nicht.',
    ],
  },
  withdrawable: {
    headline: 'Ihr Rücktrittsrecht hält die Förderung offen: Zeigen Sie den Vertrag vor dem Antrag.',
    closes: [],
    staysOpen: [
      'Zuschüsse und Gutscheine, wenn der Vertrag eindeutig einen kostenfreien Rücktritt vorsieht, falls die Förderung abgelehnt wird.',
      'Förderkredite, wenn die Hausbank den Vertrag vorher gesehen hat.',
      'Steuerliche Förderung und kostenfreie Leistungen.',
    ],
    wouldChange: [
      'Anzahlen, abnehmen oder auf den Rücktritt verzichten macht die Bestellung verbindlich. Dann sind Zuschüsse, Gutscheine und Förderkredite dafür verschlossen.',
    ],
  },
  separable: {
    headline: 'Was schon bestellt ist, wird nicht mehr gefördert; der Rest kann es noch werden.',
    closes: ['Zuschüsse, Gutscheine und Förderkredite für den Teil, der bestellt ist.'],
    staysOpen: [
      'Alle Programme für den Teil, der noch nicht bestellt ist und sich klar abtrennen lässt.',
      'Steuerliche Förderung und kostenfreie Leistungen für das ganze Vorhaben.',
    ],
    wouldChange: [
      'Beschreiben Sie den Rest als eigenes Vorhaben mit eigenem Ziel, eigenem Kostenplan und eigenen Angeboten.',
      'Hängen beide Teile voneinander ab, kann der Fördergeber das ganze Vorhaben als begonnen ansehen. Fragen Sie vor dem Antrag.',
    ],
  },
  binding: {
    headline: 'Sie haben verbindlich bestellt: Zuschüsse und Förderkredite gibt es dafür nicht mehr.',
    closes: [
      'Zuschüsse und Gutscheine für dieses Vorhaben.',
      'Förderkredite für dieses Vorhaben. Auch ein späterer Antrag heilt das nicht.',
    ],
    staysOpen: [
      'Steuerliche Förderung: Abschreibungen und, bei Forschung und Entwicklung, die Forschungszulage.',
      'Kostenfreie Leistungen, etwa von Zentren und Kammern.',
      'Ein neuer, klar abgetrennter Teil, der noch nicht bestellt ist.',
    ],
    wouldChange: [
      'Wenn Sie den Auftrag noch ohne Kosten widerrufen können, fragen Sie die Bewilligungsstelle, bevor Sie neu bestellen.',
      'Wenn sich ein Teil abtrennen lässt, der noch nicht bestellt ist, kann dieser Teil ein eigenes Vorhaben werden.',
      'Eine schriftliche Zustimmung zum vorzeitigen Beginn hilft nur vor der Bestellung, nie danach.',
    ],
  },
  unknown: {
    headline: 'Klären Sie zuerst, ob schon etwas verbindlich bestellt oder unterschrieben ist.',
    closes: [],
    staysOpen: ['Steuerliche Förderung und kostenfreie Leistungen, in jedem Fall.'],
    wouldChange: [
      'Ist etwas verbindlich bestellt, sind Zuschüsse, Gutscheine und Förderkredite dafür verschlossen.',
      'Sehen Sie in Ihren Verträgen nach einem kostenfreien Rücktrittsrecht oder einer Bedingung nach.',
    ],
  },
}

const groups: Readonly<Record<GroupId, { title: string; intro: string }>> = {
  grants: {
    title: 'Zuschüsse und Gutscheine',
    intro:
      'Geld, das Sie nicht zurückzahlen. Die Beträge sind auf die von Ihnen genannten Kosten gerechnet; anerkannt wird oft nur ein Teil.',
  },
  loans: {
    title: 'Förderkredite',
    intro: 'Geld, das Sie mit Zinsen zurückzahlen. Den Antrag stellen Sie bei Ihrer Hausbank.',
  },
  tax: {
    title: 'Steuerliche Förderung',
    intro:
      'Sie senkt Ihre Steuern oder wird ausgezahlt. Sie machen sie nachträglich geltend, auch nach einer Bestellung.',
  },
  services: {
    title: 'Kostenfreie Leistungen',
    intro:
      'Hilfe von Fachleuten ohne Rechnung. Sie steht Ihnen offen, auch wenn andere Wege verschlossen sind.',
  },
  equity: {
    title: 'Beteiligung',
    intro: 'Jemand steigt mit Kapital in Ihr Unternehmen ein.',
  },
}

/** What is said of the project: the sentence at the top, the guard before ordering, groups of programmes. */
export const deProject = {
  disclaimer:
    'Unverbindliche Ersteinschätzung nach Ihren Angaben: Über die Förderung entscheiden allein die Stellen, die sie vergeben.',
  asOf: (date: string) => `Stand der Regeln: ${date}.`,
  headline: {
    noProject: 'Ohne ein bestimmtes Vorhaben lässt sich nur sagen, was für Ihr Unternehmen gilt.',
    undecided:
      'Ob Sie ein Vorhaben fördern lassen wollen, ist noch offen; hier steht, was für Ihr Unternehmen gilt.',
    insolvency:
      'Wegen der Insolvenz kommt fast keine Förderung in Frage; holen Sie zuerst Rat zur Sanierung.',
    recovery: 'Zahlen Sie zuerst die zurückgeforderte Beihilfe: Bis dahin gibt es keine neue.',
    binding:
      'Für das Bestellte gibt es keinen Zuschuss mehr; steuerliche Hilfen und kostenfreie Leistungen bleiben.',
    ready: (programmes: string) => `Ihr Vorhaben ist bereit für einen Antrag; ${programmes}.`,
    nearlyReady: (programmes: string) => `Ihr Vorhaben ist fast bereit für einen Antrag; ${programmes}.`,
    preparing: (programmes: string) => `Ihr Vorhaben ist in Vorbereitung; ${programmes}.`,
    early: (programmes: string) => `Ihr Vorhaben steht am Anfang; ${programmes}.`,
  },
  programmes: (fits: number, perhaps: number) =>
    fits === 0 && perhaps === 0
      ? 'zurzeit passt kein Programm'
      : fits === 0
        ? `${count(perhaps, 'n')} ${perhaps === 1 ? 'Programm passt' : 'Programme passen'} vielleicht`
        : `${count(fits, 'n')} ${fits === 1 ? 'Programm passt' : 'Programme passen'}${
            perhaps === 0
              ? ''
              : `, ${count(perhaps, 'n')} ${perhaps === 1 ? 'weiteres' : 'weitere'} vielleicht`
          }`,
  sizeSentence: (size: string) => `Nach EU-Recht ist Ihr Unternehmen ${size}.`,
  sizeLikely: (size: string) => `Nach EU-Recht ist Ihr Unternehmen wahrscheinlich ${size}.`,
  sizeOpen: 'Ob Ihr Unternehmen nach EU-Recht klein oder mittel ist, steht noch nicht fest.',
  roomSentence: (amount: string) =>
    `An De-minimis-Beihilfen, das sind kleinere staatliche Hilfen, sind noch ${amount} frei.`,
  roomNone: 'De-minimis-Beihilfen, das sind kleinere staatliche Hilfen, sind zurzeit ausgeschöpft.',
  roomOpen: (amount: string) =>
    `An De-minimis-Beihilfen, das sind kleinere staatliche Hilfen, sind höchstens ${amount} frei; was Sie schon bekommen haben, ist nicht vollständig bekannt.`,
  firstToDo: (toDo: string) => `Das bringt jetzt am meisten: ${toDo}`,
  guard,
  groups,
  excludes: (name: string, others: string) => `„${name}“ und ${others} fördern nicht dieselben Kosten.`,
  quoted: (name: string) => `„${name}“`,
  onlyPublicMoney: (names: string, many: boolean) =>
    `${names} ${many ? 'schließen' : 'schließt'} anderes öffentliches Geld für dieselben Kosten aus.`,
}
