import type { Criterion, ReadinessBand } from '../../core/funding/funding'

type ToDo = { none: string; partly: string; open?: string }

const bands: Readonly<Record<ReadinessBand, { name: string; advice: string }>> = {
  ready: {
    name: 'antragsbereit',
    advice: 'Wählen Sie ein Programm aus und stellen Sie den Antrag, bevor Sie etwas bestellen.',
  },
  nearlyReady: {
    name: 'fast bereit',
    advice: 'Schließen Sie zuerst die genannten Lücken. Rechnen Sie dafür mit zwei bis vier Wochen.',
  },
  preparing: {
    name: 'in Vorbereitung',
    advice: 'Nutzen Sie jetzt kostenfreie Leistungen und geförderte Beratung, um das Vorhaben auszuarbeiten.',
  },
  early: {
    name: 'am Anfang',
    advice: 'Schärfen Sie das Vorhaben zuerst, am besten mit einer kostenfreien Beratungsstelle.',
  },
}

const outcomes: Readonly<Record<Criterion['outcome'], string>> = {
  met: 'erfüllt',
  partly: 'zum Teil erfüllt',
  notMet: 'nicht erfüllt',
  open: 'offen',
}

/** What to do by question: where nothing is there, where a part is, and where it is not known, if that is another thing. */
const toDos: Readonly<Record<string, ToDo>> = {
  'funding.description': {
    none: 'Beschreiben Sie auf einer halben Seite, wie es heute ist, was Sie tun und was danach anders ist. Rechnen Sie mit zwei Wochen; die Fragen zur Skizze helfen dabei.',
    partly:
      'Machen Sie aus den Stichworten eine halbe Seite, die jemand von außen versteht. Das dauert etwa eine Woche.',
  },
  'funding.goals': {
    none: 'Legen Sie zwei oder drei Ziele in Zahlen fest und messen Sie die heutigen Werte. Rechnen Sie mit ein bis zwei Wochen.',
    partly: 'Messen Sie die heutigen Werte zu Ihren Zielen. Nach dem Beginn lässt sich das nicht nachholen.',
  },
  'funding.started': {
    none: 'Sehen Sie im Vertrag nach, ob Sie ohne Kosten zurücktreten können, und bestellen Sie nichts weiter. Sonst bleiben steuerliche Hilfen und kostenfreie Leistungen.',
    open: 'Klären Sie zuerst, ob schon etwas verbindlich bestellt, unterschrieben oder bezahlt ist.',
    partly:
      'Trennen Sie schriftlich, was schon bestellt ist und was noch nicht. Nur der Rest kann gefördert werden.',
  },
  'funding.costPlan': {
    none: 'Listen Sie jede Ausgabe mit Betrag auf und holen Sie Angebote ein, bei größeren Posten drei. Rechnen Sie mit zwei bis vier Wochen; Angebote gelten nicht als Beginn.',
    partly:
      'Holen Sie zu Ihrer Schätzung Angebote ein, bei größeren Posten drei. Rechnen Sie mit zwei bis vier Wochen.',
  },
  'funding.ownShare': {
    none: 'Klären Sie, woher Ihr Anteil kommt, etwa aus eigenen Mitteln oder einem Kredit. Ein Gespräch mit der Bank braucht zwei bis sechs Wochen.',
    partly:
      'Sichern Sie den fehlenden Teil, etwa mit einem Kredit. Ein Gespräch mit der Bank braucht zwei bis sechs Wochen.',
  },
  'funding.preFinancing': {
    none: 'Klären Sie mit der Bank, wie Sie die ganze Rechnung bezahlen, bis der Zuschuss kommt. Das dauert zwei bis sechs Wochen.',
    partly: 'Lassen Sie sich die Zusage der Bank schriftlich geben, mit Betrag und Dauer.',
  },
  'funding.timeline': {
    none: 'Prüfen Sie, ob das Vorhaben drei Monate warten kann. Sonst bleiben steuerliche Hilfen und kostenfreie Leistungen.',
    partly:
      'Zwei Monate reichen oft nicht. Planen Sie drei Monate ein oder wählen Sie ein Programm mit kurzer Bearbeitung.',
  },
  'funding.responsible': {
    none: 'Benennen Sie eine Person und geben Sie ihr zwei bis vier Stunden in der Woche. Das geht sofort.',
    partly: 'Halten Sie der benannten Person zwei bis vier feste Stunden in der Woche frei.',
  },
  'funding.smeStatusKnown': {
    none: 'Stellen Sie Beschäftigte, Umsatz und Bilanzsumme zusammen, dazu alle Beteiligungen ab 25 %. Das dauert etwa zwei Tage.',
    partly:
      'Ergänzen Sie die Zahlen der Unternehmen, an denen Beteiligungen ab 25 % bestehen. Das dauert etwa zwei Tage.',
  },
  'funding.deMinimisKnown': {
    none: 'Suchen Sie die De-minimis-Bescheinigungen der letzten drei Jahre heraus, auch die verbundener Unternehmen. Das dauert etwa einen Tag.',
    partly: 'Machen Sie aus dem Ungefähren eine Liste mit Tag und Betrag. Das dauert etwa einen Tag.',
  },
  'funding.exclusions': {
    none: 'Beheben Sie den Ausschlussgrund mit Ihrer Steuerberatung, bevor Sie einen Antrag stellen.',
    partly: 'Beheben Sie den Ausschlussgrund mit Ihrer Steuerberatung, bevor Sie einen Antrag stellen.',
    open: 'Klären Sie mit Ihrer Steuerberatung, ob ein Ausschlussgrund vorliegt. Das geht meist in wenigen Tagen.',
  },
  'funding.arrears': {
    none: 'Bezahlen Sie Rückstände oder vereinbaren Sie Raten. Eine Bescheinigung des Finanzamts dauert ein bis zwei Wochen.',
    partly: 'Legen Sie die Vereinbarung über die Raten zu den Unterlagen und nennen Sie sie im Antrag.',
  },
  'funding.access': {
    none: 'Beantragen Sie das ELSTER-Zertifikat für Organisationen, das ist die Anmeldung beim Finanzamt. Der Brief braucht 10 bis 14 Tage. Legen Sie danach das Konto im Antragsportal an.',
    partly:
      'Richten Sie den fehlenden Zugang ein. Ein ELSTER-Zertifikat braucht 10 bis 14 Tage, ein Konto im Portal meist wenige Tage.',
  },
  'funding.documents': {
    none: 'Legen Sie zwei Jahresabschlüsse, einen aktuellen Registerauszug und die Liste der Gesellschafter bereit. Das dauert wenige Tage.',
    partly:
      'Ergänzen Sie, was von Jahresabschlüssen, Registerauszug und Gesellschafterliste noch fehlt. Das dauert wenige Tage.',
  },
  'funding.novelty': {
    none: 'Vergleichen Sie Ihre Entwicklung mit dem, was es am Markt gibt, und schreiben Sie die offenen technischen Fragen auf. Rechnen Sie mit zwei Wochen.',
    partly:
      'Belegen Sie mit einem Vergleich, was neu ist, und schreiben Sie ihn auf. Rechnen Sie mit einer Woche.',
  },
  'funding.security': {
    none: 'Schreiben Sie auf einer Seite auf, welche Daten anfallen, wer Zugang hat und wie sie geschützt sind. Das dauert wenige Tage.',
    partly: 'Machen Sie aus den offenen Punkten ein kurzes Konzept von einer Seite. Das dauert wenige Tage.',
  },
  'funding.records': {
    none: 'Legen Sie einen Ordner oder eine Kostenstelle für das Vorhaben an und bestimmen Sie, wer sie zehn Jahre lang führt.',
    partly: 'Regeln Sie, wer Belege und Stunden laufend ablegt und wo sie zehn Jahre bleiben.',
  },
  'funding.adviceTaken': {
    none: 'Vereinbaren Sie ein Gespräch mit Kammer, Hausbank oder Förderberatung. Ein Termin ist meist in ein bis zwei Wochen frei.',
    partly: 'Nehmen Sie zum geplanten Termin die Projektskizze und diesen Bericht mit.',
  },
}

/** How well the project is prepared. */
export const deReadiness = {
  title: 'Wie reif Ihr Vorhaben ist',
  index: (points: number) => `${points} von 100 Punkten`,
  bands,
  outcomes,
  toDos,
  toDo: (name: string) => `Klären Sie: ${name}.`,
  stopped: {
    excluded:
      'Die Punkte zeigen nur, wie gut das Vorhaben vorbereitet ist. Geld gibt es erst, wenn kein Ausschlussgrund mehr vorliegt.',
    ordered:
      'Die Punkte zeigen nur, wie gut das Vorhaben vorbereitet ist. Für das Bestellte nützen sie nichts mehr, wohl aber für einen abgetrennten Teil oder ein neues Vorhaben.',
  },
  capped: (name: string, raw: number, index: number) =>
    `„${name}“ begrenzt den Wert auf ${index} Punkte; sonst wären es ${raw}. Ohne das hat ein Antrag kaum Aussicht.`,
  cappedMoney: (name: string, raw: number, index: number) =>
    `„${name}“ begrenzt den Wert auf ${index} Punkte; sonst wären es ${raw}. Das gilt für Zuschüsse und Gutscheine, nicht für Kredite, steuerliche Hilfen und kostenfreie Leistungen.`,
}
