/** What stops the check on somebody's website, and what helps, in German: the source of the type. */
export const de = {
  forEditors: 'Für die Redaktion dieser Website: woran es liegt',
  clipped: 'Ein Teil des Selbstchecks ist hier abgeschnitten.',
  open: 'Im eigenen Fenster öffnen',
  causes: {
    refused: {
      reason: 'Die Content-Security-Policy dieser Website verbietet den Rahmen.',
      remedy: 'Ergänzen Sie in der Richtlinie diese Quelle:',
    },
    asFile: {
      reason:
        'Diese Seite ist als Datei geöffnet. Browser lassen dort keine Rahmen anderer Adressen arbeiten.',
      remedy: 'Prüfen Sie die Seite auf einem Webserver, etwa im Testsystem.',
    },
    sandboxed: {
      reason:
        'Diese Seite steckt selbst in einem Rahmen mit dem Attribut sandbox, das den Selbstcheck aufhält.',
      remedy: 'Erlauben Sie dort mindestens:',
    },
    insecure: {
      reason: 'Diese Seite kommt über https, der Selbstcheck aber über http. Browser verbieten das.',
      remedy: 'Nehmen Sie die sichere Adresse:',
    },
    missing: {
      reason: 'Der Server des Selbstchecks hat die Seite für den Rahmen nicht.',
      remedy: 'Prüfen Sie, ob der ganze Ordner auf dem Server liegt und diese Adresse sich öffnen lässt:',
    },
    unreachable: {
      reason:
        'Der Server des Selbstchecks antwortet nicht. Vielleicht ist die Verbindung unterbrochen, oder ein Blocker oder Cookie-Banner hält die Adresse auf.',
      remedy:
        'Prüfen Sie, ob sich diese Adresse im Browser öffnen lässt, und geben Sie sie im Cookie-Banner frei:',
    },
    unanswered: {
      reason:
        'Der Selbstcheck ist erreichbar, meldet sich aber nicht. Vielleicht verbietet sein Server das Einbetten (X-Frame-Options oder frame-ancestors), oder der Browser ist zu alt.',
      remedy:
        'Für einen eigenen Server liegen die richtigen Kopfzeilen im Ordner hosting. Sonst hilft der Link in das eigene Fenster.',
    },
    clipped: {
      reason: 'Ein Kasten um den Selbstcheck hat eine feste Höhe und schneidet ab, was darüber hinausgeht.',
      remedy: 'Nehmen Sie ihm die feste Höhe:',
    },
  },
}

export type DoctorMessages = typeof de
