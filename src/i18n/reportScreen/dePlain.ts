import { de, type ReportScreenMessages } from './de'

/** Words of the screen in plain German; what is plain already stays. */
export const dePlain: ReportScreenMessages = {
  ...de,
  intro:
    'Wählen Sie, was im Bericht stehen soll. Die Datei entsteht auf Ihrem Gerät. Nichts wird ins Netz geschickt.',
  form: {
    ...de.form,
    legend: 'Wie lang soll der Bericht sein?',
    full: 'Langer Bericht',
    fullHint: '12 bis 25 Seiten. Unten wählen Sie, was darin steht.',
    short: 'Kurzer Bericht',
    shortHint: '2 Seiten mit dem Wichtigsten. Für die Leitung oder die Bank.',
    columns: 'In zwei Sprachen',
    columnsHint: 'Deutsch und Englisch stehen nebeneinander.',
  },
  parts: {
    ...de.parts,
    hint: 'Der Anfang und die Quellen am Ende sind immer dabei.',
    empty: {
      ...de.parts.empty,
      nextSteps: 'Zurzeit gibt es keinen Schritt.',
      shortlist: 'Ihre Merkliste ist leer. Unter „Wer hilft“ können Sie sich etwas merken.',
      funding: 'Sie haben noch nicht gesagt, was Sie planen.',
    },
  },
  private: {
    ...de.private,
    legend: 'Was dürfen andere sehen?',
    namesHint:
      'Ohne Haken stehen die Namen nicht im Bericht. Das gilt für die Namen, die Sie in die Felder geschrieben haben. Andere Namen in Ihren Notizen bleiben stehen.',
    notesHint: 'Das haben Sie zu einzelnen Fragen geschrieben.',
  },
  enclose: 'Antworten in den Bericht legen, damit man weitermachen kann',
  encloseHint:
    'Wer die Datei hier öffnet, sieht alle Antworten. Geben Sie sie nur Menschen, denen Sie vertrauen.',
  failed:
    'Das hat nicht geklappt. Ihre Antworten sind noch da. Haben Sie Internet? Dann versuchen Sie es noch einmal.',
  preview: {
    ...de.preview,
    title: 'So sieht der Bericht aus',
    none: 'Hier sehen Sie gleich den Bericht.',
    making: 'Die Seiten werden neu gezeichnet …',
    failed: 'Wir können die Seiten nicht zeigen. Ändern Sie oben etwas, dann versuchen wir es neu.',
  },
  reading: {
    ...de.reading,
    hint: 'Hier steht dasselbe ohne feste Seiten. Das ist gut für große Schrift, kleine Geräte und Vorlese-Programme. Sie können es auch drucken.',
    back: 'Zurück',
    missing: 'Dieser Teil fehlt. Laden Sie die Seite neu. Ihre Antworten bleiben da.',
  },
  sheet: {
    ...de.sheet,
    title: 'Gesprächsbogen: ein Blatt für das erste Gespräch',
    intro: 'Auf einer Seite steht: Wer sind Sie? Was planen Sie? Was wollen Sie fragen? Was bringen Sie mit?',
    none: 'Zurzeit passt niemand. Unter „Wer hilft“ können Sie sich selbst jemanden merken.',
  },
  others: {
    ...de.others,
    answersHint: 'Damit können Sie später weitermachen. Auch an einem anderen Gerät.',
    spreadsheetHint: 'Für alle, die mit den Zahlen rechnen wollen.',
    planHint: 'Dort speichern Sie beides als Datei.',
  },
  more: {
    ...de.more,
    title: 'Mehr zum Bericht',
    adviser: 'Für Menschen, die Betriebe beraten',
    check: 'Einen früheren Bericht prüfen',
  },
}
