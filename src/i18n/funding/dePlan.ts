import type { PaperId } from '../../core/funding/papers'
import type { StepId } from '../../core/funding/schedule'
import { deDays as daysText } from './deCount'

const steps: Readonly<Record<StepId, { title: string; text: string }>> = {
  elster: {
    title: 'ELSTER-Zertifikat beantragen',
    text: 'Die Anmeldung beim Finanzamt für Organisationen. Ein Teil der Zugangsdaten kommt mit der Post.',
  },
  offers: {
    title: 'Angebote einholen',
    text: 'Holen Sie zu jedem größeren Posten drei Angebote ein. Nehmen Sie keines davon an.',
  },
  sizeChart: {
    title: 'Größe und Beteiligungen zusammenstellen',
    text: 'Beschäftigte, Umsatz und Bilanzsumme, dazu eine Übersicht der Beteiligungen ab 25 %.',
  },
  deMinimisList: {
    title: 'Liste früherer De-minimis-Beihilfen anlegen',
    text: 'Mit Tag und Betrag, auch für verbundene Unternehmen.',
  },
  projectText: {
    title: 'Vorhaben beschreiben',
    text: 'Ausgangslage, Maßnahme, Ziele, Kosten und Zeitplan. Die Projektskizze ist ein Anfang.',
  },
  researchPartner: {
    title: 'Partner aus der Forschung gewinnen',
    text: 'Sie brauchen eine unterschriebene Zusage oder ein Angebot, noch keinen Auftrag.',
  },
  bank: {
    title: 'Mit der Hausbank sprechen',
    text: 'Klären Sie Kredit, Vorfinanzierung und Sicherheiten. Die Bank leitet den Antrag weiter.',
  },
  call: {
    title: 'Aufruf oder Auswahltermin abwarten',
    text: 'Den nächsten Termin nennt die Stelle, die das Programm führt. Er steht hier nicht fest und kann alles Weitere verschieben.',
  },
  application: {
    title: 'Antrag stellen',
    text: 'Reichen Sie den Antrag vollständig ein und lassen Sie sich den Eingang bestätigen.',
  },
  processing: {
    title: 'Bearbeitung abwarten',
    text: 'Üblich sind etwa zehn Wochen. Beantworten Sie Rückfragen sofort.',
  },
  approval: {
    title: 'Bescheid prüfen',
    text: 'Lesen Sie Auflagen, Fristen und Betrag, bevor Sie etwas unterschreiben.',
  },
  order: {
    title: 'Bestellen und beginnen',
    text: 'Erst danach dürfen Sie bestellen und unterschreiben.',
  },
}

const papers: Readonly<Record<PaperId, { name: string; text: string }>> = {
  projectDescription: {
    name: 'Beschreibung des Vorhabens',
    text: 'Mit Zielen, Kosten- und Finanzierungsplan und Zeitplan.',
  },
  taxNumbers: {
    name: 'Steuernummer und Wirtschaftszweig',
    text: 'Dazu die Wirtschafts-Identifikationsnummer, wenn Sie sie schon haben. Der Wirtschaftszweig ist eine Nummer des Statistikamts für Ihre Branche.',
  },
  sizeDeclaration: {
    name: 'Erklärung zur Größe (KMU-Erklärung)',
    text: 'Mit einer Übersicht der Beteiligungen ab 25 %, unterschrieben.',
  },
  deMinimisDeclaration: {
    name: 'De-minimis-Erklärung',
    text: 'Alle Beihilfen der letzten drei Jahre mit Bescheinigungen, auch für verbundene Unternehmen.',
  },
  offers: {
    name: 'Angebote',
    text: 'Oft genügt für den Antrag eines; bei größeren Aufträgen brauchen Sie drei vergleichbare.',
  },
  elster: {
    name: 'ELSTER-Zertifikat',
    text: 'Das Zertifikat für Organisationen, auf dem auch „Mein Unternehmenskonto“ aufbaut.',
  },
  portalAccount: {
    name: 'Konto im Antragsportal',
    text: 'Bei der Stelle, die das Programm führt.',
  },
  registerExtract: {
    name: 'Registerauszug oder Gewerbeanmeldung',
    text: 'Meist nicht älter als zwölf Monate.',
  },
  annualAccounts: {
    name: 'Jahresabschlüsse',
    text: 'Die letzten zwei, dazu eine aktuelle betriebswirtschaftliche Auswertung Ihrer Steuerberatung.',
  },
  approvedAdviser: {
    name: 'Zugelassene Beratung',
    text: 'Die Beraterin oder der Berater muss bei der Stelle gelistet sein, die fördert.',
  },
  researchAgreement: {
    name: 'Zusage eines Partners aus der Forschung',
    text: 'Eine Vereinbarung zur Zusammenarbeit oder ein unterschriebenes Angebot.',
  },
  bankTalk: {
    name: 'Gespräch mit der Hausbank',
    text: 'Die Bank prüft den Kredit und leitet den Antrag weiter.',
  },
  transparencyDatabase: {
    name: 'Eintrag in der Transparenzdatenbank',
    text: 'Für Gesellschaften in Berlin, vor dem Antrag.',
  },
  transparencyRegister: {
    name: 'Eintrag im Transparenzregister',
    text: 'Er nennt, wem das Unternehmen am Ende gehört. Die Bank fragt danach.',
  },
  clearance: {
    name: 'Bescheinigung über bezahlte Steuern und Abgaben',
    text: 'Vom Finanzamt und von der Krankenkasse; manche Stellen verlangen sie.',
  },
  timeRecords: {
    name: 'Stundennachweise',
    text: 'Wer wann wie lange am Vorhaben gearbeitet hat, laufend geführt.',
  },
  records: {
    name: 'Geordnete Belege',
    text: 'Rechnungen, Zahlungen und Vergleichsangebote, zehn Jahre lang.',
  },
}

/** The order of steps with its dates, and the checklist of papers. */
export const dePlan = {
  steps,
  period: (from: string, to: string) => `${from} bis ${to}`,
  until: (to: string) => `ab sofort, fertig bis ${to}`,
  about: (day: string) => `voraussichtlich ${day}`,
  notBefore: (day: string) => `frühestens ${day}`,
  forProgramme: (name: string) => `Antrag für „${name}“.`,
  guardApproval: 'Warten Sie auf den Zuwendungsbescheid, bevor Sie bestellen.',
  guardApplication:
    'Warten Sie auf die Bestätigung, dass der Antrag eingegangen ist. Bis zum Bescheid bestellen Sie auf eigenes Risiko.',
  guardBank:
    'Warten Sie auf die Bestätigung der Hausbank, dass der Antrag gestellt ist, bevor Sie bestellen.',
  guardNone:
    'Auf einen Bescheid müssen Sie hier nicht warten. Prüfen Sie vorher, ob Sie sich mit der Bestellung andere Programme verschließen.',
  dateOpen: 'Termin noch offen',
  otherProgramme: 'Für ein anderes Programm setzen Sie es auf die Merkliste.',
  losesOthers: (name: string) =>
    `Vorsicht: „${name}“ verlangt die Bewilligung vor der Bestellung. Wer früher bestellt, verliert solche Programme.`,
  letterApproval: 'Zuwendungsbescheid',
  letterApplication: 'Bestätigung über den Eingang des Antrags',
  letterBank: 'Bestätigung der Hausbank über den Antrag',
  start: (date: string, name: string, because: string) =>
    `Frühester Beginn: ${date}, gerechnet für „${name}“${because === '' ? '' : `, ${because}`}.`,
  startAfterApproval: 'weil Vorbereitung und Bearbeitung zusammen so lange dauern',
  startAfterApplication: 'sobald der Antrag eingegangen ist',
  startAtOnce: '',
  tooSoon: (date: string) => `Ihr gewünschter Beginn am ${date} ist dafür zu früh.`,
  waitsForCall: 'Der Termin des nächsten Aufrufs steht nicht fest: Früher geht es nicht, später schon.',
  papers,
  paperStates: { there: 'liegt vor', partly: 'zum Teil da', missing: 'fehlt', open: 'zu prüfen' },
  leadTime: (low: number, high: number) =>
    high === 0
      ? 'sofort'
      : low === high
        ? daysText(high)
        : low === 0
          ? `bis zu ${daysText(high)}`
          : `${low} bis ${high} Tage`,
  leadTimeOpen: 'hängt von anderen ab',
}
