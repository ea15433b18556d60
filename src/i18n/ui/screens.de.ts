const questions = (count: number) => (count === 1 ? '1 Frage' : `${count} Fragen`)

/** Words of the frame, the start, the overview and the review. */
export const screensDe = {
  layout: {
    product: 'Mittelstandslotse',
    skip: 'Zum Inhalt springen',
    navigation: 'Werkzeuge',
    start: 'Zur Startseite',
    save: 'Speichern',
    saveHint: 'Antworten als Datei speichern',
    unsaved: 'Ungespeicherte Änderungen',
    overview: 'Übersicht',
    data: 'Ihre Daten',
    plain: 'Einfache Sprache',
    otherLanguage: 'English',
    otherLanguageCode: 'en',
    privacy:
      'Nichts verlässt Ihr Gerät: kein Konto, keine Cookies, kein Server. Ihre Antworten bleiben im Arbeitsspeicher, bis Sie sie speichern.',
    privacyPage: 'Datenschutz',
    statement: 'Barrierefreiheit',
    notices: 'Lizenzen der verwendeten Software',
    embed: 'Für Kammern und Verbände: einbetten',
    newTab: 'öffnet in neuem Tab',
    version: (version: string) => `Version ${version}`,
  },
  data: {
    heading: 'Ihre Daten',
    close: 'Schließen',
    keep: 'Antworten auf diesem Gerät behalten',
    keepHint:
      'Dann können Sie das Fenster schließen und später weitermachen. Wählen Sie das nicht an einem Gerät, das auch andere benutzen.',
    kept: 'Ihre Antworten sind auf diesem Gerät gespeichert.',
    denied:
      'Dieser Browser erlaubt das Speichern hier nicht. Speichern Sie Ihre Antworten stattdessen als Datei.',
    remove: 'Alles löschen',
    removeQuestion: 'Alle Antworten und Notizen löschen?',
    removeHint:
      'Auch die Antworten, die auf diesem Gerät gespeichert sind, werden gelöscht. Gespeicherte Dateien bleiben. Rückgängig machen lässt sich das nicht.',
    removeConfirm: 'Ja, alles löschen',
    cancel: 'Abbrechen',
  },
  start: {
    heading: 'Wo stehen wir digital – und wer hilft uns weiter?',
    lead: 'Ein Selbstcheck für Betriebe: Internet der Dinge, 3D-Druck, Industrie 4.0 und neue Geschäftsmodelle. Am Ende wissen Sie, wo Sie stehen, was als Nächstes ansteht, welche Stellen Ihnen helfen können, manche kostenlos, und welche Förderung in Frage kommt.',
    leadOfSome:
      'Ein Selbstcheck zur Digitalisierung für Betriebe. Am Ende wissen Sie, wo Sie stehen, was als Nächstes ansteht, welche Stellen Ihnen helfen können, manche kostenlos, und welche Förderung in Frage kommt.',
    begin: 'Selbstcheck beginnen',
    goOn: 'Weitermachen',
    open: 'Antworten-Datei oder Bericht (PDF) öffnen',
    drop: 'Oder legen Sie die Datei hier ab.',
    opening: 'Die Datei wird geöffnet …',
    check: 'Gilt ein früherer Bericht noch? Nachrechnen lassen',
    adviser: 'Für Beratende: Berichte mit eigenem Logo und eigenen Worten',
    opened: 'Die Datei ist geöffnet. Ihre Antworten sind wieder da.',
    openedWithLosses: 'Die Datei ist geöffnet. Nicht mehr verwendbar und weggelassen:',
    refused: 'Die Datei lässt sich nicht öffnen. Ihre bisherigen Antworten sind unverändert.',
    keptHeading: 'Auf diesem Gerät liegen Ihre Antworten vom letzten Mal.',
    keptGoOn: 'Damit weiterarbeiten',
    keptRemove: 'Löschen und neu beginnen',
    factsHeading: 'Das erwartet Sie',
    time: { title: '5 oder 20 Minuten', text: 'Erst die kurze Runde, vertiefen können Sie jederzeit.' },
    device: { title: 'Nichts verlässt Ihr Gerät', text: 'Kein Konto, keine Cookies, kein Server.' },
    report: {
      title: 'Ein Bericht als PDF',
      text: 'Für Leitung, Kammer und Bank.',
    },
    reportPicture: {
      alt: 'Eine Seite des Berichts: 31,1 von 100 Punkten, ein Satz zum Stand des Betriebs, darunter sieben Themen mit ihrer Stufe und ein Netzdiagramm.',
      caption: 'Eine Seite aus dem Bericht eines erfundenen Betriebs',
    },
    offers: {
      title: (count: string) => `${count} Einträge im Verzeichnis`,
      text: 'Angebote und Hintergrund, je mit Gründen, Quelle, Stand und dem, was wir nicht wissen.',
    },
    readyHeading: 'Was Sie am besten zur Hand haben',
    ready: [
      'die Zahl Ihrer Beschäftigten, auf Vollzeit umgerechnet',
      'Umsatz und Bilanzsumme des letzten Geschäftsjahres, gerundet',
      'für den Teil zur Förderung: Kosten und Zeitplan Ihres Vorhabens',
    ],
    readyHint: 'Fehlt etwas, antworten Sie mit „Weiß nicht“ oder lassen das Feld frei.',
    waysHeading: 'Weitere Wege',
  },
  tasks: {
    heading: 'Übersicht',
    lead: 'Beginnen Sie, wo Sie möchten. Was Sie geantwortet haben, bleibt erhalten.',
    summary: (answered: number, left: number) =>
      left === 0
        ? `Alle Fragen auf Ihrem Weg sind beantwortet (${answered}).`
        : `${answered} beantwortet, noch ${questions(left)} auf Ihrem Weg.`,
    goOn: 'Weiter zur nächsten offenen Frage',
    review: 'Antworten prüfen',
    results: 'Zu den Ergebnissen',
    deepen: 'Vertiefen',
    postponed: (count: number) =>
      count === 1 ? 'Eine weitere Frage auf Wunsch:' : `${count} weitere Fragen auf Wunsch:`,
    because: (question: string, answer: string) => `Wegen Ihrer Antwort „${answer}“ bei „${question}“.`,
    change: 'Antwort ändern',
  },
  status: {
    done: 'fertig',
    open: (count: number) => `${count} offen`,
    notStarted: (count: number) => questions(count),
    voluntary: 'freiwillig',
    leftOut: 'entfällt',
    undecided: 'je nach Antworten',
    later: 'später',
  },
  review: {
    heading: 'Prüfen Sie Ihre Antworten',
    lead: 'Ändern Sie, was nicht stimmt. Danach sehen Sie Ihre Ergebnisse.',
    open: (count: number) =>
      count === 1 ? 'Eine Frage ist noch offen.' : `${count} Fragen sind noch offen.`,
    openHint:
      'Sie können trotzdem zu den Ergebnissen gehen. Je mehr offen ist, desto breiter ist die Spanne, die wir nennen.',
    firstOpen: 'Offene Fragen beantworten',
    change: 'Ändern',
    answer: 'Beantworten',
    stillOpen: 'noch offen',
    none: 'keine Angabe',
    note: 'Notiz',
    results: 'Zu den Ergebnissen',
    back: 'Zur Übersicht',
    print: 'Antworten drucken',
  },
}
