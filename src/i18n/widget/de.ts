/** Words of the check inside other pages. */
export const de = {
  by: 'Ein Selbstcheck mit dem Mittelstandslotsen',
  ownWindow: 'Im eigenen Fenster öffnen',
  newTab: 'öffnet in neuem Tab',
  share: {
    heading: 'Möchten Sie Ihr Ergebnis weitergeben?',
    asks: (host: string) =>
      `Die Website ${host}, auf der dieser Selbstcheck steht, bittet um Ihr Ergebnis in Kurzform.`,
    somebody: 'um diesen Selbstcheck',
    look: 'Ansehen, was weitergegeben würde',
    list: 'Weitergegeben würde nur dies:',
    overall: 'Gesamt',
    none: 'ohne Ergebnis',
    level: (level: number, name: string) => `Stufe ${level} (${name})`,
    nothingElse:
      'Sonst nichts: keine einzelne Antwort, keine Angabe zum Betrieb, kein Name. Was die Website damit macht, steht in deren Datenschutzerklärung.',
    yes: 'Ergebnis weitergeben',
    no: 'Nicht weitergeben',
    done: 'Ihr Ergebnis wurde in Kurzform an die Website weitergegeben.',
    refused: 'Es wurde nichts weitergegeben.',
  },
  saved: {
    heading: 'Ihre Datei',
    hint: 'Sie sollte jetzt bei Ihren Downloads liegen. Manche Websites lassen in eingebetteten Seiten keine Downloads zu. Dann hilft einer dieser Wege:',
    open: (name: string) => `${name} herunterladen`,
    pass: 'Datei teilen oder sichern',
    close: 'Schließen',
  },
}

export type WidgetMessages = typeof de
