import { de, type OffersMessages } from './de'

/** Words of the screen in plain German; what is plain already stays. */
export const dePlain: OffersMessages = {
  ...de,
  counts: (fits: string, perhaps: string, all: string) =>
    `Im Verzeichnis stehen ${all} Einträge. ${fits} passen zu Ihnen, ${perhaps} passen vielleicht. Die besten stehen oben.`,
  noAnswers:
    'Beantworten Sie zuerst Fragen. Dann sehen Sie, was zu Ihnen passt. Jetzt steht oben, was für alle Betriebe offen ist.',
  lead: 'Fragen Sie immer nach, ob es ein Angebot noch gibt. Sagen Sie erst danach etwas zu.',
  called: 'Diesen Eintrag haben Sie gewählt',
  notFound: 'Diesen Eintrag gibt es nicht.',
  deciding: 'Diese Antwort hilft jetzt am meisten',
  filters: {
    ...de.filters,
    active: (count: number) => (count === 0 ? 'Auswählen' : `Auswählen: ${count} gewählt`),
    title: 'Auswählen',
    searchHint: 'Name, Ort oder ein anderes Wort',
    nationwide: 'ganz Deutschland',
    reset: 'Auswahl löschen',
  },
  list: {
    ...de.list,
    none: 'Zu dieser Auswahl gibt es nichts.',
    loosenAll: 'Nehmen Sie mehrere Punkte aus der Auswahl heraus. Dann gibt es wieder Einträge.',
  },
  comparison: {
    ...de.comparison,
    hint: 'Sie können bis zu drei Angebote nebeneinander ansehen.',
    clear: 'Auswahl löschen',
    none: 'nicht bekannt',
  },
  map: {
    ...de.map,
    intro: 'Jeder Punkt ist ein Ort. Die Zahl sagt, wie viele Angebote es dort gibt.',
    home: (state: string) => `Dicker Rand: Ihr Bundesland, ${state}.`,
    without: (count: number) =>
      count === 1 ? 'Ein Angebot gehört zu keinem Ort.' : `${count} Angebote gehören zu keinem Ort.`,
    noTowns: 'Die gewählten Angebote gehören zu keinem Ort.',
  },
  shortlist: {
    ...de.shortlist,
    empty: 'Die Merkliste ist leer. Wählen Sie bei einem Angebot „Auf die Merkliste“.',
    intro: 'Diese Angebote stehen in Ihrem Bericht. Sie stehen auch in der Datei, die Sie speichern.',
  },
}
