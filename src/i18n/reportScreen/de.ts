import { linksDe } from '../offers/card.de'

/** Words of the screen on which the report is put together and saved. */
export const de = {
  way: linksDe.way,
  title: 'Ihr Bericht',
  make: 'Bericht als PDF erstellen',
  again: 'PDF neu erstellen',
  retry: 'Noch einmal versuchen',
  enclose: 'Antworten im PDF mitgeben (zum Weiterarbeiten)',
  encloseHint:
    'Wer das PDF auf der Startseite öffnet, sieht alle Antworten und Notizen und kann weiterarbeiten. Ohne Haken fehlt auch das Kapitel mit allen Antworten.',
  making: 'Der Bericht wird erstellt …',
  ready: 'Der Bericht ist fertig.',
  download: (fileName: string) => `${fileName} herunterladen`,
  failed: 'Der Bericht ließ sich nicht erstellen. Ihre Antworten sind noch da.',
}

export type ReportScreenMessages = typeof de
