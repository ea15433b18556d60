import { de, type UiMessages } from './de'

const questions = (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`)

/** Interface texts up to the results in plain German; what is plain already stays. */
export const dePlain: UiMessages = {
  ...de,
  layout: {
    ...de.layout,
    privacy:
      'Ihre Antworten bleiben auf Ihrem Gerät. Sie brauchen kein Konto. Es gibt keine Cookies und keinen Server. Ohne Speichern sind die Antworten weg, wenn Sie das Fenster schließen.',
    notices: 'Fremde Programme und ihre Lizenzen',
  },
  data: {
    ...de.data,
    keepHint:
      'Dann können Sie das Fenster schließen. Später machen Sie hier weiter. Wählen Sie das nur an Ihrem eigenen Gerät.',
    denied: 'Dieser Browser lässt das Speichern hier nicht zu. Speichern Sie Ihre Antworten als Datei.',
    removeQuestion: 'Wollen Sie alle Antworten und Notizen löschen?',
    removeHint:
      'Auch die Antworten auf diesem Gerät werden gelöscht. Ihre gespeicherten Dateien bleiben. Sie können das Löschen nicht zurücknehmen.',
  },
  start: {
    ...de.start,
    heading: 'Wie digital ist unser Betrieb? Und wer hilft uns?',
    lead: 'Beantworten Sie Fragen zu Ihrem Betrieb. Es geht um Geräte am Netz, 3D-Druck, die Fertigung und neue Angebote. Danach wissen Sie: Wo stehen wir? Was tun wir als Nächstes? Wer hilft uns? Manche Hilfe ist kostenlos. Und Sie sehen, wo Sie Geld vom Staat bekommen können.',
    leadOfSome:
      'Beantworten Sie Fragen zu Ihrem Betrieb. Es geht um Computer, Geräte und Daten. Danach wissen Sie: Wo stehen wir? Was tun wir als Nächstes? Wer hilft uns? Manche Hilfe ist kostenlos. Und Sie sehen, wo Sie Geld vom Staat bekommen können.',
    begin: 'Mit den Fragen beginnen',
    open: 'Eine Datei mit Antworten oder einen Bericht (PDF) öffnen',
    drop: 'Oder ziehen Sie die Datei hierher.',
    check: 'Sie haben einen früheren Bericht? Prüfen Sie, ob er noch stimmt',
    openedWithLosses: 'Die Datei ist geöffnet. Diese Angaben konnten wir nicht übernehmen:',
    refused: 'Wir können die Datei nicht öffnen. Ihre Antworten von vorher sind noch da.',
    keptHeading: 'Ihre Antworten vom letzten Mal sind auf diesem Gerät gespeichert.',
    time: {
      title: '5 oder 20 Minuten',
      text: 'Zuerst kommen wenige Fragen. Mehr können Sie später beantworten.',
    },
    device: {
      title: 'Alles bleibt auf Ihrem Gerät',
      text: 'Sie brauchen kein Konto. Wir sehen Ihre Antworten nicht.',
    },
    report: {
      title: 'Ein Bericht als PDF',
      text: 'Den können Sie der Leitung, der Kammer oder der Bank zeigen.',
    },
    offers: {
      ...de.start.offers,
      text: 'Bei jedem steht, warum er passt. Dazu, woher wir das wissen und was wir nicht wissen.',
    },
    readyHeading: 'Diese Zahlen helfen Ihnen',
    ready: [
      'Wie viele Menschen arbeiten bei Ihnen? Rechnen Sie auf volle Stellen um.',
      'Wie hoch waren Umsatz und Bilanzsumme im letzten Jahr? Ungefähr reicht.',
      'Was kostet Ihr Vorhaben, und wann beginnt es? Das brauchen Sie nur für die Fragen zur Förderung.',
    ],
    readyHint: 'Sie wissen etwas nicht? Dann wählen Sie „Weiß nicht“, oder Sie lassen das Feld leer.',
  },
  tasks: {
    ...de.tasks,
    lead: 'Beginnen Sie mit dem Thema, das Sie möchten. Ihre Antworten bleiben erhalten.',
    summary: (answered: number, left: number) =>
      left === 0
        ? `Sie haben alle Fragen beantwortet (${answered}).`
        : `Sie haben ${questions(answered)} beantwortet. Es fehlen noch ${left}.`,
    goOn: 'Weiter zur nächsten Frage',
    deepen: 'Mehr Fragen beantworten',
    postponed: (count: number) =>
      count === 1
        ? 'Wenn Sie wollen, gibt es noch eine Frage:'
        : `Wenn Sie wollen, gibt es noch ${count} Fragen:`,
    because: (question: string, answer: string) =>
      `Der Grund: Sie haben bei „${question}“ geantwortet: „${answer}“.`,
  },
  status: {
    ...de.status,
    open: (count: number) => `${count} fehlen noch`,
    leftOut: 'fällt weg',
    undecided: 'steht noch nicht fest',
  },
  review: {
    ...de.review,
    lead: 'Stimmt etwas nicht? Dann ändern Sie es. Danach sehen Sie Ihr Ergebnis.',
    open: (count: number) =>
      count === 1 ? 'Eine Frage ist noch nicht beantwortet.' : `${count} Fragen sind noch nicht beantwortet.`,
    openHint: 'Sie können trotzdem zum Ergebnis gehen. Je mehr Antworten fehlen, desto ungenauer ist es.',
    firstOpen: 'Diese Fragen jetzt beantworten',
    stillOpen: 'fehlt noch',
    none: 'nichts angegeben',
  },
  page: {
    ...de.page,
    save: 'Änderung speichern',
    optional: 'müssen Sie nicht ausfüllen',
    help: 'Was ist damit gemeint?',
    noteHint: 'Ihre Notiz steht später im Bericht.',
    left: (count: number) =>
      count === 0 ? 'alles Wichtige ist beantwortet' : `es fehlen noch ${questions(count)}`,
    errorHeading: (count: number) =>
      count === 1 ? 'Hier fehlt noch etwas' : `Hier fehlen noch ${count} Antworten`,
  },
  answers: {
    ...de.answers,
    notApplicable: 'Das passt nicht zu uns',
    several: 'Sie können mehrere Antworten wählen.',
    mostRows: (most: number) => `Es gehen höchstens ${most} Einträge.`,
  },
  keys: { ...de.keys, notApplicable: 'passt nicht zu uns' },
  faults: {
    ...de.faults,
    chooseSome: 'Wählen Sie eine oder mehr Antworten.',
    enterText: 'Schreiben Sie etwas in dieses Feld.',
    tooLow: (minimum: string) => `Die Zahl ist zu klein. Geben Sie ${minimum} oder mehr ein.`,
    tooHigh: (maximum: string) => `Die Zahl ist zu groß. Geben Sie höchstens ${maximum} ein.`,
    tooLowPlain: 'Die Zahl ist zu klein. Geben Sie eine größere ein.',
    tooHighPlain: 'Die Zahl ist zu groß. Geben Sie eine kleinere ein.',
    whole: 'Geben Sie eine ganze Zahl ein, ohne Komma.',
    decimals: (decimals: number) => `Hinter dem Komma gehen höchstens ${decimals} Ziffern.`,
    tooLong: (maximum: string) => `Der Text ist zu lang. Es gehen höchstens ${maximum} Zeichen.`,
    notADate: 'Diesen Tag gibt es nicht. Geben Sie zum Beispiel 31 3 2027 ein.',
    dateTooEarly: (date: string) => `Der Tag ist zu früh. Geben Sie den ${date} oder einen späteren ein.`,
    dateTooLate: (date: string) => `Der Tag ist zu spät. Geben Sie den ${date} oder einen früheren ein.`,
    notAPostcode: 'Die Postleitzahl hat fünf Ziffern. Geben Sie zum Beispiel 20095 ein.',
    notAlone: 'Diese Antwort passt nicht zu den anderen. Wählen Sie die eine oder die anderen.',
    tooManyRows: 'Es gehen höchstens 100 Einträge. Entfernen Sie einige.',
  },
}
